// What Swift cannot call in the C library itself. Each function says why it is here.
#pragma once

#include <histedit.h>
#include <stdint.h>

// MARK: Locale and width

/// Chooses a UTF-8 character locale, falling back to one that is always installed; returns
/// whether there is one. Here because CODESET is a macro over an anonymous enum.
int terminal_use_utf8_locale(void);

/// The columns of one Unicode scalar, or -1 if it is not printable. Here because Glibc's wcwidth
/// is hidden from Swift behind a feature macro.
int terminal_scalar_width(uint32_t scalar);

// MARK: libedit: el_wset and el_wget are variadic, which Swift cannot call

/// Chooses the emacs key map (EL_EDITOR), which also discards earlier bindings.
int terminal_editor_use_emacs_keys(EditLine *editor);

/// Sets the object that callbacks get back (EL_CLIENTDATA).
int terminal_editor_set_owner(EditLine *editor, void *owner);

/// The object set by `terminal_editor_set_owner`.
void *terminal_editor_owner(EditLine *editor);

/// Sets the function that delivers one character at a time (EL_GETCFN).
int terminal_editor_set_reader(EditLine *editor, el_rfunc_t reader);

/// A command that can be bound to a key; returns one of the CC_ constants.
typedef unsigned char (*terminal_editor_command)(EditLine *editor, int key);

/// Adds a named command (EL_ADDFN). libedit keeps `name`: it must outlive the editor.
int terminal_editor_add_command(
    EditLine *editor, const wchar_t *name, terminal_editor_command command);

/// Binds one key to a named command (EL_BIND).
int terminal_editor_bind(EditLine *editor, const wchar_t *key, const wchar_t *name);

/// Switches the terminal to key-by-key input or back (EL_PREP_TERM).
int terminal_editor_set_raw(EditLine *editor, int raw);

/// Keeps Ctrl-S from freezing the terminal while a line is edited, and libedit from swapping CR and
/// LF, which would double the line breaks of a pasted text (EL_SETTY).
int terminal_editor_use_plain_keys(EditLine *editor);

// MARK: Terminal device

/// The size of the terminal behind a descriptor; 0 if known. Here because ioctl is variadic.
int terminal_window_size(int descriptor, int *rows, int *columns);

/// Makes a descriptor non-blocking and closed in child processes. Here because fcntl is variadic.
int terminal_configure_pipe(int descriptor);

/// Opens a file, creating it readable by its owner only. Here because open is variadic.
int terminal_open(const char *path, int flags);

/// Remembers how the terminal is set, and from now on sets it back on every way out of the
/// process: exit, a fatal signal, a trap. In C because signal handlers and atexit may run it at
/// any moment, where Swift's runtime must not be entered.
int terminal_guard(int input, int output, int bracketed_paste);

/// Sets the terminal back as it was when guarded, and ends the guard. Async-signal-safe.
void terminal_restore(void);

/// Lets the tty driver erase a whole UTF-8 character in its own line editing (IUTF8).
int terminal_erase_whole_characters(int input);

/// Reads what has been typed of an unfinished line in the tty driver's own line editing.
long terminal_take_unfinished_line(int input, uint8_t *buffer, long capacity);

// MARK: Signals

/// From now on writes the number of each signal that a terminal program lives with (INT, TERM,
/// HUP, TSTP, CONT, WINCH) to a pipe. In C because a signal handler may only call
/// async-signal-safe functions.
void terminal_watch_signals(int wake_up);

/// Gives the signals back to whoever had them before.
void terminal_unwatch_signals(void);

/// Stops this process as Ctrl-Z does and returns when it is continued.
void terminal_stop_process(void);

/// Restores the terminal and lets a signal take its default course.
void terminal_yield_to_signal(int signal_number);

/// A broken pipe must be an error from write, not the end of the process. Here because SIG_IGN is
/// a cast that Swift does not import.
void terminal_ignore_broken_pipes(void);

// MARK: Other programs

/// Runs a program on this terminal and waits for it; `arguments` ends in NULL and begins with the
/// program's path. Returns its exit status, 128 and the number of the signal that ended it, or -1
/// where it could not be started.
///
/// Ctrl-C is the program's own; when it stops, this process stops with it, so that the shell takes
/// over; a request to end is passed on. The terminal is set back as it was. In C because signal
/// handlers must know the program, and because of posix_spawn's types.
int terminal_run_program(int terminal, char *const arguments[]);

// MARK: Threads

/// Starts a detached thread to which signals are delivered. Here because pthread_create has
/// different types on Linux and macOS.
int terminal_start_thread(void (*body)(void *), void *context);
