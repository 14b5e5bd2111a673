import SecretarialRules

extension FaultyPassage {
  /// What is wrong with the passage and its key.
  var faults: [QuestionFault] {
    var faults: [QuestionFault] = []
    for slip in key {
      guard text.indices.contains(slip.line - 1) else {
        faults.append(.error("第 \(slip.line) 行不存在，短文只有 \(text.count) 行。请改 line。", in: "key"))
        continue
      }
      let times = text[slip.line - 1].ranges(of: slip.wrong).count
      if times != 1 {
        faults.append(
          .error("“\(slip.wrong)”在第 \(slip.line) 行出现 \(times) 次，应当正好一次。请照原文多抄几个字。", in: "key"))
      }
      if slip.right.isEmpty || slip.right.contains(slip.wrong) {
        faults.append(.error("“\(slip.wrong)”没有写对的改法。请写在 right 里。", in: "key"))
      }
      for text in [slip.wrong] + slip.right where !TypoEdit.canQuote(text) {
        faults.append(
          .error("“\(text)”里有空格、分号、斜线或者箭头，学员打不出这样的答案。请换一段来考。", in: "key"))
      }
      if (slip.why ?? "").isEmpty {
        faults.append(.error("“\(slip.wrong)”没有写 why。请写上为什么错。", in: "key"))
      }
    }
    for lure in lures {
      let isThere = text.indices.contains(lure.line - 1) && text[lure.line - 1].contains(lure.text)
      if !isThere {
        faults.append(.error("第 \(lure.line) 行没有“\(lure.text)”。请照原文抄。", in: "lures"))
      }
    }
    return faults + unplannedFindings
  }

  /// Slips that the wording rules see in the corrected passage, so that no passage holds an error
  /// that its key does not know.
  private var unplannedFindings: [QuestionFault] {
    text.indices.flatMap { index in
      var line = text[index]
      for slip in key where slip.line == index + 1 {
        line = line.replacing(slip.wrong, with: slip.right.first ?? "")
      }
      return WordingCheck.findings(in: line, least: .error).map { finding in
        QuestionFault.error(
          "改好以后第 \(index + 1) 行仍有“\(line[finding.range])”：\(finding.message)。请写进 key，或者改掉。",
          in: "text")
      }
    }
  }
}
