/// Which marks of two rows of marks are the same, and what lies between those.
enum MarkAlignment {
  /// Marks that stand in the place of others; either may be none.
  struct Gap: Hashable {
    let old: Range<Int>
    let new: Range<Int>
  }

  /// The most cells of a table in which two stretches are compared one with one.
  private static let largestTable = 250_000

  /// What does not fit between two rows of marks, in order.
  ///
  /// Marks that are there once on both sides hold the rows together, then their neighbours do; only
  /// short stretches between are compared one with one, so that no input takes long.
  static func gaps(old: [UInt32], new: [UInt32]) -> [Gap] {
    var gaps: [Gap] = []
    let whole = trimmed(Gap(old: old.indices, new: new.indices), old, new)
    var (i, j) = (whole.old.lowerBound, whole.new.lowerBound)
    let ends = [(old: whole.old.upperBound, new: whole.new.upperBound)]
    for anchor in anchors(whole, old, new) + ends {
      // A mark before may have been taken for a neighbour already.
      guard anchor.old >= i, anchor.new >= j else { continue }
      let gap = trimmed(Gap(old: i..<anchor.old, new: j..<anchor.new), old, new)
      gaps += split(gap, old, new)
      (i, j) = (anchor.old, anchor.new)
    }
    return gaps
  }

  /// A gap without what is the same at its beginning and its end.
  private static func trimmed(_ gap: Gap, _ old: [UInt32], _ new: [UInt32]) -> Gap {
    var (a, b) = (gap.old.lowerBound, gap.old.upperBound)
    var (c, d) = (gap.new.lowerBound, gap.new.upperBound)
    while a < b, c < d, old[a] == new[c] { (a, c) = (a + 1, c + 1) }
    while a < b, c < d, old[b - 1] == new[d - 1] { (b, d) = (b - 1, d - 1) }
    return Gap(old: a..<b, new: c..<d)
  }

  /// Marks that are there once on both sides, as many as are in the same order.
  private static func anchors(
    _ gap: Gap, _ old: [UInt32], _ new: [UInt32]
  ) -> [(old: Int, new: Int)] {
    var places: [UInt32: (old: Int, count: Int)] = [:]
    for index in gap.old { places[old[index], default: (index, 0)].count += 1 }
    var counts: [UInt32: Int] = [:]
    for index in gap.new { counts[new[index], default: 0] += 1 }
    let pairs = gap.new.compactMap { index -> (old: Int, new: Int)? in
      guard counts[new[index]] == 1, let place = places[new[index]], place.count == 1 else {
        return nil
      }
      return (place.old, index)
    }
    return longestRising(pairs)
  }

  /// The most pairs that rise on both sides.
  private static func longestRising(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].old < pair.old { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var rising: [(old: Int, new: Int)] = []
    var at = ends.last ?? -1
    while at >= 0 {
      rising.append(pairs[at])
      at = before[at]
    }
    return rising.reversed()
  }

  /// The gaps within a gap, by the longest row of marks that both sides have.
  private static func split(_ gap: Gap, _ old: [UInt32], _ new: [UInt32]) -> [Gap] {
    if gap.old.isEmpty, gap.new.isEmpty { return [] }
    let (n, m) = (gap.old.count, gap.new.count)
    guard n > 0, m > 0, n * m <= largestTable else { return [gap] }
    let (a, c) = (gap.old.lowerBound, gap.new.lowerBound)
    var most = [UInt32](repeating: 0, count: (n + 1) * (m + 1))
    for i in stride(from: n - 1, through: 0, by: -1) {
      for j in stride(from: m - 1, through: 0, by: -1) {
        let (row, below) = (i * (m + 1) + j, (i + 1) * (m + 1) + j)
        most[row] =
          old[a + i] == new[c + j] ? most[below + 1] + 1 : max(most[below], most[row + 1])
      }
    }
    var gaps: [Gap] = []
    var (i, j) = (0, 0)
    var (fromOld, fromNew) = (0, 0)
    func close() {
      guard fromOld < i || fromNew < j else { return }
      gaps.append(Gap(old: a + fromOld..<a + i, new: c + fromNew..<c + j))
    }
    while i < n, j < m {
      if old[a + i] == new[c + j] {
        close()
        (i, j) = (i + 1, j + 1)
        (fromOld, fromNew) = (i, j)
      } else if most[(i + 1) * (m + 1) + j] >= most[i * (m + 1) + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    (i, j) = (n, m)
    close()
    return gaps
  }
}
