/// A number as people write it: `2026`, `２０２６`, `二〇二六`, `二十一`.
public struct LooseNumeral: Hashable, Sendable {
  /// The digits that were used.
  public enum Script: Hashable, Sendable {
    /// 0–9
    case arabic
    /// ０–９
    case fullWidth
    /// 〇一二…, with or without 十百
    case han
    /// More than one of them.
    case mixed
  }

  /// How much it is.
  public let value: Int
  /// How it was written.
  public let script: Script
  /// It begins with a nought that changes nothing: `03`.
  public let isPadded: Bool

  /// Reads a number; `nil` where a character is no digit, or the value is above nine digits.
  public init?(_ text: some StringProtocol) {
    let characters = Array(text)
    guard !characters.isEmpty, characters.count <= 9 else { return nil }
    let scripts = Set(characters.compactMap(LooseNumeral.script))
    guard characters.allSatisfy(LooseNumeral.isDigit), let script = scripts.first else {
      return nil
    }
    self.script = scripts.count == 1 ? script : .mixed
    let first = LooseNumeral.digits[characters[0]]
    isPadded = characters.count > 1 && first == 0
    if characters.contains(where: { LooseNumeral.units[$0] != nil }) {
      guard let value = LooseNumeral.valueWithUnits(characters) else { return nil }
      self.value = value
    } else {
      value = characters.reduce(0) { $0 * 10 + (LooseNumeral.digits[$1] ?? 0) }
    }
  }

  /// Whether the character can stand in a number.
  public static func isDigit(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return false }
    return isDigit(scalar)
  }

  /// Whether the scalar can stand in a number.
  public static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "０"..."９", "〇", "○", "零", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九",
      "十", "百":
      true
    default: false
    }
  }

  private static func script(of character: Character) -> Script? {
    switch character {
    case "0"..."9": .arabic
    case "０"..."９": .fullWidth
    default: isDigit(character) ? .han : nil
    }
  }

  private static func valueWithUnits(_ characters: [Character]) -> Int? {
    var total = 0
    var digit: Int?
    for character in characters {
      if let unit = units[character] {
        total += (digit ?? 1) * unit
        digit = nil
      } else if let value = digits[character] {
        // 十 needs units between its digits; 二〇二六 with a 十 in it is nothing.
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      }
    }
    return total + (digit ?? 0)
  }

  private static let units: [Character: Int] = ["十": 10, "百": 100]
  private static let digits: [Character: Int] = {
    var digits: [Character: Int] = ["零": 0, "○": 0, "两": 2]
    for script in ["0123456789", "０１２３４５６７８９", "〇一二三四五六七八九"] {
      for (value, character) in script.enumerated() { digits[character] = value }
    }
    return digits
  }()
}
