extension String {
  /// The text without characters that nobody sees or that turn the direction of writing; line ends
  /// of every kind become line feeds.
  var withoutControls: String {
    guard utf8.contains(where: Self.mayBeginControl) else { return self }
    var clean = String.UnicodeScalarView()
    clean.reserveCapacity(unicodeScalars.count)
    var afterReturn = false
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A: if !afterReturn { clean.append(scalar) }
      case 0x0D, 0x85, 0x2028, 0x2029: clean.append("\n")
      case 0x09: clean.append(scalar)
      case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069,
        0xFEFF, 0xFFFE, 0xFFFF:
        break
      default: clean.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(clean)
  }

  /// Whether the UTF-8 of some such character begins with this byte.
  private static func mayBeginControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x20...0x7E: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }
}
