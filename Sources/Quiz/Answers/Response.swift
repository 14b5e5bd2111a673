/// An answer that was understood.
public struct Response: Hashable, Sendable {
  /// The answer in the one form that is stored and marked: `a,c`, `对`, `布署=部署；截止=截至`.
  public let canonical: String
  /// What the learner typed.
  public let typed: String
  /// What was taken to mean something else than was typed, where the learner should know.
  public let notes: [String]
  /// What a session file keeps of it: the answer, or words in its place where it must not be kept.
  public let kept: String

  init(_ canonical: String, typed: String, notes: [String] = [], kept: String? = nil) {
    self.canonical = canonical
    self.typed = typed
    self.notes = notes
    self.kept = kept ?? canonical
  }

  /// Whether a session file keeps something else in place of the answer.
  public var isWithheld: Bool { kept != canonical }

  /// What stands in a session file in place of an answer that it must not keep.
  static func placeholder(_ reason: String, of text: String) -> String {
    "（答卷\(reason)，没有保存文字；共 \(text.count { !$0.isWhitespace }) 字）"
  }

  /// Whether what was stored stands in place of an answer that was not.
  public static func isPlaceholder(_ stored: String) -> Bool {
    stored.hasPrefix("（答卷") && stored.hasSuffix(" 字）") && !stored.contains("\n")
  }

  /// Takes an answer back from where it was stored.
  public init(stored canonical: String) { self.init(canonical, typed: canonical) }
}

/// Why an answer could not be understood, and what to type instead. Nothing is marked.
public struct ResponseProblem: Error, Hashable, Sendable {
  /// Two short sentences in Chinese: what is wrong, what to type.
  public let message: String
}
