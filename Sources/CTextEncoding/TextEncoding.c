#include "CTextEncoding.h"

#include <iconv.h>

text_decoding text_decode_gb18030(const uint8_t *bytes, size_t count, uint8_t *utf8,
                                  size_t capacity, size_t *length) {
  iconv_t converter = iconv_open("UTF-8", "GB18030");
  if (converter == (iconv_t)-1) return TEXT_NO_CONVERTER;
  // iconv does not write to its input, though its type allows it.
  char *next = (char *)bytes;
  char *end = (char *)utf8;
  size_t left = count;
  size_t room = capacity;
  size_t result = iconv(converter, &next, &left, &end, &room);
  iconv_close(converter);
  // A count above zero would be of characters that were replaced by similar ones.
  if (result != 0 || left != 0) return TEXT_INVALID;
  *length = capacity - room;
  return TEXT_DECODED;
}
