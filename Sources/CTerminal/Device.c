// wcwidth is an X/Open function; IUTF8 is not POSIX.
#define _GNU_SOURCE
#define _DARWIN_C_SOURCE

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static int codeset_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

int terminal_use_utf8_locale(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "UTF-8", "en_US.UTF-8"};
  if (setlocale(LC_CTYPE, "") != NULL && codeset_is_utf8()) {
    return 1;
  }
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
    if (setlocale(LC_CTYPE, fallbacks[i]) != NULL && codeset_is_utf8()) {
      return 1;
    }
  }
  return 0;
}

int terminal_scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int terminal_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) {
    return -1;
  }
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

int terminal_configure_pipe(int descriptor) {
  if (fcntl(descriptor, F_SETFD, FD_CLOEXEC) == -1) {
    return -1;
  }
  return fcntl(descriptor, F_SETFL, O_NONBLOCK);
}

int terminal_open(const char *path, int flags) { return open(path, flags | O_CLOEXEC, 0600); }

int terminal_erase_whole_characters(int input) {
  struct termios settings;
  if (tcgetattr(input, &settings) != 0) {
    return -1;
  }
  settings.c_iflag |= IUTF8;
  return tcsetattr(input, TCSADRAIN, &settings);
}

long terminal_take_unfinished_line(int input, uint8_t *buffer, long capacity) {
  struct termios line_mode, key_mode;
  if (tcgetattr(input, &line_mode) != 0) {
    return -1;
  }
  key_mode = line_mode;
  key_mode.c_lflag &= ~(tcflag_t)ICANON;
  key_mode.c_cc[VMIN] = 0;
  key_mode.c_cc[VTIME] = 0;
  if (tcsetattr(input, TCSANOW, &key_mode) != 0) {
    return -1;
  }
  long count = read(input, buffer, (size_t)capacity);
  tcsetattr(input, TCSANOW, &line_mode);
  return count;
}

struct thread_start {
  void (*body)(void *);
  void *context;
};

static void *run_thread(void *argument) {
  struct thread_start start = *(struct thread_start *)argument;
  free(argument);
  // The thread of a task, which starts this one, lets no signals through; then raise has no effect.
  sigset_t none;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, NULL);
  start.body(start.context);
  return NULL;
}

int terminal_start_thread(void (*body)(void *), void *context) {
  struct thread_start *start = malloc(sizeof *start);
  if (start == NULL) {
    return ENOMEM;
  }
  start->body = body;
  start->context = context;
  pthread_t thread;
  int failure = pthread_create(&thread, NULL, run_thread, start);
  if (failure != 0) {
    free(start);
    return failure;
  }
  return pthread_detach(thread);
}
