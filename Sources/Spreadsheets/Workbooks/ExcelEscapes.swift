/// Characters that XML cannot hold, as Excel writes them: `_x000D_`.
///
/// Source: ISO/IEC 29500-1 22.9.2.19 (ST_Xstring).
package enum ExcelEscapes {
  /// The text with escapes resolved.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var units: [UInt16] = []
    var index = 0
    let flush = {
      if !units.isEmpty {
        result.append(contentsOf: String(decoding: units, as: UTF16.self).unicodeScalars)
      }
      units = []
    }
    while index < scalars.count {
      if let unit = unit(at: index, in: scalars) {
        units.append(unit)
        index += 7
      } else {
        flush()
        result.append(scalars[index])
        index += 1
      }
    }
    flush()
    return String(result)
  }

  /// The text with what XML cannot hold, and what looks like an escape, written as escapes.
  package static func escaped(_ text: String) -> String {
    // FFFE and FFFF begin with EF.
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x5F || $0 == 0xEF }) else { return text }
    let needs = text.unicodeScalars.contains { isForbidden($0) || $0 == "_" }
    guard needs else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isForbidden(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result.append(
          contentsOf: "_x\(String(repeating: "0", count: 4 - digits.count))\(digits)_"
            .unicodeScalars)
      } else if unit(at: index, in: scalars) != nil {
        result.append(contentsOf: "_x005F_".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The UTF-16 unit of the escape that begins here.
  private static func unit(at start: Int, in scalars: [Unicode.Scalar]) -> UInt16? {
    guard start + 7 <= scalars.count, scalars[start] == "_", scalars[start + 1] == "x",
      scalars[start + 6] == "_"
    else { return nil }
    var value: UInt16 = 0
    for scalar in scalars[(start + 2)..<(start + 6)] {
      guard scalar.isASCII, let digit = Character(scalar).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
