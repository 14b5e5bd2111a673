#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A number as a sheet shows it: rounded to so many decimals, half away from zero.
///
/// Half is what the 15 digits say that programs for tables count with, so that 1.005 becomes 1.01
/// as in Excel, though the nearest binary number is a little less.
struct ShownNumber {
  /// The number that is shown, which is also what the cell of a workbook holds.
  let value: Double
  /// Whether zeros at the end of a fraction are left away.
  let dropsZeros: Bool
  private let form: Form

  private enum Form {
    /// A whole number of the last decimal.
    case units(UInt64, decimals: Int, isNegative: Bool)
    /// Too many digits for that.
    case long
  }

  /// Rounds a number; `nil` where it is not finite.
  init?(_ number: Double, decimals: Int, dropsZeros: Bool = false) {
    guard number.isFinite else { return nil }
    self.dropsZeros = dropsZeros
    let scale = Self.scales[decimals]
    let scaled = number.magnitude * scale
    guard scaled < 1e15 else {
      value = Self.rounded(number)
      form = .long
      return
    }
    let units = (scaled + 2 * scaled.ulp).rounded()
    let isNegative = number < 0 && units > 0
    value = (isNegative ? -units : units) / scale
    form = .units(UInt64(units), decimals: decimals, isNegative: isNegative)
  }

  /// Writes the digits: `85.50`, or `85.5` without needless zeros.
  func append(to bytes: inout [UInt8]) {
    if dropsZeros { appendShortest(to: &bytes) } else { appendAll(to: &bytes) }
  }

  private func appendAll(to bytes: inout [UInt8]) {
    switch form {
    case .long: bytes.append(contentsOf: Self.shortest(value).utf8)
    case .units(let units, let decimals, let isNegative):
      if isNegative { bytes.append(UInt8(ascii: "-")) }
      // At most 15 digits, or a zero before the point and 6 after it.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { digits in
        var place = digits.count
        var rest = units
        var count = 0
        while rest > 0 || count <= decimals {
          if count == decimals, decimals > 0 {
            place -= 1
            digits[place] = UInt8(ascii: ".")
          }
          place -= 1
          digits[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
          count += 1
        }
        bytes.append(contentsOf: digits[place...])
      }
    }
  }

  /// The digits.
  var text: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the digits without zeros at the end: `85.5`; the same as ``shortest(_:)`` gives for
  /// ``value``.
  func appendShortest(to bytes: inout [UInt8]) {
    appendAll(to: &bytes)
    guard case .units(_, let decimals, _) = form, decimals > 0 else { return }
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
  }

  /// The shortest writing of a number, of the 15 digits that programs for tables keep: `85.5`.
  static func shortest(_ number: Double) -> String {
    let number = rounded(number)
    let decimals = scales.count - 1
    if let shown = ShownNumber(number, decimals: decimals), shown.value == number,
      case .units = shown.form
    {
      var bytes: [UInt8] = []
      shown.appendShortest(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    if number == number.rounded(), number.magnitude < 1e15 { return String(Int(number)) }
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static let scales: [Double] = [1, 10, 100, 1e3, 1e4, 1e5, 1e6]

  /// A number with the 15 digits that programs for tables keep.
  private static func rounded(_ number: Double) -> Double {
    if number == number.rounded(), number.magnitude < 1e15 { return number }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { buffer in
      guard let start = buffer.baseAddress else { return number }
      withVaList([number]) { _ = vsnprintf(start, buffer.count, "%.14e", $0) }
      return strtod(start, nil)
    }
  }
}
