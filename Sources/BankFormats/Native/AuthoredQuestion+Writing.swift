public import JSONText
public import Quiz
import SecretarialRules

extension AuthoredQuestion {
  /// The question as a bank file holds it, member by member in the order of the schema; what the
  /// author did not say is left out.
  public var value: JSONValue {
    var members: [JSONValue.Member] = []
    func add(_ name: String, _ value: JSONValue?) {
      if let value { members.append(JSONValue.Member(name, value)) }
    }
    add("id", id.map(JSONValue.text))
    add("type", kind.map { .text($0.rawValue) })
    add("topic", topic.map(JSONValue.text))
    add("points", points.isEmpty ? nil : .texts(points))
    add("difficulty", difficulty.map(JSONValue.number))
    add("level", level.map { .text($0.rawValue) })
    add("stem", stem.isEmpty ? nil : stem.count == 1 ? .text(stem[0]) : .texts(stem))
    add("hint", hint.map(JSONValue.text))
    members += body.members
    add("explanation", explanation.map(JSONValue.text))
    add("rules", rules.isEmpty ? nil : .texts(rules))
    add("basis", basis.isEmpty ? nil : .list(basis.map(\.value)))
    add("source", source.isEmpty ? nil : .texts(source))
    return .object(members)
  }
}

extension AuthoredQuestion.Basis {
  fileprivate var value: JSONValue {
    .object(
      [.init("text", .text(text)), .init("strength", .text(strength.rawValue))]
        + (unit.map { [.init("unit", .text($0))] } ?? []))
  }
}

extension AuthoredBody {
  /// The members that belong to the kind.
  var members: [JSONValue.Member] {
    switch self {
    case .choices(let choices):
      [
        .init("choices", .list(choices.items.map(\.value))), .init("key", .texts(choices.key)),
      ] + (choices.shuffles ? [] : [.init("shuffle", .truth(false))])
    case .truth(let key): key.map { [.init("key", .truth($0))] } ?? []
    case .gaps(let gaps): [.init("blanks", .list(gaps.map(\.value)))]
    case .cloze(let cloze):
      [.init("text", .texts(cloze.text))]
        + (cloze.words.isEmpty ? [] : [.init("words", .texts(cloze.words))])
        + [.init("blanks", .list(cloze.gaps.map(\.value)))]
    case .ordering(let ordering):
      [.init("items", .list(ordering.items.map(\.value))), .init("key", .texts(ordering.key))]
    case .matching(let matching):
      [
        .init("left", .list(matching.left.map(\.value))),
        .init("right", .list(matching.right.map(\.value))),
        .init("key", .object(matching.key.map { .init($0.left, .text($0.right)) })),
      ]
    case .corrections(let corrections):
      [
        .init("text", .texts(corrections.text)),
        .init("key", .list(corrections.slips.map(\.value))),
      ] + (corrections.lures.isEmpty ? [] : [.init("lures", .list(corrections.lures.map(\.value)))])
    case .material(let material):
      [
        .init("material", .texts(material.text)),
        .init("parts", .list(material.parts.map(\.value))),
      ]
    case .open(let answer): answer.map { [.init("answer", .text($0))] } ?? []
    case .members(let members): members
    }
  }
}

extension AuthoredBody.Choices.Item {
  fileprivate var value: JSONValue {
    .object(
      [.init("id", .text(id)), .init("text", .text(text))]
        + (why.map { [.init("why", .text($0))] } ?? []))
  }
}

extension AuthoredBody.Gap {
  fileprivate var value: JSONValue {
    let remarks = { (name: String, remarks: [Remark]) -> [JSONValue.Member] in
      remarks.isEmpty
        ? [] : [.init(name, .object(remarks.map { .init($0.word, .text($0.text)) }))]
    }
    return .object(
      [.init("accept", .texts(accept))] + remarks("acceptWithNote", notes)
        + remarks("rejectWithReason", rejections))
  }
}

extension AuthoredBody.Corrections.Slip {
  fileprivate var value: JSONValue {
    .object(
      [
        .init("line", .number(line)), .init("wrong", .text(wrong)), .init("right", .texts(right)),
      ] + (why.map { [.init("why", .text($0))] } ?? []))
  }
}

extension AuthoredBody.Corrections.Lure {
  fileprivate var value: JSONValue {
    .object(
      [.init("line", .number(line)), .init("text", .text(text))]
        + (why.map { [.init("why", .text($0))] } ?? []))
  }
}

extension AuthoredBank {
  /// The bank file, UTF-8, laid out as the banks are that come with the program.
  ///
  /// - Parameter id: Its permanent name, which is its file name without `.json`.
  /// - Returns: The bytes.
  public func file(named id: BankID) -> [UInt8] {
    var members: [JSONValue.Member] = [
      .init("schemaVersion", .number(QuestionBank.schemaVersion)), .init("id", .text(id.rawValue)),
      .init("title", .text(title ?? id.rawValue)),
    ]
    if let summary { members.append(.init("summary", .text(summary))) }
    members.append(.init("questions", .list(questions.map(\.value))))
    return JSONValue.object(members).bytes
  }
}
