#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import JSONText
internal import SpacedRepetition

/// Reads entries that stand one to a line with their keys in the order in which they are written.
///
/// Each line is read only as far as a history needs it, which makes a whole file quicker by half
/// an order of magnitude than scanning it. Anything unexpected makes it give up; then the strict
/// scanner reads the file.
struct EntryLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    at = start
  }

  /// Adds all entries to the steps that stand, or gives up with false.
  mutating func read(
    into standing: inout StandingSteps<Int, PastAnswer>, _ table: inout QuestionTable
  ) -> Bool {
    while true {
      if skip("\n]}\n") { return at == bytes.count }
      guard skip("\n") else { return false }
      let lineStart = at
      guard let lineEnd = nextLineEnd(), readEntry(into: &standing, &table) else { return false }
      guard at < lineEnd else { return false }
      // The line ends in a comma, or it is the last one before the closing.
      guard bytes[lineEnd - 1] == UInt8(ascii: ",") else {
        guard bytes[lineEnd - 1] == UInt8(ascii: "}") else { return false }
        at = lineEnd
        // Only the last line can be one that was not completely written.
        let last = JSONText(Array(bytes[lineStart..<lineEnd]))
        return skip("\n]}\n") && at == bytes.count && (try? last.check()) != nil
      }
      guard bytes[lineEnd - 2] == UInt8(ascii: "}") else { return false }
      at = lineEnd
      guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "{") else { return false }
    }
  }

  private mutating func readEntry(
    into standing: inout StandingSteps<Int, PastAnswer>, _ table: inout QuestionTable
  ) -> Bool {
    if skip("{\"answeredAt\":") {
      guard let (question, answer) = readAnswer(&table) else { return false }
      standing.answer(question, answer)
      return true
    }
    guard skip("{\"at\":"), string() != nil, skip(",\"bank\":"), let bank = string(),
      skip(",\"kind\":"), let kind = string(), skip(",\"question\":"), let name = string()
    else { return false }
    if kind.elementsEqual("note".utf8) || kind.elementsEqual("flag".utf8)
      || kind.elementsEqual("checklist".utf8)
    {
      return true
    }
    guard let question = table.index(bank: bank, question: name) else { return false }
    if kind.elementsEqual("skip".utf8) {
      standing.skip(question)
    } else if kind.elementsEqual("undo".utf8) {
      standing.undo(question)
    } else if kind.elementsEqual("rating".utf8) {
      guard skip(",\"rating\":"), let rating = number().flatMap({ Rating(rawValue: Int($0)) })
      else {
        return false
      }
      standing.amend(question) { $0.rating = rating }
    } else {
      return false
    }
    return true
  }

  private mutating func readAnswer(_ table: inout QuestionTable) -> (Int, PastAnswer)? {
    guard let time = string().flatMap({ Timestamp($0) }), skip(",\"bank\":"), let bank = string(),
      skipToCorrect(), let correct = boolean(), skip(",\"elapsedMs\":"),
      let elapsedMs = number()
    else { return nil }
    let fresh = skip(",\"fresh\":true")
    let hinted = skip(",\"hinted\":true")
    var key: KeyMark?
    if skip(",\"key\":") {
      key = string().flatMap { KeyMark($0) }
      guard key != nil else { return nil }
    }
    guard skip(",\"kind\":\"answer\",\"maxPoints\":"), let maxPoints = number(),
      skip(",\"points\":"), let points = number(), skip(",\"question\":"), let name = string(),
      let question = table.index(bank: bank, question: name)
    else { return nil }
    var rating: Rating?
    if skip(",\"rating\":") {
      rating = number().flatMap { Rating(rawValue: Int($0)) }
      guard rating != nil else { return nil }
    }
    return (
      question,
      PastAnswer(
        answeredAt: time, elapsedMs: Int(elapsedMs), points: points, maxPoints: maxPoints,
        correct: correct, rating: rating, hinted: hinted, key: key, fresh: fresh)
    )
  }

  /// Only the record of a whole lesson says whose answer it is, and few say how certain the learner
  /// was, so these are looked for last.
  private mutating func skipToCorrect() -> Bool {
    if skip(",\"correct\":") { return true }
    if skip(",\"by\":"), string() == nil { return false }
    if skip(",\"certainty\":"), number() == nil { return false }
    return skip(",\"correct\":")
  }

  private mutating func skip(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard bytes.count - at >= count, let base = bytes.baseAddress,
      memcmp(base + at, literal.utf8Start, count) == 0
    else { return false }
    at += count
    return true
  }

  /// A string without escapes.
  private mutating func string() -> UnsafeBufferPointer<UInt8>? {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
    var end = at + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      guard bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\\") else { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    defer { at = end + 1 }
    return UnsafeBufferPointer(rebasing: bytes[at + 1..<end])
  }

  private mutating func boolean() -> Bool? { skip("true") ? true : skip("false") ? false : nil }

  /// A number that is not negative and has so few digits that one division makes it exact, and
  /// that no sum of such numbers overflows.
  private mutating func number() -> Double? {
    var digits = 0
    var divisor = 0
    let start = at
    while at < bytes.count, at - start < 12 {
      let digit = bytes[at] &- UInt8(ascii: "0")
      if digit <= 9 {
        digits = digits * 10 + Int(digit)
        divisor *= 10
      } else if bytes[at] == UInt8(ascii: "."), divisor == 0, at > start {
        divisor = 1
      } else {
        break
      }
      at += 1
    }
    guard at > start, at < bytes.count,
      bytes[at] == UInt8(ascii: ",") || bytes[at] == UInt8(ascii: "}"), divisor != 1
    else { return nil }
    return divisor == 0 ? Double(digits) : Double(digits) / Double(divisor)
  }

  private func nextLineEnd() -> Int? {
    guard let base = bytes.baseAddress,
      let found = memchr(base + at, Int32(UInt8(ascii: "\n")), bytes.count - at)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
