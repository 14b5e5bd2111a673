import JSONText

/// Members that no reader of a bank looks at, mostly because a name is misspelt: what they say
/// would be passed over in silence.
struct UnknownMembers {
  /// One of them.
  struct Member {
    let name: String
    let offset: Int
  }

  private let text: JSONText
  private var inner: [String: Set<String>]
  private(set) var found: [Member] = []

  /// Looks through a bank apart from its questions.
  init(ofBank text: JSONText) {
    self.text = text
    inner = [:]
    if let bank = try? text.check() {
      search(bank, knowing: ["schemaVersion", "id", "title", "summary", "questions"])
    }
  }

  /// Looks through a question.
  ///
  /// - Parameters:
  ///   - text: The bank.
  ///   - range: The question in it.
  ///   - content: What belongs to its kind.
  init(in text: JSONText, at range: Range<Int>, holding content: any QuestionContent) {
    self.text = text
    let kind = type(of: content)
    inner = kind.innerMembers.merging(CommonFaults.innerMembers) { first, _ in first }
    search(range, knowing: CommonFaults.members.union(kind.members))
    search(partsOf: range, holding: content.parts)
  }

  /// Looks through the parts of a question, each of which has the members of its own kind.
  private mutating func search(partsOf question: Range<Int>, holding parts: [Question]) {
    guard let all = text.range(of: [.key("parts")], in: question),
      let ranges = try? text.elements(of: all)
    else { return }
    for (range, part) in zip(ranges, parts) {
      let kind = type(of: part.content)
      inner = kind.innerMembers
      search(range, knowing: CaseStudy.partMembers.union(kind.members))
    }
  }

  private mutating func search(_ value: Range<Int>, knowing known: Set<String>) {
    if let members = try? text.members(of: value) {
      for member in members {
        if !known.contains(member.key) {
          found.append(Member(name: member.key, offset: member.keyRange.lowerBound))
        } else if let known = inner[member.key] {
          search(member.value, knowing: known)
        }
      }
    } else if let elements = try? text.elements(of: value) {
      for element in elements { search(element, knowing: known) }
    }
  }
}
