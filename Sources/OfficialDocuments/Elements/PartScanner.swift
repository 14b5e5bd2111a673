/// Takes a text apart from the front, passing over blanks between the parts.
struct PartScanner {
  private let text: Substring
  private var index: String.Index

  init(_ text: Substring) {
    self.text = text
    index = text.startIndex
    skipBlanks()
  }

  /// The longest run of such characters that comes next, without taking it.
  func peek(_ belongs: (Unicode.Scalar) -> Bool) -> Range<String.Index>? {
    let scalars = text.unicodeScalars
    var end = index
    while end < text.endIndex, belongs(scalars[end]), !scalars[end].isGap {
      end = scalars.index(after: end)
    }
    return end > index ? index..<end : nil
  }

  /// Takes the longest run of such characters that comes next.
  mutating func take(_ belongs: (Unicode.Scalar) -> Bool) -> Range<String.Index>? {
    guard let run = peek(belongs) else { return nil }
    index = run.upperBound
    skipBlanks()
    return run
  }

  /// What has not been taken, without blanks at its end.
  var remainder: Range<String.Index>? {
    let scalars = text.unicodeScalars
    guard let last = scalars[index...].lastIndex(where: { !$0.isGap }) else { return nil }
    return index..<scalars.index(after: last)
  }

  private mutating func skipBlanks() {
    index = text.unicodeScalars[index...].firstIndex { !$0.isGap } ?? text.endIndex
  }
}

extension Unicode.Scalar {
  /// Whether it is a blank or ends a line.
  fileprivate var isGap: Bool { isBlank || (0x0A...0x0D).contains(value) || value == 0x85 }
}
