import JSONText

/// What a bank says of itself, kept in a comment at the beginning of a file:
/// `wenmi-bank: {"id": "…", "title": "…", "summary": "…"}`.
enum BankComment {
  private static let mark = "wenmi-bank:"

  /// The comment for a bank; `nil` where it says nothing.
  static func comment(for bank: AuthoredBank) -> String? {
    let members = [("id", bank.id), ("title", bank.title), ("summary", bank.summary)]
      .compactMap { name, text in text.map { JSONValue.Member(name, .text($0)) } }
    guard !members.isEmpty else { return nil }
    return "\(mark) \(JSONValue.object(members).commentLine)"
  }

  /// Takes what comments say of the bank.
  static func read(_ comments: [String], into bank: inout ImportedBank) {
    for comment in comments where comment.hasPrefix(mark) {
      guard let said = try? JSONText(String(comment.dropFirst(mark.count))).value() else {
        continue
      }
      bank.id = said["id"]?.string?.withoutControls
      bank.title = said["title"]?.string?.withoutControls
      bank.summary = said["summary"]?.string?.withoutControls
    }
  }
}
