#ifndef C_TRANSFER_H
#define C_TRANSFER_H

// HTTP by the system's libcurl, which is opened when the first transfer is asked for.
//
// Measured on Linux, with everything of Swift linked into the program: FoundationNetworking makes
// it 45 MB larger, needs libcurl's development package to build and 9 ms more to start; libcurl
// linked as usual brings 30 libraries that are loaded at every start, 5 ms. Opened when it is
// needed it costs nothing before, and 20 ms then. It is there wherever Swift's own tools are, on
// macOS as a part of the system.
//
// libcurl's headers are not needed: the options that are set here have numbers that are part of
// its binary interface and never change.

#include <stddef.h>

/// Whether libcurl could be opened; it stays open.
int transfer_is_available(void);

typedef struct {
  const char *url;
  /// Lines such as "Accept: text/plain"; ends with a null pointer.
  const char *const *headers;
  /// What is posted; a null pointer to get.
  const char *body;
  long body_length;
  long connect_milliseconds;
  /// For the whole transfer; 0 without a limit.
  long total_milliseconds;
} transfer_request;

/// What is told of a transfer while it runs; each function returns 0 to go on.
typedef struct {
  void *context;
  /// A line of the answer's head, with its line break.
  int (*head)(void *context, const char *bytes, size_t count);
  /// A piece of the answer's body.
  int (*body)(void *context, const char *bytes, size_t count);
  /// Asked about once a second and whenever something moves.
  int (*tick)(void *context);
} transfer_listener;

/// How a transfer ended.
typedef enum {
  transfer_done = 0,
  transfer_without_library,
  /// The name of the host is unknown.
  transfer_unknown_host,
  /// Nobody answers there.
  transfer_no_connection,
  transfer_timed_out,
  /// The connection was lost.
  transfer_cut_off,
  /// What answers does not speak HTTP.
  transfer_not_http,
  /// The other end's certificate does not prove who it is.
  transfer_not_trusted,
  /// One of the listener's functions wished it.
  transfer_stopped,
  transfer_failed,
} transfer_end;

/// Does a transfer on the calling thread: only http and https, no redirects, no proxies, no
/// cookies, no decompression.
transfer_end transfer_perform(const transfer_request *request, const transfer_listener *listener);

#endif
