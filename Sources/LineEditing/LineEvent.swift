/// How reading a line ended.
public enum LineEvent: Sendable, Equatable {
  /// A line was given, without its line break; a pasted text may contain line breaks.
  case line(String)
  /// There will be no more lines: Ctrl-D on an empty line, the end of piped input, a closed
  /// terminal.
  case endOfInput
  /// Ctrl-C was pressed, or the reading task was cancelled.
  case interrupted
  /// The deadline passed; what had been typed is handed over.
  case timedOut(partial: String)
  /// The process is asked to end (SIGTERM) or its terminal is gone (SIGHUP).
  case terminated(signal: Int32)
}
