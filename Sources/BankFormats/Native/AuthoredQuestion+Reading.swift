public import JSONText
import Quiz
import SecretarialRules

/// A question of a bank file that is not what its kind needs.
public struct MemberProblem: Error, Hashable, Sendable {
  /// What is wrong, in Chinese, without a full stop.
  public let reason: String
}

extension AuthoredQuestion {
  /// Takes a question as a bank file holds it.
  ///
  /// - Parameter value: An object with the members of the bank schema.
  /// - Throws: ``MemberProblem`` where a member that its kind needs is missing.
  public init(_ value: JSONValue) throws(MemberProblem) {
    guard let name = value["type"]?.string, let kind = QuestionKind(rawValue: name) else {
      throw MemberProblem(reason: "type 不对")
    }
    self.init(
      kind: kind, stem: value["stem"]?.strings ?? [], body: try AuthoredBody(value, of: kind))
    id = value["id"]?.string
    topic = value["topic"]?.string
    points = value["points"]?.strings ?? []
    difficulty = value["difficulty"]?.integer
    level = value["level"]?.string.flatMap(Question.Level.init)
    hint = value["hint"]?.string
    explanation = value["explanation"]?.strings.joined(separator: "\n")
    rules = value["rules"]?.strings ?? []
    basis = (value["basis"]?.elements ?? []).compactMap { basis in
      guard let text = basis["text"]?.string,
        let strength = basis["strength"]?.string.flatMap(RuleStrength.init)
      else { return nil }
      return Basis(text: text, strength: strength, unit: basis["unit"]?.string)
    }
    source = value["source"]?.strings ?? []
  }

  /// The members that every question may have; the rest belongs to its kind.
  static let commonMembers: Set<String> = [
    "id", "type", "topic", "points", "difficulty", "level", "stem", "hint", "explanation", "rules",
    "basis", "source",
  ]
}

extension AuthoredBody {
  fileprivate init(_ value: JSONValue, of kind: QuestionKind) throws(MemberProblem) {
    switch kind {
    case .single, .multiple:
      self = .choices(
        Choices(
          items: Self.items(value["choices"]), key: value["key"]?.strings ?? [],
          shuffles: value["shuffle"]?.boolean ?? true))
    case .trueFalse: self = .truth(value["key"]?.boolean)
    case .fill: self = .gaps((value["blanks"]?.elements ?? []).map(Gap.init))
    case .cloze:
      self = .cloze(
        Cloze(
          text: value["text"]?.strings ?? [], words: value["words"]?.strings ?? [],
          gaps: (value["blanks"]?.elements ?? []).map(Gap.init)))
    case .ordering:
      self = .ordering(
        Ordering(items: Self.items(value["items"]), key: value["key"]?.strings ?? []))
    case .matching:
      self = .matching(
        Matching(
          left: Self.items(value["left"]), right: Self.items(value["right"]),
          key: (value["key"]?.members ?? []).map {
            Matching.Pair(left: $0.name, right: $0.value.string ?? "")
          }))
    case .typoSpotting, .errorFinding: self = .corrections(Corrections(value))
    case .caseStudy:
      var parts: [AuthoredQuestion] = []
      for part in value["parts"]?.elements ?? [] { parts.append(try AuthoredQuestion(part)) }
      self = .material(Material(text: value["material"]?.strings ?? [], parts: parts))
    case .genreFromFacts, .proofread, .titleRepair, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting, .drafting:
      self = .members(value.members.filter { !AuthoredQuestion.commonMembers.contains($0.name) })
    }
  }

  fileprivate static func items(_ value: JSONValue?) -> [Choices.Item] {
    (value?.elements ?? []).map {
      Choices.Item(
        id: $0["id"]?.string ?? "", text: $0["text"]?.string ?? "", why: $0["why"]?.string)
    }
  }
}

extension AuthoredBody.Gap {
  fileprivate init(_ value: JSONValue) {
    let remarks = { (name: String) in
      (value[name]?.members ?? []).map { Remark(word: $0.name, text: $0.value.string ?? "") }
    }
    self.init(
      accept: value["accept"]?.strings ?? [], notes: remarks("acceptWithNote"),
      rejections: remarks("rejectWithReason"))
  }
}

extension AuthoredBody.Corrections {
  fileprivate init(_ value: JSONValue) {
    self.init(
      text: value["text"]?.strings ?? [],
      slips: (value["key"]?.elements ?? []).map {
        Slip(
          line: $0["line"]?.integer ?? 0, wrong: $0["wrong"]?.string ?? "",
          right: $0["right"]?.strings ?? [], why: $0["why"]?.string)
      },
      lures: (value["lures"]?.elements ?? []).map {
        Lure(
          line: $0["line"]?.integer ?? 0, text: $0["text"]?.string ?? "", why: $0["why"]?.string)
      })
  }
}
