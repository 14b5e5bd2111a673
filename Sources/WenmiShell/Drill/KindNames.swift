import Quiz

/// The kinds of question by the names that learners type.
public enum KindNames {
  /// All of them in one line.
  public static let list = QuestionKind.allCases.map(\.title).joined(separator: " ")

  /// Says that no kind has a name, and which there are.
  ///
  /// - Parameter name: A name of a kind or the beginning of one.
  /// - Returns: What to say; `nil` where a kind has the name.
  public static func problem(with name: String) -> String? {
    let wanted = TypedForms.trimmed(TypedForms.folded(name)).lowercased()
    let isKnown = QuestionKind.allCases.contains { kind in
      kind.names.contains { $0.lowercased().hasPrefix(wanted) }
    }
    return isKnown ? nil : "没有叫“\(name)”的题型。题型有：\(list)。"
  }
}
