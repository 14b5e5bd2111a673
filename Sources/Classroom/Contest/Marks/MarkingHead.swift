internal import Spreadsheets

/// The row of a marking sheet that says whose marks the columns hold.
struct MarkingHead {
  /// What tells the entrants apart.
  enum Key {
    /// 密号
    case code
    /// 准考证号
    case number
  }

  /// The head of the column of the codes.
  static let codeWord = "密号"

  let key: Key
  /// The column of the key.
  let column: Int
  /// The columns of the judges with their names.
  let judges: [(column: Int, name: String)]

  /// Takes a row as a head; `nil` where it is none.
  init?(_ row: TableRow) {
    var code: Int?
    var numbers: [(rank: Int, column: Int)] = []
    var judges: [(column: Int, name: String)] = []
    for cell in row.cells {
      let plain = RosterHeadWord.plain(cell.text)
      if plain == Self.codeWord {
        code = code ?? cell.column
      } else if case .number(let rank) = RosterHeadWord(cell.text) {
        numbers.append((rank, cell.column))
      } else if RosterHeadWord(cell.text) == nil, !Self.otherHeads.contains(plain) {
        judges.append((cell.column, RosterText.line(cell.text)))
      }
    }
    if let code {
      (key, column) = (.code, code)
    } else if let number = numbers.min(by: { $0.rank < $1.rank }) {
      (key, column) = (.number, number.column)
    } else {
      return nil
    }
    guard !judges.isEmpty else { return nil }
    self.judges = judges
  }

  /// Heads of columns that hold no marks.
  private static let otherHeads: Set<String> = [
    "平均", "平均分", "总分", "合计", "最后得分", "最终得分", "总成绩", "名次", "排名", "等次", "去极值平均", "题目", "作品", "作品名称",
    "最高分", "最低分", "日期", "评委签名", "说明",
  ]

  /// Whether the key of a row says that it sums up others.
  static func isSummary(_ key: String) -> Bool {
    ["平均", "平均分", "合计", "总计", "最高分", "最低分"].contains(RosterHeadWord.plain(key))
  }

  /// Heads that say that there are marks and not whose.
  static let namelessHeads: Set<String> = ["打分", "评分", "得分", "分数", "成绩", "评委", "评委评分", "评委打分"]
}
