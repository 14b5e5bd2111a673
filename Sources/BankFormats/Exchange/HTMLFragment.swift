/// A piece of HTML as plain lines: what a browser would show of its text, and nothing that it would
/// run.
///
/// Tags go, entities are resolved, blank space is folded; paragraphs, line breaks, list items and
/// rows of tables become lines of their own, of which blank ones are dropped. Comments, scripts,
/// styles and their like go with what is in them. It takes time in proportion to the length, however
/// wrong the HTML is.
struct HTMLFragment {
  /// What was shown and is no text.
  enum Omission: String, CaseIterable {
    case image = "图片"
    case medium = "音频、视频或者嵌入的对象"
    case drawing = "图形"
    case formula = "公式"
    case table = "表格（拆成了一行一行的文字）"
    case form = "网页表单"
  }

  /// The text, a paragraph an element; none is empty.
  private(set) var lines: [String] = []
  /// What is missing from it, each once.
  private(set) var omissions: [Omission] = []

  /// The text with line ends between the paragraphs.
  var text: String { lines.joined(separator: "\n") }

  /// Reads a fragment.
  ///
  /// - Parameters:
  ///   - html: The fragment.
  ///   - keepsLineEnds: Whether a line end in the source is one in the text, and what is not known
  ///     as a tag is text: so Moodle shows what its author typed without an editor for HTML.
  init(_ html: String, keepsLineEnds: Bool = false) {
    guard html.utf8.contains(where: Self.needsReading) else {
      if !html.isEmpty { lines = [html] }
      return
    }
    var scanner = HTMLScanner(Array(html.utf8), keepsLineEnds: keepsLineEnds)
    scanner.run()
    lines = scanner.lines.map(\.withoutControls)
    omissions = Omission.allCases.filter(scanner.omissions.contains)
  }

  private static func needsReading(_ byte: UInt8) -> Bool {
    switch byte {
    // Controls and blanks, &, <, what begins a no-break space, and what begins a hidden character.
    case 0x00...0x20, 0x26, 0x3C, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  /// What HTML shows as a text.
  ///
  /// - Parameter text: One paragraph; line ends in it become breaks.
  /// - Returns: HTML that is XML as well.
  static func html(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x30 || (0x3C...0x3E).contains($0) }) else {
      return text
    }
    var html = String.UnicodeScalarView()
    var afterBlank = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html.append(contentsOf: "&amp;".unicodeScalars)
      case "<": html.append(contentsOf: "&lt;".unicodeScalars)
      case ">": html.append(contentsOf: "&gt;".unicodeScalars)
      case "\n": html.append(contentsOf: "<br/>".unicodeScalars)
      // These two a browser would fold with what stands beside them.
      case "\t": html.append(contentsOf: "&#9;".unicodeScalars)
      case " " where afterBlank: html.append(contentsOf: "&#160;".unicodeScalars)
      default: html.append(scalar)
      }
      afterBlank = scalar == " " || scalar == "\n"
    }
    return String(html)
  }

  /// Paragraphs as HTML; one alone needs no tags.
  static func html(_ lines: [String]) -> String {
    lines.count == 1
      ? html(lines[0]) : lines.map { "<p>\(html($0))</p>" }.joined(separator: "\n")
  }
}
