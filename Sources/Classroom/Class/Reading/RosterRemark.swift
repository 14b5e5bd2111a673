/// Something to be said of a file that was read as a roster.
public struct RosterRemark: Hashable, Sendable {
  /// How much it matters.
  public enum Gravity: Hashable, Sendable {
    /// Good to know.
    case note
    /// It was understood in one of several ways.
    case doubt
    /// The roster cannot be used as it is.
    case fault
  }

  /// How much it matters.
  public let gravity: Gravity
  /// The line, or the row of the sheet, from 1; `nil` where it is about the whole.
  public let row: Int?
  /// The sheet; `nil` where the file has only one.
  public let sheet: String?
  /// What it is, in Chinese, without a full stop.
  public let text: String

  /// Says something.
  public init(_ gravity: Gravity, row: Int? = nil, sheet: String? = nil, _ text: String) {
    self.gravity = gravity
    self.row = row
    self.sheet = sheet
    self.text = text
  }

  /// `名册.xlsx 第 7 行：没有姓名`
  public func described(in file: String) -> String {
    let place = (sheet.map { "工作表“\($0)”" } ?? "") + (row.map { "第 \($0) 行" } ?? "")
    return "\(file)\(place.isEmpty ? "" : " " + place)：\(text)"
  }
}
