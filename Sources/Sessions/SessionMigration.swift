internal import JSONText

/// How files of older versions are brought up to the present one.
public enum SessionMigration {
  /// The version of the layout that is written, and the newest that is understood.
  public static let current = 1

  /// The text of an older file in the present layout; the file itself is left as it is.
  ///
  /// Version 1 is the first, so whatever claims to be older is no session. The next version adds
  /// its step here: one function from text to text for each version that was ever written.
  static func upToDate(
    _ text: JSONText, from version: Int, path: String
  ) throws(SessionError) -> JSONText {
    throw .notASession(path: path)
  }
}
