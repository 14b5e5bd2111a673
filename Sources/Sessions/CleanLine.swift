/// A text from a file as one line that is safe to show: without control characters, which could
/// drive a terminal, and without marks that turn the direction of reading.
package func cleanLine(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnfit) else { return text }
  var clean = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !isUnfit(scalar) { clean.append(scalar) }
  return String(clean)
}

/// A text of several lines without all other control characters; tabs stay too.
func cleanText(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnfitInText) else { return text }
  var clean = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !isUnfitInText(scalar) { clean.append(scalar) }
  return String(clean)
}

private func isUnfitInText(_ scalar: Unicode.Scalar) -> Bool {
  scalar != "\n" && scalar != "\t" && isUnfit(scalar)
}

/// A text that may be unknown as one clean line; what is then empty is unknown.
func knownLine(_ text: String?) -> String? {
  guard let line = text.map(cleanLine), !line.isEmpty else { return nil }
  return line
}

private func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
  default: false
  }
}
