import JSONText

extension QuestionBank {
  /// How difficult a question is said to be, from 1 to 5, without reading the rest of it; `nil` where
  /// that cannot be told.
  public func difficulty(of entry: Entry) -> Int? {
    text.range(of: [.key("difficulty")], in: entry.range).flatMap(text.integer)
      .flatMap { (1...5).contains($0) ? $0 : nil }
  }
}

extension QuestionLibrary {
  /// How difficult a question is said to be, from 1 to 5; `nil` where no bank has it.
  public func difficulty(of reference: QuestionReference) -> Int? {
    guard let bank = bank(reference.bank), let entry = bank.entry(reference.question) else {
      return nil
    }
    return bank.difficulty(of: entry)
  }
}
