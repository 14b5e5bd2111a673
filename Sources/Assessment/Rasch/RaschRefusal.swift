/// Why difficulties cannot be estimated from a test.
public enum RaschRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// Too few candidates sat.
  case tooFewCandidates(Int, needed: Int)
  /// Fewer than two items tell candidates apart.
  case tooFewItems(Int)
  /// The items fall into two parts of which everybody solved the one before any of the other, so that
  /// the distance of the parts has no bound (Fischer 1981).
  case noOverlap

  /// What is wrong and what to do, for people who read the sheet.
  public var description: String {
    switch self {
    case .tooFewCandidates(let count, let needed):
      "参考人数为\(count)人，不足\(needed)人，未作项目难度的拉希模型估计。请积累更多人的作答后再看。"
    case .tooFewItems(let count):
      "能用来比较难易的试题只有\(count)道，少于2道，无法作拉希模型估计。人人答对、无人答对和给部分分的试题不参加估计。"
    case .noOverlap:
      "试题可分成难易截然不同的两部分，没有人答对难的而答错易的，两部分的难度差无法估计。请补充难度居中的试题或增加参考人数。"
    }
  }
}
