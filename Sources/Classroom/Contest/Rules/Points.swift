internal import Quiz

/// 分数, exact to two decimals, so that sums and ties are those of a sheet of paper.
public struct Points: Hashable, Sendable {
  /// The points in hundredths.
  public let hundredths: Int

  /// Takes hundredths of points.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// Reads what a judge wrote: `92`, `92.5`, `９２．５０`, `92分`.
  ///
  /// - Returns: `nil` where it is no number of points from 0, or has more than two decimals.
  public init?(_ text: String) {
    var plain = TypedForms.folded(text).filter { !$0.isWhitespace }
    if plain.hasSuffix("分") { plain.removeLast() }
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.count <= 20 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard (1...2).contains(parts.count), isNumber, parts[0].utf8.count <= 6,
      let number = Double(plain)
    else { return nil }
    // Programs for tables write 88.1 as 88.09999999999999 where it was calculated.
    let rounded = (number * 100).rounded()
    guard abs(number * 100 - rounded) < 1e-6 else { return nil }
    hundredths = Int(rounded)
  }

  /// A quotient rounded to two decimals, halves away from zero (四舍五入).
  ///
  /// - Parameters:
  ///   - hundredths: What is divided, in hundredths of points.
  ///   - count: By how much, more than 0.
  init(_ hundredths: Int128, dividedBy count: Int128) {
    let half = count / 2 + count % 2
    let (quotient, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: count.magnitude)
    let rounded = Int(quotient) + (rest >= half.magnitude ? 1 : 0)
    self.hundredths = hundredths < 0 ? -rounded : rounded
  }

  /// As it was written, without needless zeros: `92.5`.
  public var short: String {
    var text = description
    while text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}

extension Points: Comparable {
  /// Fewer than the other.
  public static func < (first: Points, second: Points) -> Bool {
    first.hundredths < second.hundredths
  }
}

extension Points: CustomStringConvertible {
  /// With two decimals: `92.50`.
  public var description: String {
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    return "\(hundredths < 0 ? "-" : "")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
