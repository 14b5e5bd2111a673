/// A key that is not a character, and what it does.
///
/// libedit gets keys as the C1 control codes, which nobody can type: the decoder removes them from
/// what is typed. That keeps libedit's own tables of escape sequences, which depend on the
/// terminal's description, out of play.
enum Key: UInt8, CaseIterable {
  case up, down, left, right, home, end, delete
  case wordLeft, wordRight, killWordLeft, killWordRight, killToStart, killToEnd, yank
  case complete, search, clearScreen, suspend
  /// Not a key: text waits to be inserted as a whole (a paste, the initial text).
  case insertWaitingText

  /// The character that stands for the key in libedit's key map.
  var code: UInt32 { 0x80 + UInt32(rawValue) }
}
