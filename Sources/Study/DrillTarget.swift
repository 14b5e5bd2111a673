public import Quiz

/// What a learner asks to drill: a bank, a topic or a kind of question, in Chinese or English, in
/// full or by its beginning, or a point of the syllabus.
public struct DrillTarget: Sendable {
  /// What the words were taken to mean, for the title of the drill.
  public let title: String
  /// The questions that it covers.
  public let entries: [QuestionBank.Entry]

  /// Everything there is that can be answered in a line; whole documents, which take their time,
  /// only where there is nothing else: they are asked for by name.
  public init(all library: QuestionLibrary) {
    title = "全部题库"
    let short = library.entries.filter { !$0.kind.takesDocument }
    entries = short.isEmpty ? library.entries : short
  }

  /// Finds what a word means: first a bank, then a topic, then a kind of question, then a point of
  /// the syllabus; `nil` where nothing has that name.
  ///
  /// - Parameters:
  ///   - word: A name or the beginning of one.
  ///   - library: The banks that there are.
  public init?(_ word: String, in library: QuestionLibrary) {
    let wanted = Self.comparable(word)
    guard !wanted.isEmpty else { return nil }
    let matches: (String) -> Bool = { Self.comparable($0) == wanted }
    let begins: (String) -> Bool = { Self.comparable($0).hasPrefix(wanted) }
    for test in [matches, begins] {
      if let bank = library.banks.first(where: { test($0.id.rawValue) || test($0.title) }) {
        self.init(title: bank.title, entries: bank.entries)
        return
      }
      let byTopic = library.entries.filter { entry in
        entry.topic.rawValue.split(separator: "/").contains { test(String($0)) }
          || test(entry.topic.rawValue)
      }
      if !byTopic.isEmpty {
        self.init(title: Self.topicName(wanted, of: byTopic), entries: byTopic)
        return
      }
      let kinds = QuestionKind.allCases.filter { $0.names.contains(where: test) }
      for kind in kinds {
        let ofKind = library.entries.filter { $0.kind == kind }
        guard !ofKind.isEmpty else { continue }
        self.init(title: kind.title, entries: ofKind)
        return
      }
    }
    let testing = library.entries(testing: wanted.uppercased())
    guard !testing.isEmpty else { return nil }
    self.init(title: "知识点 \(wanted.uppercased())", entries: testing)
  }

  private init(title: String, entries: [QuestionBank.Entry]) {
    self.title = title
    self.entries = entries
  }

  private static func topicName(_ wanted: String, of entries: [QuestionBank.Entry]) -> String {
    let parts = entries.first.map { $0.topic.rawValue.split(separator: "/").map(String.init) } ?? []
    return parts.first { comparable($0).hasPrefix(wanted) } ?? wanted
  }

  private static func comparable(_ name: String) -> String {
    TypedForms.trimmed(TypedForms.folded(name)).lowercased()
  }
}
