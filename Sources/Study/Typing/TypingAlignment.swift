/// What was typed set beside what was to be typed, with as few errors as there can be.
///
/// The distance is Levenshtein's: a character wrong, left out or put in counts one each, so that a
/// character left out is one error however much follows it. Of the ways with the fewest errors the
/// one with the most right characters is taken; of those, the one with its gaps as late as may be.
public struct TypingAlignment: Hashable, Sendable {
  /// What became of a character.
  public enum Step: Hashable, Sendable {
    /// Typed as it stands there.
    case right(Character)
    /// Another one was typed for it.
    case wrong(Character, typed: Character)
    /// It was left out.
    case missing(Character)
    /// It was put in.
    case extra(Character)
  }

  /// The steps in the order of the text.
  public let steps: [Step]

  /// Sets a typed text beside a passage.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - passage: What was to be typed.
  ///   - least: How much of the passage was to be typed at least: the lines that were handed in. How
  ///     much further somebody came is told by what fits best. `nil` for the whole passage.
  public init(of typed: [Character], with passage: [Character], from least: Int? = nil) {
    // Somebody who pastes a book gets no table of its size.
    let longest = 2 * passage.count + 200
    let least = min(passage.count, max(0, least ?? passage.count))
    let head = Array(typed.prefix(longest))
    var band = max(8, least - head.count, head.count - passage.count)
    while true {
      let table = Table(typed: head, passage: passage, band: band, least: least)
      // A way with no more errors than the band is wide never leaves it.
      if table.errors <= band {
        steps = table.steps() + typed.dropFirst(longest).map { .extra($0) }
        return
      }
      band = max(2 * band, table.errors)
    }
  }

  private func count(_ isCounted: (Step) -> Bool) -> Int { steps.count(where: isCounted) }

  /// How many characters were typed as they stand there.
  public var right: Int { count { if case .right = $0 { true } else { false } } }
  /// How many were typed in the place of others.
  public var wrong: Int { count { if case .wrong = $0 { true } else { false } } }
  /// How many were left out.
  public var missing: Int { count { if case .missing = $0 { true } else { false } } }
  /// How many were put in.
  public var extra: Int { count { if case .extra = $0 { true } else { false } } }
  /// How many characters of the passage were to be typed.
  public var reached: Int { count { if case .extra = $0 { false } else { true } } }
}

/// The table of least costs, as wide as a band along its diagonal.
private struct Table {
  /// How one comes to a cell; no case for outside of the band.
  private enum Move: UInt8 { case match, change, skip, insert }

  /// An error costs more than all right characters together can make up for.
  private static let error = 1 << 40

  private let typed: [Character]
  private let passage: [Character]
  private let band: Int
  private var moves: [Move]
  private let end: Int
  let errors: Int

  private var width: Int { 2 * band + 1 }

  init(typed: [Character], passage: [Character], band: Int, least: Int) {
    self.typed = typed
    self.passage = passage
    self.band = band
    let width = 2 * band + 1
    let outside = Int.max / 2
    moves = [Move](repeating: .match, count: (typed.count + 1) * width)
    var row = [Int](repeating: outside, count: width)
    for i in 0...typed.count {
      // Columns of the band are numbered from the cell `band` to the left of the diagonal.
      var next = [Int](repeating: outside, count: width)
      for column in 0..<width {
        let j = i + column - band
        guard j >= 0, j <= passage.count else { continue }
        guard i > 0 || j > 0 else {
          next[column] = 0
          continue
        }
        var (best, move) = (outside, Move.match)
        if j > 0, column > 0 { (best, move) = (next[column - 1] + Self.error, .skip) }
        if i > 0, column + 1 < width, row[column + 1] + Self.error < best {
          (best, move) = (row[column + 1] + Self.error, .insert)
        }
        if i > 0, j > 0 {
          let isRight = typed[i - 1] == passage[j - 1]
          let cost = row[column] + (isRight ? -1 : Self.error)
          if cost < best { (best, move) = (cost, isRight ? .match : .change) }
        }
        next[column] = best
        moves[i * width + column] = move
      }
      row = next
    }
    var (best, end) = (outside, 0)
    for column in 0..<width {
      let j = typed.count + column - band
      // Of ends that cost the same the last: a wrong character rather than one too many.
      if j >= least, j <= passage.count, row[column] <= best { (best, end) = (row[column], j) }
    }
    self.end = end
    errors = (best + Self.error - 1) / Self.error
  }

  /// Goes back from the end.
  func steps() -> [TypingAlignment.Step] {
    var steps: [TypingAlignment.Step] = []
    var (i, j) = (typed.count, end)
    while i > 0 || j > 0 {
      switch moves[i * width + j - i + band] {
      case .match:
        (i, j) = (i - 1, j - 1)
        steps.append(.right(passage[j]))
      case .change:
        (i, j) = (i - 1, j - 1)
        steps.append(.wrong(passage[j], typed: typed[i]))
      case .skip:
        j -= 1
        steps.append(.missing(passage[j]))
      case .insert:
        i -= 1
        steps.append(.extra(typed[i]))
      }
    }
    return steps.reversed()
  }
}
