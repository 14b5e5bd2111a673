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
      throw ShellProblem("疑似别字没有“\(name)”这一档。可用的有：\(Self.names.joined(separator: "、"))。")
    }
  }

  private static let offName = "不报"
}

extension RuleProfile {
  /// Takes a level: what somebody asks for now counts, whatever is off otherwise.
  mutating func say(_ level: SuspicionLevel) {
    switch level {
    case .reported(let strictness):
      self.strictness = strictness
      off.remove(CharacterFitsContext.code)
    case .off: off.insert(CharacterFitsContext.code)
    }
  }

  /// Whether characters are looked at in their context.
  var looksAtCharacters: Bool { !off.contains(CharacterFitsContext.code) }
}
