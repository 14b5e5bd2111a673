#ifndef C_TEXT_ENCODING_H
#define C_TEXT_ENCODING_H

#include <stddef.h>
#include <stdint.h>

/// What came of decoding a text.
typedef enum {
  /// All of it was decoded.
  TEXT_DECODED,
  /// Something in it is not GB18030.
  TEXT_INVALID,
  /// The system has no table of GB18030, or no memory.
  TEXT_NO_CONVERTER,
} text_decoding;

/// Decodes GB18030 to UTF-8 by the system's iconv, whose argument types differ between systems.
///
/// On success `length` bytes were written; `capacity` has to be three for every two of `count`, and
/// three more, which is the most that any text of that length takes.
text_decoding text_decode_gb18030(const uint8_t *bytes, size_t count, uint8_t *utf8,
                                  size_t capacity, size_t *length);

#endif
