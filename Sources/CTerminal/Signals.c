#define _GNU_SOURCE
#define _DARWIN_C_SOURCE

#include "CTerminal.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

// MARK: Setting the terminal back on every way out

static struct termios guarded_settings;
static int guarded_input = -1;
static int guarded_output = -1;
static int guarded_paste;
static volatile sig_atomic_t is_guarded;

void terminal_restore(void) {
  if (!is_guarded) {
    return;
  }
  is_guarded = 0;
  int saved_errno = errno;
  if (guarded_paste) {
    static const char end_of_paste_mode[] = "\033[?2004l";
    (void)!write(guarded_output, end_of_paste_mode, sizeof end_of_paste_mode - 1);
  }
  tcsetattr(guarded_input, TCSANOW, &guarded_settings);
  errno = saved_errno;
}

static const int fatal_signals[] = {
    SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGQUIT};
enum { fatal_signal_count = sizeof fatal_signals / sizeof *fatal_signals };
static struct sigaction earlier_fatal_actions[fatal_signal_count];

// Puts the earlier handler (perhaps Swift's backtracer) back in place and lets it run: the signal
// raised here is delivered when this handler returns.
static void on_fatal_signal(int signal_number) {
  terminal_restore();
  for (int i = 0; i < fatal_signal_count; i++) {
    if (fatal_signals[i] == signal_number) {
      sigaction(signal_number, &earlier_fatal_actions[i], NULL);
    }
  }
  raise(signal_number);
}

static void watch_ways_out(void) {
  static int is_watching;
  if (is_watching) {
    return;
  }
  is_watching = 1;
  atexit(terminal_restore);
  struct sigaction action = {0};
  action.sa_handler = on_fatal_signal;
  action.sa_flags = SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_signal_count; i++) {
    sigaction(fatal_signals[i], &action, &earlier_fatal_actions[i]);
  }
}

int terminal_guard(int input, int output, int bracketed_paste) {
  if (is_guarded) {
    return 0;
  }
  if (tcgetattr(input, &guarded_settings) != 0) {
    return -1;
  }
  watch_ways_out();
  guarded_input = input;
  guarded_output = output;
  guarded_paste = bracketed_paste;
  is_guarded = 1;
  return 0;
}

// MARK: Signals as bytes in a pipe

static const int watched_signals[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
enum { watched_signal_count = sizeof watched_signals / sizeof *watched_signals };
static struct sigaction earlier_actions[watched_signal_count];
static volatile sig_atomic_t wake_up_descriptor = -1;

// The program that has the terminal meanwhile; 0 for none.
static volatile sig_atomic_t guest_process;

static void on_watched_signal(int signal_number) {
  int saved_errno = errno;
  if (guest_process > 0 && (signal_number == SIGTERM || signal_number == SIGHUP)) {
    kill((pid_t)guest_process, signal_number);
  }
  unsigned char byte = (unsigned char)signal_number;
  (void)!write(wake_up_descriptor, &byte, 1);
  errno = saved_errno;
}

static void set_action(int signal_number, void (*handler)(int)) {
  struct sigaction action = {0};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

void terminal_watch_signals(int wake_up) {
  if (wake_up_descriptor != -1) {
    return;
  }
  wake_up_descriptor = wake_up;
  for (int i = 0; i < watched_signal_count; i++) {
    sigaction(watched_signals[i], NULL, &earlier_actions[i]);
    // A signal ignored by whoever started us (nohup) stays ignored.
    if (earlier_actions[i].sa_handler != SIG_IGN) {
      set_action(watched_signals[i], on_watched_signal);
    }
  }
}

void terminal_unwatch_signals(void) {
  if (wake_up_descriptor == -1) {
    return;
  }
  for (int i = 0; i < watched_signal_count; i++) {
    sigaction(watched_signals[i], &earlier_actions[i], NULL);
  }
  wake_up_descriptor = -1;
}

void terminal_stop_process(void) {
  set_action(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  if (wake_up_descriptor != -1) {
    set_action(SIGTSTP, on_watched_signal);
  }
}

void terminal_yield_to_signal(int signal_number) {
  terminal_restore();
  set_action(signal_number, SIG_DFL);
  raise(signal_number);
}

void terminal_ignore_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }

// MARK: Other programs

// Stops as Ctrl-Z does, in this thread: those that run tasks let no signals through. Where no shell
// could continue the job, the system does not stop it, and the guest goes on too.
static void stop_with_guest(pid_t guest) {
  sigset_t stop, earlier;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  set_action(SIGTSTP, SIG_DFL);
  pthread_sigmask(SIG_UNBLOCK, &stop, &earlier);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &earlier, NULL);
  set_action(SIGTSTP, SIG_IGN);
  kill(guest, SIGCONT);
}

static int wait_for_guest(pid_t guest) {
  int status;
  for (;;) {
    if (waitpid(guest, &status, WUNTRACED) == -1) {
      if (errno != EINTR) {
        return -1;
      }
    } else if (WIFSTOPPED(status)) {
      stop_with_guest(guest);
    } else {
      return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
  }
}

int terminal_run_program(int terminal, char *const arguments[]) {
  static const int keys[] = {SIGINT, SIGQUIT, SIGTSTP};
  enum { key_count = sizeof keys / sizeof *keys };
  struct sigaction earlier[key_count];
  struct termios settings;
  int has_settings = tcgetattr(terminal, &settings) == 0;
  sigset_t usual, none;
  sigemptyset(&none);
  sigemptyset(&usual);
  sigaddset(&usual, SIGPIPE);
  for (int i = 0; i < key_count; i++) {
    sigaction(keys[i], NULL, &earlier[i]);
    if (earlier[i].sa_handler != SIG_IGN) {
      sigaddset(&usual, keys[i]);
    }
    set_action(keys[i], SIG_IGN);
  }
  posix_spawnattr_t attributes;
  pid_t guest = 0;
  int status = -1;
  if (posix_spawnattr_init(&attributes) == 0) {
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
    if (posix_spawn(&guest, arguments[0], NULL, &attributes, arguments, environ) == 0) {
      guest_process = guest;
      status = wait_for_guest(guest);
      guest_process = 0;
    }
    posix_spawnattr_destroy(&attributes);
  }
  for (int i = 0; i < key_count; i++) {
    sigaction(keys[i], &earlier[i], NULL);
  }
  if (has_settings) {
    tcsetattr(terminal, TCSADRAIN, &settings);
  }
  return status;
}
