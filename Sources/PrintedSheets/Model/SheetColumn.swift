/// A column of a section: its head, how its numbers are shown, and what is made to stand out in it.
public struct SheetColumn: Hashable, Sendable {
  /// The head.
  public let head: String
  /// How many decimals its numbers are shown with, from 0 to 6; numbers are rounded to them, half
  /// away from zero, in every format but JSON.
  public let decimals: Int
  /// Whether zeros at the end of a fraction are left away, as in a column of counts and means.
  public let dropsZeros: Bool
  /// What is made to stand out, the first that fits.
  public let emphases: [Emphasis]
  /// The width in characters of usual width; `nil` to fit what it holds.
  public let width: Double?

  /// Describes a column.
  public init(
    _ head: String, decimals: Int = 0, dropsZeros: Bool = false, emphases: [Emphasis] = [],
    width: Double? = nil
  ) {
    self.head = head
    self.dropsZeros = dropsZeros
    self.decimals = min(6, max(0, decimals))
    self.emphases = emphases
    self.width = width
  }

  /// Numbers that stand out. Never the only sign of what it means: a word beside it says the same.
  public struct Emphasis: Hashable, Sendable {
    /// How it looks.
    public enum Tone: Hashable, Sendable {
      /// Red: something is to be looked at.
      case bad
      /// Yellow: on the border.
      case doubtful
      /// Green: remarkably good.
      case good
    }

    /// From this number on.
    public let from: Double
    /// Up to but without this number.
    public let below: Double
    /// How it looks.
    public let tone: Tone

    /// Numbers from `from` up to but without `below`.
    public init(from: Double = -.infinity, below: Double = .infinity, _ tone: Tone) {
      self.from = from
      self.below = below
      self.tone = tone
    }
  }
}

extension SheetColumn {
  /// What a cell of the column shows.
  public func text(of cell: SheetCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .number(let number): shown(number)?.text ?? ""
    }
  }

  /// A number as the column shows it; `nil` where it is not finite.
  func shown(_ number: Double) -> ShownNumber? {
    ShownNumber(number, decimals: decimals, dropsZeros: dropsZeros)
  }
}

extension SheetSection {
  /// How many decimals the numbers of a column, from 0, are shown with.
  func decimals(ofColumn column: Int) -> Int {
    column < columns.count ? columns[column].decimals : 0
  }

  /// A number as a column, from 0, shows it; `nil` where it is not finite.
  func shown(_ number: Double, inColumn column: Int) -> ShownNumber? {
    column < columns.count ? columns[column].shown(number) : ShownNumber(number, decimals: 0)
  }

  /// Whether a column, from 0, is one of numbers: some of it are, and no text is in it.
  func isOfNumbers(_ column: Int) -> Bool {
    var hasNumber = false
    for row in rows.prefix(1000) where column < row.count {
      switch row[column] {
      case .empty: break
      case .text: return false
      case .number: hasNumber = true
      }
    }
    return hasNumber
  }
}

extension SheetColumn.Emphasis {
  /// What stands out of a number, the first of a column's that fits.
  static func tone(of number: Double, in emphases: [SheetColumn.Emphasis]) -> Tone? {
    emphases.first { $0.from <= number && number < $0.below }?.tone
  }
}
