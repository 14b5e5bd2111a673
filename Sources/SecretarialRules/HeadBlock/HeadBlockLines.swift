import OfficialDocuments

/// The lines at the top left of a first page, each told by what it looks like.
struct HeadBlockLines {
  /// What a line is, in the order in which the lines should stand.
  enum Kind: Int, Comparable {
    case copyNumber, secrecyMark, urgency, other

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }

    var name: String {
      switch self {
      case .copyNumber: "份号"
      case .secrecyMark: "密级和保密期限"
      case .urgency: "紧急程度"
      case .other: "其他内容"
      }
    }
  }

  struct Line {
    let kind: Kind
    /// The line without the blanks around it.
    let range: Range<String.Index>
    /// The parts, where it is a secrecy mark.
    let mark: SecrecyMark.Parts?
  }

  let lines: [Line]

  /// The parts of every secrecy mark.
  var marks: [SecrecyMark.Parts] { lines.compactMap(\.mark) }

  init(_ text: String) {
    lines = text.split(whereSeparator: \.isNewline).compactMap { line in
      guard let first = line.firstIndex(where: { !$0.isWhitespace }),
        let last = line.lastIndex(where: { !$0.isWhitespace })
      else { return nil }
      let words = line[first...last]
      let kind = HeadBlockLines.kind(of: words)
      return Line(
        kind: kind, range: first..<words.endIndex,
        mark: kind == .secrecyMark ? SecrecyMark.Parts(words) : nil)
    }
  }

  private static func kind(of line: Substring) -> Kind {
    if line.allSatisfy({ $0.isNumber && !$0.isLetter }) { return .copyNumber }
    if urgencies.contains(String(line)) { return .urgency }
    let letters = line.filter { !$0.isWhitespace }
    return SecrecyLevel.allCases.contains { letters.contains($0.rawValue) } ? .secrecyMark : .other
  }

  /// With the degrees of telegrams, which are wrong here but are urgencies.
  private static let urgencies: Set<String> = ["特急", "加急", "特提", "平急", "急件"]
}

extension SecrecyMark.Parts {
  /// Blanks stand between the parts.
  func hasBlanks(in text: String) -> Bool {
    let parts = [levelRange, star, digits, unit].compactMap { $0 }
    guard let first = parts.first, let last = parts.last else { return false }
    return text[first.lowerBound..<last.upperBound].contains { $0.isWhitespace }
  }
}
