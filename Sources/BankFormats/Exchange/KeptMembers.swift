import JSONText
import Quiz

/// What a question has and a format has no place for, kept in a comment that other programs pass
/// over: the basis, the hint, the ids of choices ….
///
/// A comment is `wenmi: {"hint": ["…"], "key": [["f"], "…"]}`: of each member of a bank file its
/// value, and where the format's own words say something else, the check sum of that. So what
/// somebody changes in the file counts, and never the comment beside it.
enum KeptMembers {
  /// What such a comment begins with.
  static let mark = "wenmi:"

  /// What has to be kept of a question.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - seen: What is read where nothing is kept.
  /// - Returns: The comment, in one line; `nil` where nothing has to be kept.
  static func comment(for question: AuthoredQuestion, seenAs seen: AuthoredQuestion) -> String? {
    guard question != seen else { return nil }
    let (wanted, found) = (question.value, seen.value)
    var kept: [JSONValue.Member] = []
    for member in wanted.members {
      let other = found[member.name]
      guard other != member.value else { continue }
      kept.append(
        .init(member.name, .list([member.value] + (other.map { [.text(checkSum(of: $0))] } ?? []))))
    }
    for member in found.members where wanted[member.name] == nil {
      kept.append(.init(member.name, .list([.null, .text(checkSum(of: member.value))])))
    }
    guard !kept.isEmpty else { return nil }
    return mark + " " + JSONValue.object(kept).commentLine
  }

  /// What came of a comment.
  struct Restoration {
    /// The question with what was kept.
    var question: AuthoredQuestion
    /// Members that were not put back, as they were changed in the file.
    var changed: [String] = []
  }

  /// Puts back what was kept.
  ///
  /// - Parameters:
  ///   - comment: The comment; nothing comes of one that is none of ours.
  ///   - question: The question as it was read.
  /// - Returns: The question and what had changed; `nil` where there is nothing to put back.
  static func restoration(
    from comment: String, to question: AuthoredQuestion
  ) -> Restoration? {
    guard comment.hasPrefix(mark),
      let kept = try? JSONText(comment.dropFirst(mark.count).description).value()
    else { return nil }
    let found = question.value
    let changed = kept.members.filter { member in
      found[member.name].map(checkSum) != (member.value.elements.dropFirst().first?.string)
    }.map(\.name)
    // What makes another kind of a question belongs together.
    let makesKind = kept["type"] != nil && !changed.isEmpty
    var members = found.members
    for member in kept.members where !changed.contains(member.name) {
      guard let value = member.value.elements.first, !(makesKind && isOfKind(member.name)) else {
        continue
      }
      members.removeAll { $0.name == member.name }
      if value != .null { members.append(.init(member.name, value.withoutControls)) }
    }
    guard let restored = try? AuthoredQuestion(members: members, openLike: question.body) else {
      return nil
    }
    return Restoration(question: restored, changed: changed)
  }

  private static func isOfKind(_ member: String) -> Bool {
    ["type", "stem"].contains(member) || !AuthoredQuestion.commonMembers.contains(member)
  }

  /// FNV-1a of a value, which is the same on every computer.
  private static func checkSum(of value: JSONValue) -> String {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in value.line.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(sum, radix: 36)
  }
}

extension AuthoredQuestion {
  /// Takes a question as a bank file holds it, or, where the members name no kind, one that a person
  /// answers in own words.
  fileprivate init(
    members: [JSONValue.Member], openLike body: AuthoredBody
  ) throws(MemberProblem) {
    let value = JSONValue.object(members)
    guard value["type"] == nil else {
      try self.init(value)
      return
    }
    try self.init(
      .object(members + [.init("type", .text(QuestionKind.trueFalse.rawValue))]))
    kind = nil
    if case .open = body {
      self.body = .open(answer: value["answer"]?.string)
    } else {
      self.body = body
    }
  }
}

extension JSONValue {
  /// The value on one line that a comment of XML can hold: without two hyphens and without `<`,
  /// both of which stand within strings alone.
  var commentLine: String {
    var last: Unicode.Scalar = " "
    return line.withoutControls.replacingSigns { sign in
      defer { last = sign }
      return sign == "<" ? "\\u003c" : sign == "-" && last == "-" ? "\\u002d" : nil
    }
  }

  /// The value with texts that are harmless.
  fileprivate var withoutControls: JSONValue {
    switch self {
    case .text(let text): .text(text.withoutControls)
    case .list(let values): .list(values.map(\.withoutControls))
    case .object(let members):
      .object(members.map { .init($0.name.withoutControls, $0.value.withoutControls) })
    case .number, .decimal, .truth, .null: self
    }
  }
}
