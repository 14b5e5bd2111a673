/// A change in a part of a sheet. Rows have their numbers in the file, columns count from 1.
public enum SheetChange: Hashable, Sendable {
  /// A cell says something else than it did.
  ///
  /// `before` is what stood there, where that could be found out; `among` is the row it stands in.
  case cell(row: Int, column: Int, now: String, before: String?, among: String)
  /// Something in a row changed; where columns are named, it is in some of these.
  case row(Int, columns: [Int], now: String)
  /// Rows that were not there, and what stands in the first one.
  case inserted(rows: ClosedRange<Int>, now: String)
  /// So many rows are gone from behind this one, or from the top.
  case removed(Int, after: Int?, text: String)
  /// Rows in the place of so many others; `nil` where their number cannot be told.
  case replaced(rows: ClosedRange<Int>, old: Int?, now: String)
  /// A row was there, but in another place.
  case moved(row: Int, now: String)
  /// Something changed, but nobody can say where.
  case somewhere
}

extension SheetChange: CustomStringConvertible {
  /// What changed, in Chinese.
  public var description: String {
    switch self {
    case .cell(let row, let column, let now, let before, let among):
      return "第 \(row) 行第 \(column) 列（\(Self.letters(column))\(row)）现在是\(Self.quoted(now))"
        + (before.map { "，原来是\(Self.quoted($0))" } ?? "") + (among.isEmpty ? "" : "；这一行：\(among)")
    case .row(let row, let columns, let now):
      let place = columns.isEmpty ? "" : "，在第 \(columns.map(String.init).joined(separator: "、")) 列"
      return "第 \(row) 行有改动\(place)；这一行现在是：\(now)"
    case .inserted(let rows, let now): return "\(Self.words(rows))是后来加的：\(now)"
    case .removed(let count, let after, let text):
      return after.map { "第 \($0) 行后面少了 \(count) 行；第 \($0) 行是：\(text)" } ?? "开头少了 \(count) 行"
    case .replaced(let rows, let old, let now):
      return "\(Self.words(rows))有改动" + (old.map { "，原来这里有 \($0) 行" } ?? "")
        + "；\(rows.count > 1 ? "第一行" : "")现在是：\(now)"
    case .moved(let row, let now): return "第 \(row) 行换了位置，内容没有变：\(now)"
    case .somewhere: return "有改动，但说不出在哪里"
    }
  }

  private static func words(_ rows: ClosedRange<Int>) -> String {
    rows.count == 1 ? "第 \(rows.lowerBound) 行" : "第 \(rows.lowerBound) 至 \(rows.upperBound) 行"
  }

  private static func quoted(_ text: String) -> String { text.isEmpty ? "空的" : "“\(text)”" }

  /// The letters of a column as spreadsheets show them: 28 is AB.
  static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
