/// What is to be said of a row while it is read.
struct RowRemarks {
  private struct Entry {
    let gravity: ImportRemark.Gravity
    let member: String?
    let reason: String
  }

  private var entries: [Entry] = []

  /// Notes something.
  ///
  /// - Parameters:
  ///   - gravity: How much it matters.
  ///   - member: The member of the question that it is about, as a bank names it.
  ///   - reason: Why it is told.
  mutating func say(_ gravity: ImportRemark.Gravity, about member: String? = nil, _ reason: String)
  {
    entries.append(Entry(gravity: gravity, member: member, reason: reason))
  }

  /// Takes back what was said of members that turned out to be written elsewhere.
  mutating func retract(about members: [String]) {
    entries.removeAll { entry in entry.member.map(members.contains) ?? false }
  }

  /// The remarks on the question at a row.
  func remarks(line: Int, text: String) -> [ImportRemark] {
    entries.map { ImportRemark($0.gravity, line: line, text: text, reason: $0.reason) }
  }
}
