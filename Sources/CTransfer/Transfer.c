#include "CTransfer.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

// Names and numbers as in curl/curl.h.
typedef void CURL;
struct curl_slist;
enum {
  CURLOPT_WRITEDATA = 10001,
  CURLOPT_URL = 10002,
  CURLOPT_PROXY = 10004,
  CURLOPT_POSTFIELDS = 10015,
  CURLOPT_HTTPHEADER = 10023,
  CURLOPT_HEADERDATA = 10029,
  CURLOPT_XFERINFODATA = 10057,
  CURLOPT_WRITEFUNCTION = 20011,
  CURLOPT_HEADERFUNCTION = 20079,
  CURLOPT_XFERINFOFUNCTION = 20219,
  CURLOPT_NOPROGRESS = 43,
  CURLOPT_POST = 47,
  CURLOPT_FOLLOWLOCATION = 52,
  CURLOPT_POSTFIELDSIZE = 60,
  CURLOPT_HTTP_VERSION = 84,
  CURLOPT_NOSIGNAL = 99,
  CURLOPT_TIMEOUT_MS = 155,
  CURLOPT_CONNECTTIMEOUT_MS = 156,
  CURLOPT_PROTOCOLS = 181,
};
enum { CURL_HTTP_VERSION_1_1 = 2, CURLPROTO_HTTP = 1, CURLPROTO_HTTPS = 2, CURL_GLOBAL_ALL = 3 };
enum {
  CURLE_OK = 0,
  CURLE_UNSUPPORTED_PROTOCOL = 1,
  CURLE_COULDNT_RESOLVE_HOST = 6,
  CURLE_COULDNT_CONNECT = 7,
  CURLE_WEIRD_SERVER_REPLY = 8,
  CURLE_PARTIAL_FILE = 18,
  CURLE_WRITE_ERROR = 23,
  CURLE_OPERATION_TIMEDOUT = 28,
  CURLE_SSL_CONNECT_ERROR = 35,
  CURLE_ABORTED_BY_CALLBACK = 42,
  CURLE_GOT_NOTHING = 52,
  CURLE_SEND_ERROR = 55,
  CURLE_RECV_ERROR = 56,
  CURLE_PEER_FAILED_VERIFICATION = 60,
  CURLE_BAD_CONTENT_ENCODING = 61,
  CURLE_TOO_LARGE = 100,
};

static struct {
  int (*global_init)(long);
  CURL *(*init)(void);
  int (*setopt)(CURL *, int, ...);
  int (*perform)(CURL *);
  void (*cleanup)(CURL *);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free_all)(struct curl_slist *);
} curl;
static int is_available = 0;
static pthread_once_t opening = PTHREAD_ONCE_INIT;

static void open_library(void) {
  static const char *const names[] = {
#ifdef __APPLE__
      "/usr/lib/libcurl.4.dylib",
#else
      "libcurl.so.4", "libcurl-gnutls.so.4",
#endif
  };
  void *library = NULL;
  for (size_t i = 0; i < sizeof names / sizeof *names && !library; i += 1)
    library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!library) return;
  *(void **)&curl.global_init = dlsym(library, "curl_global_init");
  *(void **)&curl.init = dlsym(library, "curl_easy_init");
  *(void **)&curl.setopt = dlsym(library, "curl_easy_setopt");
  *(void **)&curl.perform = dlsym(library, "curl_easy_perform");
  *(void **)&curl.cleanup = dlsym(library, "curl_easy_cleanup");
  *(void **)&curl.append = dlsym(library, "curl_slist_append");
  *(void **)&curl.free_all = dlsym(library, "curl_slist_free_all");
  is_available = curl.global_init && curl.init && curl.setopt && curl.perform && curl.cleanup &&
                 curl.append && curl.free_all && curl.global_init(CURL_GLOBAL_ALL) == 0;
}

int transfer_is_available(void) {
  pthread_once(&opening, open_library);
  return is_available;
}

// A count other than the one handed over ends the transfer.
static size_t took_head(char *bytes, size_t size, size_t count, void *data) {
  const transfer_listener *listener = data;
  return listener->head(listener->context, bytes, size * count) ? 0 : size * count;
}

static size_t took_body(char *bytes, size_t size, size_t count, void *data) {
  const transfer_listener *listener = data;
  // Nothing at all can be handed over, and taking none of it is right then.
  if (size * count == 0) return 0;
  return listener->body(listener->context, bytes, size * count) ? 0 : size * count;
}

static int ticked(void *data, long long a, long long b, long long c, long long d) {
  (void)a, (void)b, (void)c, (void)d;
  const transfer_listener *listener = data;
  return listener->tick(listener->context);
}

static transfer_end ended(int code) {
  switch (code) {
    case CURLE_OK: return transfer_done;
    case CURLE_COULDNT_RESOLVE_HOST: return transfer_unknown_host;
    case CURLE_COULDNT_CONNECT: return transfer_no_connection;
    case CURLE_OPERATION_TIMEDOUT: return transfer_timed_out;
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR: return transfer_cut_off;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_TOO_LARGE: return transfer_not_http;
    case CURLE_PEER_FAILED_VERIFICATION: return transfer_not_trusted;
    case CURLE_WRITE_ERROR:
    case CURLE_ABORTED_BY_CALLBACK: return transfer_stopped;
    default: return transfer_failed;
  }
}

transfer_end transfer_perform(const transfer_request *request, const transfer_listener *listener) {
  if (!transfer_is_available()) return transfer_without_library;
  CURL *transfer = curl.init();
  if (!transfer) return transfer_failed;
  struct curl_slist *headers = NULL;
  for (const char *const *line = request->headers; *line; line += 1) {
    struct curl_slist *longer = curl.append(headers, *line);
    if (longer) headers = longer;
  }
  int (*set)(CURL *, int, ...) = curl.setopt;
  int code = set(transfer, CURLOPT_URL, request->url);
  // Refused where they are not known: a transfer to anywhere else must not be possible.
  if (!code) code = set(transfer, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
  if (!code) code = set(transfer, CURLOPT_FOLLOWLOCATION, 0L);
  if (!code) code = set(transfer, CURLOPT_PROXY, "");
  if (!code) {
    set(transfer, CURLOPT_NOSIGNAL, 1L);
    set(transfer, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
    set(transfer, CURLOPT_HTTPHEADER, headers);
    set(transfer, CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
    set(transfer, CURLOPT_TIMEOUT_MS, request->total_milliseconds);
    set(transfer, CURLOPT_HEADERFUNCTION, took_head);
    set(transfer, CURLOPT_HEADERDATA, listener);
    set(transfer, CURLOPT_WRITEFUNCTION, took_body);
    set(transfer, CURLOPT_WRITEDATA, listener);
    set(transfer, CURLOPT_XFERINFOFUNCTION, ticked);
    set(transfer, CURLOPT_XFERINFODATA, listener);
    set(transfer, CURLOPT_NOPROGRESS, 0L);
    if (request->body) {
      set(transfer, CURLOPT_POST, 1L);
      set(transfer, CURLOPT_POSTFIELDS, request->body);
      set(transfer, CURLOPT_POSTFIELDSIZE, request->body_length);
    }
    code = curl.perform(transfer);
  }
  curl.cleanup(transfer);
  curl.free_all(headers);
  return ended(code);
}
