extension Cloze {
  func faults(in question: Question) -> [QuestionFault] {
    var faults = Blank.faults(of: blanks)
    let passage = text.joined(separator: "\n")
    if Self.gaps(in: passage) != Array(1...max(1, blanks.count)) {
      faults.append(
        .error("短文里的空要依次写成 {1} 至 {\(max(1, blanks.count))}，与 blanks 一一对应。请核对。", in: "text"))
    }
    guard let words else {
      for word in blanks.flatMap(\.accept) where word.count > 1 && passage.contains(word) {
        faults.append(.advice("短文里已经出现答案“\(word)”。", in: "text"))
      }
      return faults
    }
    let known = words.map(TypedForms.comparableWord)
    if Set(known).count != known.count {
      faults.append(.error("words 里有重复的词。请换掉一个。", in: "words"))
    }
    if words.count <= blanks.count {
      faults.append(.error("words 要比空多一个以上，不然最后一空不用想就能填上。请补上。", in: "words"))
    }
    if words.count > QuestionPage.Choice.limit {
      faults.append(.error("words 超过 \(QuestionPage.Choice.limit) 个。请删去几个。", in: "words"))
    }
    for word in words where word.isEmpty || word.contains(where: Blank.separates) {
      faults.append(.error("“\(word)”里有空格或者分隔符，学员打不出这样的答案。请换一个词。", in: "words"))
    }
    for blank in blanks {
      if let word = blank.accept.first, !known.contains(TypedForms.comparableWord(word)) {
        faults.append(.error("答案“\(word)”不在 words 里。请写进去，或者改 accept。", in: "blanks"))
      }
    }
    return faults
  }

  /// The numbers of the gaps in the order in which they stand in a text.
  private static func gaps(in text: String) -> [Int] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      rest.firstIndex(of: "}").flatMap { Int(rest[..<$0]) }
    }
  }
}
