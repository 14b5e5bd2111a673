import JSONText
import Quiz
import SecretarialRules

extension FormQuestion {
  func kind(of body: AuthoredBody) -> QuestionKind? {
    if let stated = common.stated { return stated.kind }
    return Self.impliedKind(of: body)
  }

  /// The kind that a question without `题型` has.
  static func impliedKind(of body: AuthoredBody) -> QuestionKind? {
    switch body {
    case .choices(let choices):
      choices.items.isEmpty || choices.key.isEmpty
        ? nil : choices.key.count == 1 ? .single : .multiple
    case .truth: .trueFalse
    case .gaps: .fill
    case .cloze, .ordering, .matching, .corrections, .material, .open, .members: nil
    }
  }

  var impliedShape: QuestionShape {
    if data != nil { return .members }
    if material != nil || !parts.isEmpty { return .material }
    if !left.isEmpty || !right.isEmpty { return .matching }
    if passage != nil { return gaps.isEmpty && words.isEmpty ? .corrections : .cloze }
    if !gaps.isEmpty { return .gaps }
    if !items.isEmpty { return hasOrder ? .ordering : .choices }
    return answers.first.flatMap { KeyReading.truth(of: $0.text) } == nil ? .open : .truth
  }

  /// Whether the answer says in which order all items come: `C→A→B`.
  var hasOrder: Bool {
    guard let answer = answers.first, answer.text.unicodeScalars.contains(where: KeyReading.isArrow)
    else { return false }
    let key = KeyReading.order(in: answer.text, of: items)
    return key.count == items.count && Set(key) == Set(items.map(\.id))
  }

  mutating func body() -> AuthoredBody {
    if let data {
      if let body = body(from: data) { return body }
      unread.append(data)
    }
    let shape = common.stated?.shape ?? impliedShape
    if shape == .ordering, common.stated == nil, let answer = answers.first {
      common.remark(.doubt, answer, "没有写题型，按答案的先后当作排序题")
      common.stated = StatedKind(.ordering)
    }
    switch shape {
    case .choices: return .choices(.init(items: items, key: letters(), shuffles: shuffles))
    case .ordering:
      let key = understood { [items] in KeyReading.order(in: $0, of: items) }
      return .ordering(.init(items: items, key: key ?? []))
    case .truth: return .truth(truth())
    case .gaps: return .gaps(gapsOfAnswer())
    case .cloze: return cloze()
    case .matching: return matching()
    case .corrections: return correctionsOfAll()
    case .material: return .material(.init(text: material ?? [], parts: parts))
    case .open: return .open(answer: answers.first?.text)
    case .members: return .members([])
    }
  }

  /// Reads the answer, which is kept as it was written where it cannot be.
  private mutating func understood<Key: Collection>(_ read: (String) -> Key?) -> Key? {
    guard let answer = answers.first, !answer.text.isEmpty else { return nil }
    if let key = read(answer.text), !key.isEmpty { return key }
    unread.append(answer)
    return nil
  }

  private mutating func letters() -> [String] {
    understood { KeyReading.ids(in: $0) } ?? []
  }

  private mutating func truth() -> Bool? {
    let truths = items.map { KeyReading.truth(of: $0.text) }
    let isPair = truths.count == 2 && truths[0] != nil && truths[1] == truths[0].map { !$0 }
    // What else is to choose from has no place in a statement.
    if !isPair { unread += choices }
    return understood { [items] text -> CollectionOfOne<Bool>? in
      if isPair, let place = items.firstIndex(where: { [$0.id] == KeyReading.ids(in: text) }) {
        return truths[place].map(CollectionOfOne.init)
      }
      return KeyReading.truth(of: text).map(CollectionOfOne.init)
    }?.first
  }

  mutating func body(from data: TextEntry) -> AuthoredBody? {
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONText(Array(data.lines.joined(separator: "\n").utf8)).value()
    } catch {
      common.remarks.append(
        ImportRemark(
          .error, line: data.line + error.line - 1, text: data.lines[0],
          reason: "数据第 \(error.column) 列有错：\(error.reason)，\(error.remedy)"))
      return nil
    }
    guard let kind = common.stated?.dataKind else { return .members(value.members) }
    do throws(MemberProblem) {
      let type = JSONValue.Member("type", .text(kind.rawValue))
      return try AuthoredQuestion(.object([type] + value.members)).body
    } catch {
      common.remark(.error, data, error.reason)
      return nil
    }
  }
}
