extension CaseStudy {
  func faults(in question: Question) -> [QuestionFault] {
    var faults: [QuestionFault] = []
    if material.joined().isEmpty {
      faults.append(.error("没有材料。请写在 material 里。", in: "material"))
    }
    if !(2...6).contains(parts.count) {
      faults.append(.error("材料题要有 2 至 6 小题，这里是 \(parts.count) 题。", in: "parts"))
    }
    let ids = parts.map(\.id)
    if Set(ids).count != ids.count {
      faults.append(.error("小题的 id 有重复。请给每题一个自己的 id。", in: "parts"))
    }
    for (index, part) in parts.enumerated() {
      faults += self.faults(of: part, in: question).map { $0.inPart(index) }
    }
    return faults + giveaways
  }

  private func faults(of part: Question, in question: Question) -> [QuestionFault] {
    var faults: [QuestionFault] = []
    if part.id.rawValue.isEmpty { faults.append(.error("没有 id。请写上。", in: "id")) }
    if part.stem.joined().isEmpty { faults.append(.error("没有题干。请写上。", in: "stem")) }
    // A choice says for itself why it is right or wrong.
    if part.explanation.isEmpty, [.trueFalse, .fill].contains(part.kind) {
      faults.append(.error("\(part.kind.title)小题没有解析。请写上 explanation。", in: "explanation"))
    }
    faults += CommonFaults.explanationFaults(of: part)
    var explained = part
    if part.explanation.isEmpty { explained.explanation = question.explanation }
    return faults + part.content.faults(in: explained)
  }

  /// A part must not say what another one asks.
  private var giveaways: [QuestionFault] {
    parts.indices.flatMap { index in
      let answer = parts[index].content.revealedWords.filter { word in
        // Shorter words meet by chance.
        word.count >= 4 && !material.contains { $0.contains(word) }
      }
      return parts.indices.filter { $0 != index }.compactMap { other -> QuestionFault? in
        let stem = parts[other].stem.joined()
        guard let word = answer.first(where: stem.contains) else { return nil }
        return .advice("题干里的“\(word)”是第 \(index + 1) 小题的答案。请换一种问法。", in: "stem")
          .inPart(other)
      }
    }
  }
}

extension QuestionContent {
  /// The words that are the answer, where they would give it away in another place.
  fileprivate var revealedWords: [String] {
    switch self {
    case let fill as FillIn: fill.blanks.flatMap(\.accept)
    case let single as SingleChoice:
      single.list.items.filter { $0.id == single.key }.map(\.text)
    default: []
    }
  }
}
