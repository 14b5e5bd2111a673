/// How one level of a list is counted and written.
///
/// Source: ISO/IEC 29500-1 17.9.6.
struct ListLevel {
  /// The first number.
  var start = 0
  var format = NumberFormat.decimal
  /// The label with `%1` to `%9` for the numbers of levels.
  var text = ""
  /// The level, from 1, after which this one begins again; 0 for never.
  var restart: Int?
  /// Whether all numbers are written in Arabic digits.
  var isLegal = false
  /// Whether nothing separates the label from the text.
  var isTight = false
  /// The paragraph style that stands for this level.
  var style: String?

  /// Longer ones are no labels.
  private static let longestText = 200

  /// A number to begin with, as far as Word counts.
  static func first(_ number: Int?) -> Int { min(max(number ?? 0, 0), 32_767) }

  /// Takes in an element that describes the level.
  mutating func take(_ element: XMLElement) {
    guard element.namespace == .word else { return }
    switch element.name {
    case "start": start = Self.first(element.number)
    case "numFmt": format = NumberFormat(rawValue: element.value ?? "") ?? .decimal
    case "lvlText": text = String((element.value ?? "").prefix(Self.longestText))
    case "lvlRestart": restart = element.number
    case "isLgl": isLegal = element.isOn
    case "suff": isTight = element.value == "nothing"
    case "pStyle": style = element.value
    default: break
    }
  }
}
