/// A session as its file tells it.
public struct SessionFile: Hashable, Sendable {
  /// The version of the layout that is written, and the newest that is understood.
  public static let schemaVersion = SessionMigration.current

  /// What was known before the first answer, and when the session was finished.
  public internal(set) var header: SessionHeader
  /// What happened, in order.
  public internal(set) var events: [SessionEvent]
  /// Whether the file ended in an entry that was not completely written, which is left out here.
  ///
  /// Such an entry was being written when the power went, and nobody was told that it was saved.
  public let endsTorn: Bool

  /// Puts a session together.
  public init(header: SessionHeader, events: [SessionEvent] = [], endsTorn: Bool = false) {
    self.header = header
    self.events = events
    self.endsTorn = endsTorn
  }
}
