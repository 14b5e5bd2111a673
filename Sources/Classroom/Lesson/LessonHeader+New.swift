internal import Quiz
public import Sessions

extension LessonHeader {
  /// Makes the name of a new lesson: `20260912-0900-城关班-7f3a`.
  ///
  /// - Parameters:
  ///   - time: When it is opened.
  ///   - id: The class.
  ///   - random: Chance, which tells two lessons of a minute apart.
  /// - Returns: The name.
  public static func newID(
    at time: Timestamp, of id: ClassID, using random: inout some RandomNumberGenerator
  ) -> String {
    let local = time.localTime
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let date = local.day.date
    let mark = String(UInt16.random(in: 0 ... .max, using: &random), radix: 16)
    let zeros = String(repeating: "0", count: 4 - mark.count)
    return "\(date.year)\(two(date.month))\(two(date.day))-\(two(local.hour))\(two(local.minute))"
      + "-\(id.rawValue)-\(zeros)\(mark)"
  }

  /// Makes the six digits by which learners in the room come in.
  public static func newCode(using random: inout some RandomNumberGenerator) -> String {
    String((0..<6).map { _ in "0123456789".randomElement(using: &random) ?? "0" })
  }

  /// Makes 32 bytes from which tokens are made, as 64 hexadecimal digits.
  public static func newSecret(using random: inout some RandomNumberGenerator) -> String {
    (0..<4).map { _ in
      let word = String(UInt64.random(in: 0 ... .max, using: &random), radix: 16)
      return String(repeating: "0", count: 16 - word.count) + word
    }.joined()
  }
}
