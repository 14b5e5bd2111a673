/// Two words with something between them that do not go together: 根据……显示.
struct WordFrame: Sendable {
  /// The word with which it opens.
  let opening: String
  /// What is wrong with it, for the message.
  let fault: String
  private let closings: [[Unicode.Scalar]]
  private let blockers: [[Unicode.Scalar]]
  private let reach: Int
  private let crossesCommas: Bool

  /// Describes a frame.
  ///
  /// - Parameters:
  ///   - opening: The word with which it opens.
  ///   - closings: The words of which one closes it.
  ///   - blockers: Words between that make it right.
  ///   - reach: How many characters may stand between.
  ///   - crossesCommas: Whether 、 and ， may stand between; other marks never may.
  ///   - fault: What is wrong with it.
  init(
    _ opening: String, _ closings: [String], without blockers: [String] = [], reach: Int,
    crossesCommas: Bool = false, fault: String
  ) {
    self.opening = opening
    self.closings = closings.map { Array($0.unicodeScalars) }
    self.blockers = blockers.map { Array($0.unicodeScalars) }
    self.reach = reach
    self.crossesCommas = crossesCommas
    self.fault = fault
  }

  /// Where the frame stands whose opening is at this place; `nil` if it is not closed.
  func range(openedBy place: Range<Int>, in text: WordingText) -> Range<Int>? {
    for offset in place.upperBound...min(place.upperBound + reach, text.scalars.count) {
      if let closing = closings.first(where: { text.hasPrefix($0, at: offset) }) {
        return place.lowerBound..<offset + closing.count
      }
      guard offset < text.scalars.count else { return nil }
      if blockers.contains(where: { text.hasPrefix($0, at: offset) }) { return nil }
      let scalar = text.scalars[offset]
      if crossesCommas, scalar == "，" || scalar == "、" || scalar == "“" || scalar == "”" {
        continue
      }
      if scalar.separatesWords || scalar == "“" || scalar == "”" { return nil }
    }
    return nil
  }
}

/// A rule that is a list of frames.
protocol WordFrameRule: AnchoredRule {
  /// The frames, no two with the same opening.
  static var frames: [WordFrame] { get }
  /// Whether a frame that was found is to be reported.
  func counts(_ range: Range<Int>, in text: WordingText) -> Bool
}

extension WordFrameRule {
  var anchors: [String] { Self.frames.map(\.opening) }

  func counts(_ range: Range<Int>, in text: WordingText) -> Bool { true }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let frame = Self.frames[anchor]
    guard !text.isInTitleOrQuote(place.lowerBound),
      let range = frame.range(openedBy: place, in: text), counts(range, in: text)
    else { return nil }
    return finding(severity, range, in: text, "请核对“\(text.string(range))”：\(frame.fault)")
  }
}
