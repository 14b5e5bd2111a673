extension KeyReading {
  /// The order that a text gives to things: `cab`, `C→A→B`, `C-A-B`, `③①②`, or their texts.
  ///
  /// - Returns: The ids in their order; empty where it says something else.
  static func order(in text: String, of items: [AuthoredBody.Item]) -> [String] {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { plain.append(isArrow(scalar) ? "、" : scalar) }
    let list = String(plain)
    let ids = ids(in: list)
    if !ids.isEmpty { return ids }
    let places = PaperKey.circled(list)
    if !places.isEmpty {
      return places.map { items.indices.contains($0) ? items[$0].id : AuthoredBody.id(at: $0) }
    }
    let words = list.split { "、，,；;\n".contains($0) }.map(\.withoutOuterBlanks).filter {
      !$0.isEmpty
    }
    let found = words.compactMap { word in items.first { $0.text == word }?.id }
    return found.count == words.count ? found : []
  }

  /// Whether a character leads from one thing to the next.
  static func isArrow(_ scalar: Unicode.Scalar) -> Bool {
    "→⇒➜-－—–>＞".unicodeScalars.contains(scalar)
  }
}
