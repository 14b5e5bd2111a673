/// The categories that Moodle keeps questions in, as topics.
enum CategoryPath {
  /// The topic that a category stands for: `$course$/top/文种/函` is `文种/函`.
  ///
  /// - Returns: `nil` for the top of all categories.
  static func topic(of category: String) -> String? {
    // Two slashes are one in the name of a category, which a topic cannot have.
    let names = category.replacing("//", with: "／").split(separator: "/")
      .map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    let topic = names.drop { $0.hasPrefix("$") || $0 == "top" }
      .filter { !$0.hasPrefix("Default for ") }
    return topic.isEmpty ? nil : topic.joined(separator: "/")
  }

  /// The category for a topic, within the course that the file is brought into.
  static func category(for topic: String?) -> String { topic?.withoutControls ?? "top" }

  /// What is read of the category for a topic.
  static func topic(afterWriting topic: String?) -> String? {
    Self.topic(of: category(for: topic))
  }
}

extension StringProtocol {
  /// The text without blanks, tabs and line ends of ASCII at its ends.
  var trimmingBlanks: String {
    var rest = Substring(self).utf8
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return String(Substring(rest))
  }
}
