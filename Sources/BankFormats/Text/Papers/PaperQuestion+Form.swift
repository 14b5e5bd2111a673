import Quiz

extension PaperQuestion {
  /// Reads the lines of a question as the plain-text form has them, where it says that it is of a
  /// kind that papers have no form of their own for: 排序, 配对, 选词填空, 找错字 and the like.
  ///
  /// - Parameter source: The lines of the file.
  /// - Returns: The question; `nil` where it says nothing of the sort.
  func readAsForm(_ source: [SourceLine]) -> ImportedQuestion? {
    let kinds = members.filter { $0.mark == .label(.kind) }.compactMap {
      StatedKind(named: $0.text)
    }
    guard let stated = kinds.first, stated.shape.isOfForm, line < end, end - 1 <= source.count
    else { return nil }
    var lines = Array(source[(line - 1)..<(end - 1)])
    let first = PaperLine(number: line, Array(lines[0].text.unicodeScalars))
    let stem = PaperNumber(in: first).map { first.from($0.contentStart) } ?? first
    lines[0] = SourceLine(number: line, text: "\(number ?? 1). \(stem.string)")
    if !hasAnswer, let key = keys.first {
      lines.append(SourceLine(number: key.line, text: "\(TextLabel.answer.rawValue)：\(key.text)"))
    }
    let read = FormReader.read(lines) { _ in }
    return read.questions.count == 1 && read.leftOut.isEmpty ? read.questions[0] : nil
  }
}

extension QuestionShape {
  /// Whether only the plain-text form knows how its questions are written.
  fileprivate var isOfForm: Bool {
    switch self {
    case .cloze, .ordering, .matching, .corrections, .material: true
    case .choices, .truth, .gaps, .open, .members: false
    }
  }
}
