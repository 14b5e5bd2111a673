/// Takes the tags of web pages out of lines that were copied from them.
enum Markup {
  /// The characters without tags and with the characters that entities stand for.
  static func stripped(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: { $0 == "<" || $0 == "&" }) else { return text }
    var result: [Unicode.Scalar] = []
    var place = 0
    /// Where a search for the end of a script was in vain, so that it is not made again.
    var hasScriptEnd = true
    /// Where the next tag ends, so that each end is looked for once.
    var close = -1
    while place < text.count {
      if text[place] == "<", place > close {
        close = text[place...].firstIndex(of: ">") ?? text.count
      }
      if text[place] == "<", close - place < tagLength,
        let (name, end) = tag(in: text, at: place, close: close)
      {
        place = end
        if name == "script" || name == "style" {
          if hasScriptEnd, let close = closing(name, in: text, from: end) {
            place = close
          } else {
            hasScriptEnd = false
          }
        } else if spacing.contains(name) {
          result.append(" ")
        }
      } else if text[place] == "&", let (scalar, end) = entity(in: text, at: place) {
        result.append(scalar)
        place = end
      } else {
        result.append(text[place])
        place += 1
      }
    }
    return result
  }

  private static let spacing: Set<String> = ["p", "br", "div", "li", "tr", "td", "th", "table"]
  private static let names: Set<String> = spacing.union([
    "a", "b", "body", "button", "em", "embed", "font", "form", "h1", "h2", "h3", "h4", "head",
    "html", "i", "iframe", "img", "input", "label", "link", "meta", "object", "ol", "o:p", "script",
    "span", "strong", "style", "sub", "sup", "svg", "tbody", "u", "ul", "video",
  ])
  /// Characters of the longest tag and entity that are taken for one.
  private static let tagLength = 1_000
  private static let entityLength = 10

  private static func tag(
    in text: [Unicode.Scalar], at start: Int, close: Int
  ) -> (String, end: Int)? {
    var place = start + 1
    if place < text.count, text[place] == "/" { place += 1 }
    var name = ""
    while place < text.count, name.utf8.count < 8,
      text[place].isASCII,
      text[place].properties.isAlphabetic || ("0"..."9").contains(text[place])
        || text[place] == ":"
    {
      name.unicodeScalars.append(text[place])
      place += 1
    }
    name = name.lowercased()
    guard names.contains(name), place < text.count,
      text[place] == ">" || text[place] == "/" || text[place] == " "
    else { return nil }
    return close < text.count ? (name, close + 1) : nil
  }

  /// Where `</script>` ends.
  private static func closing(_ name: String, in text: [Unicode.Scalar], from start: Int) -> Int? {
    let end = Array("</\(name)".unicodeScalars)
    var place = start
    while let next = text[place...].firstIndex(of: "<") {
      let isEnd = end.enumerated().allSatisfy { offset, scalar in
        next + offset < text.count
          && text[next + offset].properties.lowercaseMapping == String(Character(scalar))
      }
      if isEnd { return text[next...].firstIndex(of: ">").map { $0 + 1 } }
      place = next + 1
    }
    return nil
  }

  private static func entity(
    in text: [Unicode.Scalar], at start: Int
  ) -> (Unicode.Scalar, end: Int)? {
    let limit = min(text.count, start + entityLength)
    guard let end = text[start..<limit].firstIndex(of: ";") else { return nil }
    let name = text[(start + 1)..<end].string
    if let scalar = entities[name] { return (scalar, end + 1) }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value =
      digits.lowercased().hasPrefix("x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value),
      let harmless = SourceLine.harmless(String(Character(scalar))).unicodeScalars.first
    else { return nil }
    return (harmless, end + 1)
  }

  private static let entities: [String: Unicode.Scalar] = [
    "nbsp": " ", "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "ldquo": "“",
    "rdquo": "”", "lsquo": "‘", "rsquo": "’", "mdash": "—", "hellip": "…", "middot": "·",
    "ensp": " ", "emsp": " ", "times": "×", "radic": "√",
  ]
}
