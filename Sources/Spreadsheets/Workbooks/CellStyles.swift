import DocumentReading

/// How numbers of a workbook are shown, as far as it changes what they say.
///
/// Source: ISO/IEC 29500-1 18.8.30 (numFmt).
final class CellStyles: PartReader {
  /// How a number is shown.
  enum NumberStyle: Equatable {
    /// As it is.
    case plain
    /// As a date, a time or both.
    case date
    /// As a percentage with so many decimals.
    case percent(decimals: Int)
    /// With zeros before it, up to so many digits.
    case padded(digits: Int)
  }

  private var formats: [Int: String] = [:]
  private var styles: [NumberStyle] = []
  private var isInCells = false

  func begin(_ element: XMLElement) {
    switch element.name {
    case "numFmt":
      if let id = element.value(of: "numFmtId").flatMap({ Int($0) }),
        let code = element.value(of: "formatCode"), code.utf8.count <= 255
      {
        formats[id] = code
      }
    case "cellXfs": isInCells = true
    case "xf" where isInCells && styles.count < 70_000:
      styles.append(style(of: element.value(of: "numFmtId").flatMap { Int($0) } ?? 0))
    default: break
    }
  }

  func end(_ namespace: XMLElement.Namespace, _ name: String) {
    if name == "cellXfs" { isInCells = false }
  }

  /// How the numbers of cells with a style are shown.
  subscript(style: Int) -> NumberStyle { styles.indices.contains(style) ? styles[style] : .plain }

  private func style(of id: Int) -> NumberStyle {
    switch id {
    case 9: .percent(decimals: 0)
    case 10: .percent(decimals: 2)
    case 14...22, 27...36, 45...47, 50...58: .date
    default: formats[id].map(Self.style) ?? .plain
    }
  }

  private static func style(of code: String) -> NumberStyle {
    // What stands in quotes, in brackets and after a backslash is shown as it is.
    var signs = ""
    var closing: Character?
    var isEscaped = false
    for character in code {
      if isEscaped {
        isEscaped = false
      } else if let wanted = closing {
        if character == wanted { closing = nil }
      } else if character == "\"" {
        closing = "\""
      } else if character == "[" {
        closing = "]"
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if character == ";" {
        break
      } else {
        signs.append(character)
      }
    }
    if signs.contains("%") {
      let decimals = signs.split(separator: ".").dropFirst().first?.prefix { $0 == "0" }.count ?? 0
      return .percent(decimals: decimals)
    }
    if signs.count >= 2, signs.allSatisfy({ $0 == "0" }) { return .padded(digits: signs.count) }
    if signs.lowercased() == "general" { return .plain }
    return signs.contains { "yYmMdDhHsS".contains($0) } ? .date : .plain
  }
}
