import SecretarialRules
public import WordingModel

/// How much a check says of characters that may have been written for others.
public enum SuspicionLevel: Hashable, Sendable {
  /// What reaches a level.
  case reported(Strictness)
  /// Nothing.
  case off

  /// The names of all levels, from much to nothing.
  public static let names = Strictness.allCases.map(\.rawValue) + [offName]

  /// The level with a name.
  ///
  /// - Parameter name: As it was typed.
  /// - Throws: ``ShellProblem`` where there is no such level.
  public init(named name: String) throws(ShellProblem) {
    if let strictness = Strictness(rawValue: name) {
      self = .reported(strictness)
    } else if name == Self.offName {
      self = .off
    } else {
      throw ShellProblem("别字嫌疑没有“\(name)”这一档。可用的有：\(Self.names.joined(separator: "、"))。")
    }
  }

  private static let offName = "不报"
}

extension RuleProfile {
  /// The same settings with another level of suspicion.
  func saying(_ level: SuspicionLevel) -> RuleProfile {
    switch level {
    case .reported(let strictness):
      RuleProfile(
        unit: unit, off: off.subtracting([CharacterFitsContext.code]), on: on,
        allowedWords: allowedWords, words: words, strictness: strictness)
    case .off:
      RuleProfile(
        unit: unit, off: off.union([CharacterFitsContext.code]), on: on,
        allowedWords: allowedWords, words: words, strictness: strictness)
    }
  }

  /// Whether characters are looked at in their context.
  var looksAtCharacters: Bool { !off.contains(CharacterFitsContext.code) }
}
