public import JSONText

/// What changed from one edition of a bank to another.
public struct BankDiff: Sendable {
  /// A member of a question that is not what it was.
  public struct Change: Hashable, Sendable {
    /// The name of the member in the bank file: `stem`, `choices`, `key`.
    public let member: String
    /// What it was; `nil` where it was not there.
    public let before: JSONValue?
    /// What it is; `nil` where it is no longer there.
    public let after: JSONValue?
  }

  /// A question that is in both editions and not the same.
  public struct Changed: Hashable, Sendable {
    /// Its id in the later edition.
    public let id: String
    /// Its id before, where it was another.
    public let oldID: String?
    /// What changed, in the order of the schema.
    public let changes: [Change]

    /// Whether what counts as right is another than before.
    public var changesKey: Bool {
      changes.contains { BankDiff.keyMembers.contains($0.member) }
    }
  }

  /// Questions that are new, in their order.
  public let added: [AuthoredQuestion]
  /// Questions that are gone, in their order.
  public let removed: [AuthoredQuestion]
  /// Questions that are another than before, in their order.
  public let changed: [Changed]
  /// How many are as they were.
  public let unchanged: Int

  /// Whether nothing changed.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  /// The members that say what is right.
  static let keyMembers: Set<String> = [
    "key", "blanks", "facts", "faults", "accepted", "mustContain", "mustNotContain", "rubric",
    "parts",
  ]

  /// Compares two editions: questions by id, then those whose id changed by what they ask.
  public init(from before: AuthoredBank, to after: AuthoredBank) {
    var byID: [String: Int] = [:]
    var bySignature: [String: [Int]] = [:]
    let laterIDs = Set(after.questions.compactMap(\.id))
    for (index, question) in before.questions.enumerated() {
      if let id = question.id { byID[id] = index }
      // Only a question whose id is gone can have become another's.
      if question.id.map({ !laterIDs.contains($0) }) ?? true {
        bySignature[question.signature, default: []].append(index)
      }
    }
    var met: Set<Int> = []
    var added: [AuthoredQuestion] = []
    var changed: [Changed] = []
    var unchanged = 0
    for question in after.questions {
      var place = question.id.flatMap { byID[$0] }
      if place == nil { place = bySignature[question.signature]?.first { !met.contains($0) } }
      guard let place, met.insert(place).inserted else {
        added.append(question)
        continue
      }
      let old = before.questions[place]
      let changes = Self.changes(from: old.value, to: question.value)
      if changes.isEmpty {
        unchanged += 1
      } else {
        changed.append(
          Changed(
            id: question.id ?? "", oldID: old.id == question.id ? nil : old.id, changes: changes))
      }
    }
    self.added = added
    self.removed = before.questions.indices.filter { !met.contains($0) }
      .map { before.questions[$0] }
    self.changed = changed
    self.unchanged = unchanged
  }

  private static func changes(from old: JSONValue, to new: JSONValue) -> [Change] {
    let names = new.members.map(\.name) + old.members.map(\.name).filter { new[$0] == nil }
    return names.compactMap { name in
      old[name] == new[name] ? nil : Change(member: name, before: old[name], after: new[name])
    }
  }
}
