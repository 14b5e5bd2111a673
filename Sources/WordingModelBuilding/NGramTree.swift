import WordingModel

/// The n-grams of `ngrams.tsv` as a tree: four orders, each entry below its context.
///
/// A line of the text is a context and its successors, each with its count behind it; a line of a
/// backslash and a digit begins an order. Everything is sorted by code point.
struct NGramTree {
  /// The scalar of each token; the first stands for none.
  let scalars: [UInt16]
  /// The count of each token.
  let unigrams: [UInt32]
  /// Orders 2, 3 and 4.
  let orders: [Order]

  /// The n-grams of one order, and how many there are below each of the order before.
  struct Order {
    var counts = PackedCounts.Layout()
    var degrees: [Int] = []
  }

  /// A context and what was seen after it.
  private struct Line {
    let context: [Unicode.Scalar]
    let successors: [(scalar: Unicode.Scalar, count: Int)]
  }

  init(_ table: SourceTable) throws {
    var sections: [[(row: Int, line: Line)]] = [[], [], [], []]
    var order = 0
    for (row, fields) in table.rows.enumerated() {
      if fields.count == 1, fields[0].first == "\\", let digit = fields[0].last?.wholeNumberValue,
        (1...4).contains(digit)
      {
        order = digit
        continue
      }
      guard order > 0, fields.count == 2, let line = Self.line(fields),
        line.context.count == order - 1
      else { throw table.fault(row, "不是“上文、制表符、后续和次数”") }
      sections[order - 1].append((row, line))
    }
    guard sections.allSatisfy({ !$0.isEmpty }), sections[0].count == 1 else {
      throw SourceFault("\(table.name)：要有 1 至 4 阶，1 阶只有一行")
    }
    let words = sections[0][0].line.successors
    guard words.count < Int(PackedCounts.tokenMask) else {
      throw SourceFault("\(table.name)：记号超过 \(PackedCounts.tokenMask - 1) 个")
    }
    scalars =
      try [0]
      + words.map { word in
        guard let short = word.scalar.short else { throw table.fault(0, "有基本平面以外的字") }
        return short
      }
    unigrams = [0] + words.map { UInt32($0.count) }
    let tokens = Dictionary(
      uniqueKeysWithValues: words.enumerated().map { ($1.scalar, UInt16($0 + 1)) })
    // The first of them is no token; nothing follows it.
    var parents: [[Unicode.Scalar]] = [[]] + words.map { [$0.scalar] }
    var parentCounts = unigrams.map { Int($0) }
    var orders: [Order] = []
    for section in sections.dropFirst() {
      var level = Order()
      var children: [[Unicode.Scalar]] = []
      var counts: [Int] = []
      var next = 0
      let isLast = orders.count == 2
      for (parent, count) in zip(parents, parentCounts) {
        guard next < section.count, section[next].line.context == parent else {
          level.degrees.append(0)
          continue
        }
        let (row, line) = section[next]
        next += 1
        let rest = count - line.successors.reduce(0) { $0 + $1.count }
        // Only fourgrams that were seen once are left out of the text.
        guard isLast ? rest >= 0 : rest == 0 else { throw table.fault(row, "次数之和与上文的次数不符") }
        level.degrees.append(line.successors.count + (rest > 0 ? 1 : 0))
        if rest > 0 { level.counts.append(token: 0, count: rest) }
        for successor in line.successors {
          guard let token = tokens[successor.scalar] else { throw table.fault(row, "有 1 阶里没有的记号") }
          level.counts.append(token: token, count: successor.count)
          guard !isLast else { continue }
          children.append(parent + [successor.scalar])
          counts.append(successor.count)
        }
      }
      guard next == section.count else {
        throw table.fault(section[next].row, "上文不在前一阶里，或者没有排好")
      }
      orders.append(level)
      (parents, parentCounts) = (children, counts)
    }
    self.orders = orders
  }

  private static func line(_ fields: [Substring]) -> Line? {
    var successors: [(scalar: Unicode.Scalar, count: Int)] = []
    var scalar: Unicode.Scalar?
    var count = 0
    func isComplete() -> Bool { scalar == nil || count > 0 }
    for character in fields[1].unicodeScalars {
      if ("0"..."9").contains(character) {
        count = count * 10 + Int(character.value & 0xF)
        guard count <= Int(UInt32.max) else { return nil }
        continue
      }
      guard isComplete() else { return nil }
      if let scalar { successors.append((scalar, count)) }
      (scalar, count) = (character, 0)
    }
    guard let last = scalar, count > 0 else { return nil }
    successors.append((last, count))
    let isSorted = zip(successors, successors.dropFirst()).allSatisfy { $0.scalar < $1.scalar }
    return isSorted ? Line(context: Array(fields[0].unicodeScalars), successors: successors) : nil
  }
}
