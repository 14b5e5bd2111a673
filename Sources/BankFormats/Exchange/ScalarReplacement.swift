extension String {
  /// The text with something else in place of some signs, whatever is joined to them: a sign with an
  /// accent over it is still that sign to those who read a format byte by byte.
  func replacingSigns(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let text = replacement(scalar) {
        result.append(contentsOf: text.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
