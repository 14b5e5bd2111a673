internal import Quiz

/// Gives each question a small number, so that its names are written out only once.
///
/// It is looked up by the bytes in the file, because making two strings for each of twenty
/// thousand answers takes longer than all the rest.
struct QuestionTable {
  private(set) var questions: [QuestionReference] = []
  /// The bytes of all names one after the other: bank and question by turns.
  private var names: [UInt8] = []
  /// Where the names of each question begin, where the second begins, and where they end.
  private var places: [(start: Int, middle: Int, end: Int)] = []
  /// Numbers of questions plus 1 by their hash, or 0; at least half of the places are free.
  private var slots = [Int32](repeating: 0, count: 1024)

  /// The number of a question, or nil where its names are not UTF-8.
  mutating func index(
    bank: UnsafeBufferPointer<UInt8>, question: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var slot = hash(bank, question) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if equals(index, bank, question) { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    let bankName = String(decoding: bank, as: UTF8.self)
    let questionName = String(decoding: question, as: UTF8.self)
    // What is not UTF-8 has been mended, and is not what it was.
    guard bankName.utf8.elementsEqual(bank), questionName.utf8.elementsEqual(question) else {
      return nil
    }
    let start = names.count
    names += bank
    names += question
    places.append((start, start + bank.count, names.count))
    questions.append(
      QuestionReference(
        bank: BankID(rawValue: bankName), question: QuestionID(rawValue: questionName)))
    slots[slot] = Int32(questions.count)
    if questions.count * 2 > slots.count { grow() }
    return questions.count - 1
  }

  /// The number of a question whose names are already strings.
  mutating func index(bank: String, question: String) -> Int? {
    var (bank, question) = (bank, question)
    return bank.withUTF8 { bank in question.withUTF8 { index(bank: bank, question: $0) } }
  }

  private func equals(
    _ index: Int, _ bank: UnsafeBufferPointer<UInt8>, _ question: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let (start, middle, end) = places[index]
    guard middle - start == bank.count, end - middle == question.count else { return false }
    return names.withUnsafeBufferPointer { names in
      // The numbers at the end of a name tell most questions apart.
      question.indices.reversed().allSatisfy { question[$0] == names[middle + $0] }
        && bank.indices.allSatisfy { bank[$0] == names[start + $0] }
    }
  }

  private func hash(
    _ bank: UnsafeBufferPointer<UInt8>, _ question: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bank { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    for byte in question { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    names.withUnsafeBufferPointer { names in
      for (index, place) in places.enumerated() {
        let bank = UnsafeBufferPointer(rebasing: names[place.start..<place.middle])
        let question = UnsafeBufferPointer(rebasing: names[place.middle..<place.end])
        var slot = hash(bank, question) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Int32(index + 1)
      }
    }
  }
}
