/// What a piece of HTML shows, without anything that a browser would run.
enum MarkupText {
  /// Whether a text is HTML and not one that has a `<` in it.
  static func looksLikeMarkup(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    while let start = rest.firstIndex(where: { $0 == 0x3C || $0 == 0x26 }) {
      let isEntity = rest[start] == 0x26
      rest = rest[(start + 1)...]
      if isEntity {
        if let end = rest.prefix(maximalEntity).firstIndex(of: 0x3B),
          entity(String(decoding: rest[..<end], as: UTF8.self)) != nil
        {
          return true
        }
      } else {
        if rest.starts(with: Array("!--".utf8)) { return true }
        let name = tagName(rest.first == 0x2F ? rest.dropFirst() : rest)
        if knownTags.contains(name) { return true }
      }
    }
    return false
  }

  /// What HTML shows: tags gone, line ends where blocks end, entities resolved.
  ///
  /// - Parameters:
  ///   - html: The HTML, which need not be correct.
  ///   - foldsLineEnds: Whether a line end in the HTML shows as a blank, as it does in a browser.
  /// - Returns: Plain text.
  static func shown(_ html: String, foldsLineEnds: Bool = false) -> String {
    let bytes = Array(html.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x3C, let tag = Tag(at: index, in: bytes) {
        index = tag.isHidden ? end(ofHidden: tag, in: bytes) : tag.end
        if tag.breaksLine, text.last != nil, tag.name == "br" || text.last != 0x0A {
          text.append(0x0A)
        }
      } else if byte == 0x26,
        let end = bytes[index...].prefix(maximalEntity).firstIndex(of: 0x3B),
        let shown = entity(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
      {
        text += Array(shown.utf8)
        index = end + 1
      } else {
        text.append(foldsLineEnds && (byte == 0x0A || byte == 0x0D) ? 0x20 : byte)
        index += 1
      }
    }
    while text.last == 0x0A { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private static let maximalEntity = 12

  private struct Tag {
    let name: String
    let isClosing: Bool
    /// Where the text goes on.
    let end: Int

    /// Reads a tag, a comment or a declaration.
    init?(at start: Int, in bytes: [UInt8]) {
      var index = start + 1
      if bytes[index...].starts(with: Array("!--".utf8)) {
        name = "!--"
        isClosing = false
        end =
          MarkupText.find(Array("-->".utf8), in: bytes, from: index).map { $0 + 3 } ?? bytes.count
        return
      }
      isClosing = index < bytes.count && bytes[index] == 0x2F
      if isClosing { index += 1 }
      name = MarkupText.tagName(bytes[index...])
      guard MarkupText.knownTags.contains(name) || name == "!doctype" else { return nil }
      if name.utf8.count == 1, !isClosing {
        // `a<b 且 b>c` is no tag: no attribute begins with such a letter.
        let next = bytes[(index + 1)...].first { $0 > 0x20 }
        guard let next, next < 0x80 else { return nil }
      }
      // A sign > within quotes is part of a value; a sign < is not in a tag.
      var quote: UInt8?
      while index < bytes.count {
        let byte = bytes[index]
        if let open = quote {
          if byte == open { quote = nil }
        } else if byte == 0x22 || byte == 0x27 {
          quote = byte
        } else if byte == 0x3C {
          return nil
        } else if byte == 0x3E {
          break
        }
        index += 1
      }
      guard index < bytes.count else { return nil }
      end = index + 1
    }

    var isHidden: Bool { !isClosing && ["script", "style", "head", "template"].contains(name) }

    var breaksLine: Bool {
      [
        "br", "p", "div", "li", "tr", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "blockquote", "pre",
      ].contains(name)
    }
  }

  /// Where an element ends whose content is not shown.
  private static func end(ofHidden tag: Tag, in bytes: [UInt8]) -> Int {
    let closing = Array("</\(tag.name)".utf8)
    guard let place = find(closing, in: bytes, from: tag.end) else { return bytes.count }
    return bytes[place...].firstIndex(of: 0x3E).map { $0 + 1 } ?? bytes.count
  }

  /// Where a text stands next, upper and lower case letters being the same.
  private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= start + wanted.count else { return nil }
    return (start...(bytes.count - wanted.count)).first { place in
      wanted.indices.allSatisfy { lower(bytes[place + $0]) == wanted[$0] }
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 32 : byte
  }

  /// The letters and digits at the beginning, in lower case.
  private static func tagName(_ bytes: ArraySlice<UInt8>) -> String {
    let name = bytes.prefix(12).prefix {
      (0x61...0x7A).contains(lower($0)) || (0x30...0x39).contains($0) || $0 == 0x21
    }
    // A tag's name ends here, or it is another word.
    guard let next = bytes.dropFirst(name.count).first else { return "" }
    guard next <= 0x20 || next == 0x3E || next == 0x2F else { return "" }
    return String(decoding: name.map(lower), as: UTF8.self)
  }

  private static let knownTags: Set<String> = [
    "a", "abbr", "applet", "audio", "b", "base", "big", "blockquote", "body", "br", "button",
    "canvas", "center", "cite", "code", "dd", "del", "div", "dl", "dt", "em", "embed", "font",
    "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "i",
    "iframe", "img", "input", "ins", "label", "li", "link", "main", "mark", "marquee", "math",
    "meta", "noscript", "o", "object", "ol", "option", "p", "param", "pre", "ruby", "s", "script",
    "section", "select", "small", "source", "span", "strike", "strong", "style", "sub", "sup",
    "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "title", "tr",
    "tt", "u", "ul", "video",
  ]

  /// What an entity shows: `lt`, `#60`, `#x3C`.
  private static func entity(_ name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let number =
        digits.first == "x" || digits.first == "X"
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return number.flatMap(Unicode.Scalar.init).map { $0 == "\u{A0}" ? " " : String($0) }
    }
    return entities[name]
  }

  private static let entities: [String: String] = [
    "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": "　", "thinsp": " ", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’",
    "mdash": "—", "ndash": "–", "hellip": "…", "middot": "·", "bull": "•", "times": "×",
    "divide": "÷", "deg": "°", "plusmn": "±", "le": "≤", "ge": "≥", "ne": "≠", "laquo": "«",
    "raquo": "»", "copy": "©", "reg": "®", "trade": "™", "sect": "§", "para": "¶", "rarr": "→",
    "larr": "←", "radic": "√", "permil": "‰", "zwnj": "", "zwj": "", "shy": "",
  ]
}
