/// A change that the marks of a text show. Lines are counted from 0 in the text as it is now.
enum MarkChange: Hashable {
  /// These lines each stand in the place of another one, from this one on in the old text where
  /// that can be said.
  case changed(Range<Int>, old: Int?)
  /// These lines are new.
  case inserted(Range<Int>)
  /// So many lines are gone from before this one.
  case removed(Int, before: Int)
  /// These lines stand in the place of so many others; `nil` where the marks cannot say how many.
  case replaced(Range<Int>, old: Int?)
  /// This line was there too, but in another place.
  case moved(Int)
  /// Only the comma at the end of this line came or went, because of what follows it.
  case comma(Int)
}

extension SealMarks {
  /// What changed, by the hashes of the lines that are there now, in order.
  ///
  /// - Parameters:
  ///   - hashes: The hashes of all lines.
  ///   - withoutComma: The hash of a line with the comma at its end added or taken away; `nil`
  ///     where commas say something.
  /// - Returns: The changes; none where the marks cannot tell.
  func changes(to hashes: [UInt64], withoutComma: ((Int) -> UInt64)? = nil) -> [MarkChange] {
    let groups = Self.groups(of: hashes, every: every)
    let present = groups.map { Self.mark(of: hashes[$0]) }
    var gaps = MarkAlignment.gaps(old: marks, new: present)
    guard every == 1 else { return changes(gaps, among: groups) }
    var changes: [MarkChange] = []
    if let withoutComma {
      (gaps, changes) = withoutCommas(gaps, withoutComma)
    }
    var movedNew: Set<Int> = []
    var movedOld: Set<Int> = []
    var places: [UInt32: [Int]] = [:]
    for gap in gaps { for index in gap.old { places[marks[index], default: []].append(index) } }
    for index in gaps.flatMap(\.new) {
      guard let old = places[present[index]]?.popLast() else { continue }
      movedNew.insert(index)
      movedOld.insert(old)
    }
    for gap in gaps {
      changes +=
        movedNew.isEmpty && movedOld.isEmpty
        ? Self.changes(old: gap.old, new: gap.new)
        : Self.changes(
          old: gap.old.count { !movedOld.contains($0) }, new: gap.new, moved: movedNew)
    }
    return changes
  }

  /// The changes of lines that are taken together: how many there were in a group is known only
  /// where one stretch changed.
  private func changes(_ gaps: [MarkAlignment.Gap], among groups: [Range<Int>]) -> [MarkChange] {
    let now = groups.last?.upperBound ?? 0
    return gaps.map { gap in
      let first =
        gap.new.isEmpty
        ? (gap.new.lowerBound < groups.count ? groups[gap.new.lowerBound].lowerBound : now)
        : groups[gap.new.lowerBound].lowerBound
      let last = gap.new.isEmpty ? first : groups[gap.new.upperBound - 1].upperBound
      // A seal that was tampered with can name fewer lines than it has marks of.
      let old = gaps.count == 1 ? lines - (now - (last - first)) : nil
      if first == last, let old, old > 0 { return .removed(old, before: first) }
      if first < last, old == 0 { return .inserted(first..<last) }
      return .replaced(first..<last, old: old.flatMap { $0 > 0 ? $0 : nil })
    }
  }

  private static func changes(old: Range<Int>, new: Range<Int>) -> [MarkChange] {
    if new.isEmpty { return old.isEmpty ? [] : [.removed(old.count, before: new.lowerBound)] }
    if old.isEmpty { return [.inserted(new)] }
    return old.count == new.count
      ? [.changed(new, old: old.lowerBound)] : [.replaced(new, old: old.count)]
  }

  /// The changes of a gap in which some lines have only moved.
  private static func changes(old: Int, new: Range<Int>, moved: Set<Int>) -> [MarkChange] {
    var changes = new.filter(moved.contains).map(MarkChange.moved)
    var stretches: [Range<Int>] = []
    for index in new where !moved.contains(index) {
      if let last = stretches.last, last.upperBound == index {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
    }
    let fresh = stretches.map(\.count).reduce(0, +)
    if stretches.isEmpty {
      if old > 0 { changes.append(.removed(old, before: new.lowerBound)) }
    } else if old == 0 {
      changes += stretches.map(MarkChange.inserted)
    } else if old == fresh {
      changes += stretches.map { .changed($0, old: nil) }
    } else if stretches.count == 1 {
      changes.append(.replaced(stretches[0], old: old))
    } else {
      changes += stretches.map { .replaced($0, old: nil) }
    }
    return changes
  }

  /// The gaps without lines of which only the comma at the end came or went.
  private func withoutCommas(
    _ gaps: [MarkAlignment.Gap], _ hash: (Int) -> UInt64
  ) -> (gaps: [MarkAlignment.Gap], changes: [MarkChange]) {
    var rest: [MarkAlignment.Gap] = []
    var changes: [MarkChange] = []
    for gap in gaps {
      guard let old = gap.old.first, let new = gap.new.first,
        UInt32(hash(new) & 0xFF_FFFF) == marks[old]
      else {
        rest.append(gap)
        continue
      }
      changes.append(.comma(new))
      let less = MarkAlignment.Gap(
        old: gap.old.dropFirst(), new: gap.new.dropFirst())
      if !less.old.isEmpty || !less.new.isEmpty { rest.append(less) }
    }
    return (rest, changes)
  }
}
