import JSONText
import Quiz

/// What the columns of a row do not say of a question, as JSON that is laid over what they say.
///
/// As in RFC 7396: members replace those that are there, and `null` takes one away. A list is
/// replaced by a list; an object laid over a list changes the elements whose numbers, from 1, its
/// members have.
enum DataPatch {
  /// The smallest patch that makes one value another; `nil` where they are the same.
  static func patch(from base: JSONValue, to target: JSONValue) -> JSONValue? {
    if base == target { return nil }
    switch (base, target) {
    case (.object(let old), .object(let new)):
      var members: [JSONValue.Member] = []
      for member in new {
        guard let before = base[member.name] else {
          members.append(member)
          continue
        }
        if let change = patch(from: before, to: member.value) {
          members.append(JSONValue.Member(member.name, change))
        }
      }
      let gone = old.filter { target[$0.name] == nil }
      return .object(members + gone.map { JSONValue.Member($0.name, .null) })
    case (.list(let old), .list(let new))
    where old.count == new.count && new.allSatisfy({ !$0.members.isEmpty }):
      return .object(
        new.indices.compactMap { index in
          patch(from: old[index], to: new[index]).map { JSONValue.Member(String(index + 1), $0) }
        })
    default: return target
    }
  }

  /// Lays a patch over a value.
  ///
  /// - Parameters:
  ///   - patch: The patch.
  ///   - base: The value.
  ///   - misfits: Gets the names of members of which the value has nothing to lay them over.
  /// - Returns: The changed value.
  static func applied(
    _ patch: JSONValue, to base: JSONValue, misfits: inout [String]
  ) -> JSONValue {
    guard case .object(let changes) = patch else { return patch }
    switch base {
    case .object(var members):
      for change in changes {
        let place = members.firstIndex { $0.name == change.name }
        if change.value == .null {
          if let place { members.remove(at: place) }
        } else if let place {
          members[place] = JSONValue.Member(
            change.name, applied(change.value, to: members[place].value, misfits: &misfits))
        } else {
          members.append(change)
        }
      }
      return .object(members)
    case .list(var elements):
      for change in changes {
        guard let number = Int(change.name), elements.indices.contains(number - 1) else {
          misfits.append(change.name)
          continue
        }
        elements[number - 1] = applied(change.value, to: elements[number - 1], misfits: &misfits)
      }
      return .list(elements)
    case .text, .number, .decimal, .truth, .null: return patch
    }
  }
}

extension AuthoredQuestion {
  /// The question with a patch laid over what a bank would hold of it.
  ///
  /// - Parameters:
  ///   - patch: What ``DataPatch`` made.
  ///   - misfits: Gets the names of what could not be laid over anything.
  /// - Returns: The changed question.
  /// - Throws: ``MemberProblem`` where it is no question any more.
  func patched(with patch: JSONValue, misfits: inout [String]) throws(MemberProblem) -> Self {
    let changed = DataPatch.applied(patch, to: value, misfits: &misfits)
    if changed["type"]?.string != nil { return try AuthoredQuestion(changed) }
    // Questions of no kind of ours are read as one whose body has the same members.
    let kind: QuestionKind =
      switch body {
      case .choices: .multiple
      case .truth, .open: .trueFalse
      case .gaps: .fill
      case .cloze: .cloze
      case .ordering: .ordering
      case .matching: .matching
      case .corrections: .errorFinding
      case .material: .caseStudy
      case .members: .drafting
      }
    var question = try AuthoredQuestion(
      .object(
        changed.members.filter { $0.name != "type" } + [.init("type", .text(kind.rawValue))]))
    question.kind = nil
    if case .open = body { question.body = .open(answer: changed["answer"]?.string) }
    return question
  }
}
