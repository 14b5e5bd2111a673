/// What stands in a cell of a printed sheet.
public enum SheetCell: Hashable, Sendable {
  /// Nothing; on paper a cell to write in.
  case empty
  /// A text, which stays one however much it looks like a number: `007`.
  case text(String)
  /// A number, shown with as many decimals as its column says; not finite is shown as nothing.
  case number(Double)

  /// A text, or nothing where it is nil or empty.
  public init(_ text: String?) {
    guard let text, !text.isEmpty else {
      self = .empty
      return
    }
    self = .text(text)
  }

  /// A number, or nothing where there is none.
  public init(_ number: Double?) { self = number.map(SheetCell.number) ?? .empty }

  /// A whole number, or nothing where there is none.
  public init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .empty }
}
