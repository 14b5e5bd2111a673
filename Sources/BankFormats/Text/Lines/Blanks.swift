extension Unicode.Scalar {
  /// Whether it is white space, the wide space included; faster than the standard library's tables.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }
}

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
      let start = scalars.firstIndex(where: { !$0.isBlank }),
      let last = scalars.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(scalars[start...last])
  }

  /// The text without blanks at its end.
  var withoutFinalBlanks: String {
    let scalars = unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.isBlank }) else { return "" }
    return String(scalars[...last])
  }
}
