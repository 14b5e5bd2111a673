/// Several banks made into one, each question once.
public struct BankMerge: Sendable {
  /// A question that was left out because another asks the same.
  public struct Duplicate: Hashable, Sendable {
    /// The bank that it came from, by the name the user gave.
    public let bank: String
    /// The id of the question.
    public let question: String
    /// The one that stays, with its bank: `甲/q-001`.
    public let original: String
    /// Whether the two also have the same key; if not, one of them is wrong.
    public let agrees: Bool
  }

  /// A question that got another id because its own was taken.
  public struct Renaming: Hashable, Sendable {
    /// The bank that it came from.
    public let bank: String
    /// The id that it had.
    public let old: String
    /// The id that it has now.
    public let new: String
  }

  /// The merged bank.
  public let bank: AuthoredBank
  /// What was left out.
  public let duplicates: [Duplicate]
  /// What got another id.
  public let renamings: [Renaming]

  /// Merges banks; of questions that ask the same the first stays.
  ///
  /// - Parameters:
  ///   - banks: The banks in order, each with the name the user gave.
  ///   - id: The name of the merged bank.
  ///   - title: What learners call it; `nil` for the title of the first.
  public init(_ banks: [(name: String, bank: AuthoredBank)], id: String, title: String? = nil) {
    var merged = AuthoredBank(
      id: id, title: title ?? banks.first?.bank.title, summary: banks.first?.bank.summary)
    var firsts: [String: (name: String, question: AuthoredQuestion)] = [:]
    var duplicates: [Duplicate] = []
    var renamings: [Renaming] = []
    var taken: Set<String> = []
    for (name, bank) in banks {
      for question in bank.questions {
        var question = question
        let signature = question.signature
        if !signature.isEmpty, let first = firsts[signature] {
          duplicates.append(
            Duplicate(
              bank: name, question: question.id ?? "",
              original: "\(first.name)/\(first.question.id ?? "")",
              agrees: first.question.hasSameKey(as: question)))
          continue
        }
        if let id = question.id, !taken.insert(id).inserted {
          let new = Self.freeName(after: id, taken)
          taken.insert(new)
          renamings.append(Renaming(bank: name, old: id, new: new))
          question.id = new
        }
        firsts[signature] = (name, question)
        merged.questions.append(question)
      }
    }
    self.bank = merged
    self.duplicates = duplicates
    self.renamings = renamings
  }

  private static func freeName(after id: String, _ taken: Set<String>) -> String {
    var number = 2
    while taken.contains("\(id)-\(number)") { number += 1 }
    return "\(id)-\(number)"
  }
}

extension AuthoredQuestion {
  /// Whether the key is the same, told by what is right and not by letters.
  func hasSameKey(as other: AuthoredQuestion) -> Bool {
    switch (body, other.body) {
    case (.choices(let mine), .choices(let theirs)): mine.rightTexts == theirs.rightTexts
    case (.truth(let mine), .truth(let theirs)): mine == theirs
    default: body == other.body
    }
  }
}

extension AuthoredBody.Choices {
  /// The texts of the choices that are right.
  var rightTexts: Set<String> { Set(items.filter { key.contains($0.id) }.map(\.text)) }
}
