import SecretarialRules

extension Drafting {
  func faults(in question: Question) -> [QuestionFault] {
    rubricFaults + modelFaults(in: question) + checklistFaults
  }

  private var rubricFaults: [QuestionFault] {
    var faults: [QuestionFault] = []
    if rubric.elements.isEmpty && rubric.facts.isEmpty {
      faults.append(.error("评分标准里没有要素，也没有要写的事实。请写在 elements 和 facts 里。", in: "rubric"))
    }
    if rubric.elements[.genre] != nil {
      faults.append(.error("文种写在 rubric 的 genre 里，不写进 elements。", in: "rubric"))
    }
    for (part, words) in rubric.wantedElements {
      for word in words where DraftText.alternatives(word).isEmpty {
        faults.append(.error("“\(part.name)”有一项要求是空的。请写上，或者删去。", in: "rubric"))
      }
    }
    for fact in rubric.facts {
      if fact.name.isEmpty || fact.accepted.isEmpty
        || fact.accepted.contains(where: { DraftText.alternatives($0).isEmpty })
      {
        faults.append(.error("事实“\(fact.name)”没有写名称或者写法（accepted）。请写全。", in: "rubric"))
      }
    }
    for item in rubric.forbidden {
      if item.words.isEmpty || item.words.contains(where: { DraftText.alternatives($0).isEmpty }) {
        faults.append(.error("不该写的“\(item.name)”没有写词语（words）。请写全。", in: "rubric"))
      }
      if let rule = item.rule, RuleCatalog.rule(rule) == nil {
        faults.append(.error("没有 \(rule) 这条规则，wenmi rules 可以查。", in: "rubric"))
      }
      // What earns a point must not cost one.
      let wanted = Set(rubric.facts.flatMap(\.accepted).flatMap(DraftText.alternatives))
      for word in item.words.flatMap(DraftText.alternatives) where wanted.contains(word) {
        faults.append(.error("“\(word)”又要写又不该写。请改掉一处。", in: "rubric"))
      }
    }
    let names = rubric.facts.map(\.name) + rubric.forbidden.map(\.name)
    for name in Set(names).sorted() where names.count(where: { $0 == name }) > 1 {
      faults.append(.error("有几项要求都叫“\(name)”，学员分不清。请改名。", in: "rubric"))
    }
    let points = rubric.facts.compactMap(\.points) + rubric.forbidden.compactMap(\.points)
    if points.contains(where: { $0 < 1 })
      || Rubric.Part.allCases.contains(where: { rubric.weight(of: $0) < 1 })
    {
      faults.append(.error("每一项至少 1 分。请改 points 或 weights。", in: "rubric"))
    }
    if rubric.ruleErrors < 0 {
      faults.append(.error("ruleErrors 不能小于 0。不想因差错扣分请写 0。", in: "rubric"))
    }
    if let length = rubric.length, length.min < 0 || length.min > length.max {
      faults.append(.error("篇幅从 \(length.min) 到 \(length.max) 字，没有人做得到。请改 length。", in: "rubric"))
    }
    return faults
  }

  /// A model that loses points by its own rubric shows that one of them is wrong.
  private func modelFaults(in question: Question) -> [QuestionFault] {
    let text = model.joined(separator: "\n")
    let page = page(shuffledBy: 0)
    do throws(ResponseProblem) {
      let response = try read(text, on: page)
      guard response.notes.isEmpty else {
        return [.error("范文带有密级标志。请换成不涉密的内容。", in: "model")]
      }
      let mark = mark(response, on: page, of: question)
      return mark.reasons.map { .error("范文自己就不合要求：\($0)。请改范文或者评分标准。", in: "model") }
        + mark.details.filter { !$0.hasPrefix("做到的") }.map { .advice("范文里有一处\($0)。", in: "model") }
    } catch {
      return [.error("范文不能判分：\(error.message)", in: "model")]
    }
  }

  private var checklistFaults: [QuestionFault] {
    var faults: [QuestionFault] = []
    if checklist.contains(where: \.isEmpty) || Set(checklist).count < checklist.count {
      faults.append(.error("自查单里有空的或者重复的一条。请改好。", in: "checklist"))
    }
    if checklist.count > 9 {
      faults.append(.advice("自查单有 \(checklist.count) 条，太长，没有人会逐条看。", in: "checklist"))
    }
    return faults
  }
}

extension Drafting {
  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    rubric = try members.decode(Rubric.self, forKey: .rubric)
    model = try members.decode([String].self, forKey: .model)
    checklist = try members.decodeIfPresent([String].self, forKey: .checklist) ?? []
  }
}
