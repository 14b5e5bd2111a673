/// Texts as they are written into XML.
enum XMLText {
  /// The text of an element.
  static func escaped(_ text: String) -> String {
    let text = text.withoutControls
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
    return text.replacingSigns { sign in
      switch sign {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      default: nil
      }
    }
  }

  /// The value of an attribute, between quotation marks.
  static func attribute(_ text: String) -> String {
    escaped(text).replacingSigns { sign in
      switch sign {
      case "\"": "&quot;"
      case "\n": "&#10;"
      case "\t": "&#9;"
      default: nil
      }
    }
  }

  /// HTML as the text of an element.
  ///
  /// - Parameter html: What ``HTMLFragment/html(_:)-swift.type.method`` made, in which the end of a
  ///   CDATA section cannot stand.
  /// - Returns: A CDATA section, or the text alone where it needs none.
  static func section(_ html: String) -> String {
    html.utf8.contains { $0 == 0x26 || $0 == 0x3C } ? "<![CDATA[\(html)]]>" : html
  }
}
