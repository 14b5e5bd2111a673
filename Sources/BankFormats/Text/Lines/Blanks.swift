extension String {
  /// The text without blanks at its ends, the wide space included.
  var withoutOuterBlanks: String { Substring(self).withoutOuterBlanks }

  /// The text without blanks at its end.
  var withoutFinalBlanks: String { Substring(self).withoutFinalBlanks }
}

extension Substring {
  /// The text without blanks at its ends, the wide space included.
  var withoutOuterBlanks: String {
    let scalars = unicodeScalars
    guard
      let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...last])
  }

  /// The text without blanks at its end.
  var withoutFinalBlanks: String {
    let scalars = unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(scalars[...last])
  }
}
