extension ImportedBank {
  /// Takes a question in, unless one of its texts is longer than any question needs.
  ///
  /// - Throws: Where the file has more questions than a bank can have.
  mutating func take(_ read: ReadQuestion, from file: BankFile) throws(BankFileError) {
    guard questions.count < ImportLimits.questionCount else {
      throw BankFileError(
        name: file.name, line: read.line, reason: "题目超过 \(ImportLimits.questionCount) 道",
        remedy: "请分成几个文件")
    }
    guard read.question.body.texts.allSatisfy(Self.isShort),
      read.question.stem.allSatisfy(Self.isShort), Self.isShort(read.question.explanation ?? "")
    else {
      leftOut.append(
        ImportRemark(
          .error, line: read.line, text: read.question.stem.first ?? "",
          reason: "有一段文字超过 \(ImportLimits.textLength) 字，整题没有收入"))
      return
    }
    questions.append(read.imported)
  }

  private static func isShort(_ text: String) -> Bool {
    // Most texts are short even if each byte were a character.
    text.utf8.count <= ImportLimits.textLength
      || text.unicodeScalars.count <= ImportLimits.textLength
  }
}

extension AuthoredBody {
  /// What is written in it.
  fileprivate var texts: [String] {
    switch self {
    case .choices(let choices): choices.items.flatMap { [$0.text, $0.why ?? ""] }
    case .truth, .corrections, .material, .members: []
    case .gaps(let gaps): gaps.flatMap(\.texts)
    case .cloze(let cloze): cloze.text + cloze.words + cloze.gaps.flatMap(\.texts)
    case .ordering(let ordering): ordering.items.map(\.text)
    case .matching(let matching): (matching.left + matching.right).map(\.text)
    case .open(let answer): [answer ?? ""]
    }
  }
}

extension AuthoredBody.Gap {
  fileprivate var texts: [String] {
    accept + (notes + rejections).flatMap { [$0.word, $0.text] }
  }
}
