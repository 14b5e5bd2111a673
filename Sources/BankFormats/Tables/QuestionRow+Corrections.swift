import Quiz

extension QuestionRow {
  /// Reads `第1行：布署→部署`, a slip a line.
  mutating func readCorrections(into question: inout AuthoredQuestion) {
    var passage = self.passage
    let entries = lines(.key).flatMap(WrittenSlip.entries)
    let isNone = entries.contains(where: WrittenSlip.isNone)
    if entries.isEmpty {
      remarks.say(.incomplete, about: "key", "没有答案；没有错误的，答案请写“无”")
    }
    if passage.isEmpty, !isOwn || !entries.isEmpty { takePassage(&passage, from: &question) }
    var slips: [AuthoredBody.Corrections.Slip] = []
    for entry in entries where !WrittenSlip.isNone(entry) {
      guard let written = WrittenSlip(entry, in: passage) else {
        remarks.say(.incomplete, about: "key", "改错的答案“\(entry)”认不出来，请写成“第1行：布署→部署”的样子")
        continue
      }
      let found = passage.firstIndex { $0.contains(written.wrong) }
      slips.append(
        AuthoredBody.Corrections.Slip(
          line: written.line ?? found.map { $0 + 1 } ?? 1, wrong: written.wrong,
          right: written.right))
    }
    if isNone, entries.count > 1 {
      remarks.say(.doubt, about: "key", "答案里又有“无”，又有别的，请核对")
    }
    question.body = .corrections(AuthoredBody.Corrections(text: passage, slips: slips))
  }

  /// Takes a passage that its author wrote as the question: below what is to be done, or alone.
  private mutating func takePassage(
    _ passage: inout [String], from question: inout AuthoredQuestion
  ) {
    guard !question.stem.isEmpty else { return }
    if question.stem.count > 1 {
      passage = Array(question.stem.dropFirst())
      question.stem = [question.stem[0]]
    } else {
      passage = question.stem
      question.stem = ["找出用错的字词并改正，没有错误答“无”。"]
    }
    remarks.say(.doubt, about: "text", "没有原文，把题干里的文字当作原文")
  }
}
