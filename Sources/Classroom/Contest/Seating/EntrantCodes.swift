internal import SecretarialRules

/// 密号: what the judges know the entrants by, so that nobody's name is on a marking sheet.
public struct EntrantCodes: Hashable, Sendable {
  /// The codes by the numbers of the entrants.
  public private(set) var codes: [LearnerNumber: String]

  /// Takes codes that were drawn before.
  public init(_ codes: [LearnerNumber: String] = [:]) { self.codes = codes }

  /// The code of somebody; `nil` where none was drawn.
  public subscript(number: LearnerNumber) -> String? { codes[number] }

  /// Draws codes for those who have none; the others keep theirs.
  ///
  /// - Parameters:
  ///   - entrants: Who needs one.
  ///   - seed: Chance.
  mutating func draw(for entrants: [Entrant], seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let without = entrants.map(\.number).filter { codes[$0] == nil }.sorted()
    let width = max(3, String(codes.count + without.count).utf8.count)
    var next = codes.count
    let taken = Set(codes.values)
    for number in without.shuffled(using: &random) {
      var code: String
      repeat {
        next += 1
        let digits = String(next)
        code = "M" + String(repeating: "0", count: max(0, width - digits.count)) + digits
      } while taken.contains(code)
      codes[number] = code
    }
  }
}
