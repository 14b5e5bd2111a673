/// How often something was so among a number of cases.
public struct Proportion: Hashable, Sendable {
  /// In how many cases it was so.
  public let hits: Int
  /// How many cases there were.
  public let cases: Int

  /// Takes both numbers; no more hits than cases.
  public init(_ hits: Int, of cases: Int) { (self.hits, self.cases) = (hits, cases) }

  /// The share; 0 where there are no cases.
  public var share: Double { cases == 0 ? 0 : Double(hits) / Double(cases) }

  /// The interval in which the share of all such cases lies with a confidence of 95 %, if the cases
  /// do not depend on one another; 0 to 1 where there are none.
  ///
  /// The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical
  /// inference", Journal of the American Statistical Association 22 (1927), pp. 209–212:
  /// (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
  public var interval: ClosedRange<Double> {
    guard cases > 0 else { return 0...1 }
    let n = Double(cases)
    let square = Self.z * Self.z
    let middle = share + square / (2 * n)
    let reach = Self.z * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    let scale = 1 + square / n
    // At the ends the interval reaches 0 or 1, which rounding could miss.
    let lower = hits == 0 ? 0 : (middle - reach) / scale
    return lower...(hits == cases ? 1 : (middle + reach) / scale)
  }

  /// The normal deviate that 2.5 % exceed.
  private static let z = 1.959963984540054
}

extension Proportion: CustomStringConvertible {
  /// `3/120＝2.50 %（0.85～7.09 %）`
  public var description: String {
    "\(hits)/\(cases)＝\(Self.percent(share)) %"
      + "（\(Self.percent(interval.lowerBound))～\(Self.percent(interval.upperBound)) %）"
  }

  /// A share in hundredths with two decimals.
  public static func percent(_ share: Double) -> String {
    let number = Int((share * 10_000).rounded())
    let decimals = number % 100
    return "\(number / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
