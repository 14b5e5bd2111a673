/// The points 一是…二是…三是… that follow one another in a text.
struct OrdinalRun {
  /// The ordinals in their order, with their places.
  let points: [(value: Int, range: Range<Int>)]
  /// Whether the text was read to where the points end; otherwise there may be more.
  let isComplete: Bool

  /// How far is looked.
  static let reach = 1500

  /// Reads the points from the first one, 一是 or 一要, on.
  ///
  /// Points on lines of their own belong to the run as long as each line begins with one. Where the
  /// run began inside a line, a point on a line of its own may be that of a run around it.
  init(from first: Range<Int>, in text: WordingText) {
    let verb = text.scalars[first.upperBound - 1]
    var points = [(value: 1, range: first)]
    var offset = first.upperBound
    let limit = min(text.scalars.count, first.lowerBound + Self.reach)
    var isOver = false
    var hasLeftFirstLine = false
    let beginsLine = Self.beginsLine(first.lowerBound, in: text)
    while offset < limit {
      let scalar = text.scalars[offset]
      if scalar == "\n" {
        guard let next = Self.pointAtLine(after: offset, verb, in: text), next.value > 1 else {
          isOver = true
          break
        }
        guard beginsLine || next.value == 2 && points.count == 1 || hasLeftFirstLine else { break }
        hasLeftFirstLine = true
        points.append(next)
        offset = next.range.upperBound
      } else if scalar == verb, let point = Self.point(endingAt: offset, in: text) {
        // A new run inside this one: which point belongs to which cannot be told.
        guard point.value > 1 else { break }
        points.append(point)
        offset += 1
      } else {
        offset += 1
      }
    }
    self.points = points
    isComplete = isOver || offset == text.scalars.count
  }

  /// The ordinal before a verb, where a mark or the beginning of a line stands before it.
  static func point(
    endingAt verb: Int, in text: WordingText
  ) -> (value: Int, range: Range<Int>)? {
    var start = verb
    while text.scalar(at: start - 1)?.isOrdinalSign ?? false, verb - start < 3 { start -= 1 }
    guard start < verb, let number = text.hanNumber(from: start), number.range.upperBound == verb,
      (1...20).contains(number.value),
      text.scalar(at: start - 1).map({ $0.separatesWords && $0 != "“" && $0 != "《" }) ?? true
    else { return nil }
    return (number.value, start..<verb + 1)
  }

  private static func beginsLine(_ offset: Int, in text: WordingText) -> Bool {
    var start = offset
    while let blank = text.scalar(at: start - 1), " 　\t".unicodeScalars.contains(blank) {
      start -= 1
    }
    return start == 0 || text.scalar(at: start - 1) == "\n"
  }

  private static func pointAtLine(
    after lineBreak: Int, _ verb: Unicode.Scalar, in text: WordingText
  ) -> (value: Int, range: Range<Int>)? {
    var offset = lineBreak + 1
    while let blank = text.scalar(at: offset), "\n\r 　\t".unicodeScalars.contains(blank) {
      offset += 1
    }
    for end in offset + 1...offset + 3 where text.scalar(at: end) == verb {
      if let point = point(endingAt: end, in: text), point.range.lowerBound == offset {
        return point
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var isOrdinalSign: Bool { hanDigitValue ?? 0 > 0 || self == "十" }
}
