/// An element of HTML that is known, as far as it matters to its text.
struct HTMLTag {
  /// Where the text of an element stands.
  enum Place { case within, cell, line }

  let place: Place
  /// Whether it holds nothing that is shown as text.
  let isHidden: Bool
  /// Whether blanks and line ends in it stand for themselves.
  let isPreformatted: Bool
  /// What is missing where it stood.
  let omission: HTMLFragment.Omission?

  /// Looks an element up by its name in lower case; `nil` for one that HTML does not have.
  init?(_ name: String) {
    let isLine = Self.lines.contains(name)
    let isCell = name == "td" || name == "th"
    isHidden = Self.hidden.contains(name)
    guard isLine || isCell || isHidden || Self.within.contains(name) else { return nil }
    place = isLine ? .line : isCell ? .cell : .within
    isPreformatted = name == "pre" || name == "textarea" || name == "listing"
    omission = Self.omissions[name]
  }

  private static let lines: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "listing", "main", "menu",
    "nav", "ol", "optgroup", "option", "p", "pre", "section", "summary", "table", "tbody", "tfoot",
    "thead", "tr", "ul",
  ]

  private static let hidden: Set<String> = [
    "applet", "audio", "head", "iframe", "math", "noembed", "noframes", "object", "script", "style",
    "svg", "template", "title", "video",
  ]

  private static let within: Set<String> = [
    "a", "abbr", "acronym", "area", "b", "base", "basefont", "bdi", "bdo", "big", "button",
    "canvas", "cite", "code", "col", "colgroup", "data", "datalist", "del", "dfn", "em", "embed",
    "font", "frame", "frameset", "i", "img", "input", "ins", "kbd", "label", "link", "map", "mark",
    "marquee", "meta", "meter", "nobr", "noscript", "output", "param", "picture", "progress", "q",
    "rp", "rt", "ruby", "s", "samp", "select", "slot", "small", "source", "span", "strike",
    "strong", "sub", "sup", "textarea", "time", "track", "tt", "u", "var", "wbr",
  ]

  private static let omissions: [String: HTMLFragment.Omission] = [
    "img": .image, "picture": .image, "canvas": .drawing, "svg": .drawing, "math": .formula,
    "audio": .medium, "video": .medium, "object": .medium, "embed": .medium, "iframe": .medium,
    "applet": .medium, "table": .table, "input": .form, "select": .form, "textarea": .form,
  ]

  /// The name of an element in lower case, where one begins: a letter, then what may follow it.
  static func name(in bytes: [UInt8], at start: Int) -> String? {
    guard start < bytes.count, isLetter(bytes[start]) else { return nil }
    var name: [UInt8] = []
    for byte in bytes[start...].prefix(longestName) {
      guard isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x3A else {
        break
      }
      name.append(lowercased(byte))
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static let longestName = 64

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
