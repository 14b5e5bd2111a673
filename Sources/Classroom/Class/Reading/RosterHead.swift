internal import Spreadsheets

/// The row that says what the columns of a roster hold.
struct RosterHead {
  /// The columns of one list of learners; printed rosters have two or three side by side.
  struct Block {
    /// What the columns mean, by their places from 0.
    var members: [Int: RosterColumn] = [:]
    /// The columns without a meaning of their own, with their heads.
    var others: [(column: Int, head: String)] = []
    /// Columns of which nothing is kept, with their heads.
    var passedOver: [(column: Int, head: String)] = []
    /// The column of the running number, where that has to serve as the number.
    var ordinal: Int?

    /// The column that means something.
    func place(of column: RosterColumn) -> Int? { members.first { $0.value == column }?.key }
  }

  /// The lists side by side, from the left.
  let blocks: [Block]
  /// The row itself; `nil` where the columns were told by what is in them.
  let row: TableRow?

  /// Lists side by side that are read.
  private static let mostBlocks = 8
  /// Columns of other facts that are kept at most.
  static let otherColumns = 40

  /// Takes a row as a head.
  ///
  /// - Returns: `nil` where it is none: there is no column for names.
  init?(_ row: TableRow) {
    let cells = row.cells.map { ($0, RosterHeadWord($0.text)) }
    let names = cells.count { $0.1 == .name }
    guard names > 0 else { return nil }
    // A title may read 学员; with another head beside it it is none.
    let isCertain = row.cells.contains { ["姓名", "名字"].contains(RosterHeadWord.plain($0.text)) }
    guard isCertain || cells.count(where: { $0.1 != nil }) >= 2 else { return nil }
    var parts: [[(TableCell, RosterHeadWord?)]] = [[]]
    var seen: Set<RosterHeadWord> = []
    for (cell, word) in cells {
      if parts.count < Self.mostBlocks, names > 1, let word, word != .known, seen.contains(word),
        seen.contains(.name)
      {
        parts.append([])
        seen = []
      }
      if let word { seen.insert(word) }
      parts[parts.count - 1].append((cell, word))
    }
    blocks = parts.map(Self.block)
    self.row = row
  }

  /// Takes columns that were told by what is in them.
  init(recognised members: [Int: RosterColumn], others: [Int]) {
    var block = Block(members: members)
    block.others = others.map { ($0, "第 \($0 + 1) 列") }
    blocks = [block]
    row = nil
  }

  private static func block(_ cells: [(TableCell, RosterHeadWord?)]) -> Block {
    var block = Block()
    let best = cells.compactMap { cell, word in
      if case .number(let rank) = word { (rank, cell.column) } else { nil }
    }.min { $0 < $1 }
    for (cell, word) in cells {
      var meaning: RosterColumn?
      switch word {
      case .number: meaning = cell.column == best?.1 ? .number : nil
      case .name: meaning = .name
      case .unit: meaning = .unit
      case .group: meaning = .group
      case .phone: meaning = .phone
      case .seat: meaning = .seat
      case .ordinal:
        if block.ordinal == nil { block.ordinal = cell.column }
        continue
      case .identity:
        block.passedOver.append((cell.column, RosterText.line(cell.text)))
        continue
      case .known, nil: meaning = nil
      }
      if let meaning, block.place(of: meaning) == nil {
        block.members[cell.column] = meaning
      } else if block.others.count < otherColumns {
        block.others.append((cell.column, RosterText.line(cell.text)))
      } else {
        block.passedOver.append((cell.column, RosterText.line(cell.text)))
      }
    }
    if best != nil { block.ordinal = nil }
    return block
  }

  /// Whether a row says what columns hold, and none of them names.
  static func lacksNames(_ row: TableRow) -> Bool {
    let words = row.cells.map { RosterHeadWord($0.text) }
    return words.count >= 2 && !words.contains(.name) && words.count { $0 != nil } >= 2
  }

  /// Whether a later row says the same again, as on every page of a printed roster.
  func isRepeated(by row: TableRow) -> Bool {
    blocks.contains { block in
      guard let place = block.place(of: .name), let head = self.row?[place] else { return false }
      return RosterHeadWord.plain(row[place]) == RosterHeadWord.plain(head)
    }
  }
}
