import Quiz

/// A letter or a number that names a place in a list.
enum PlaceSign: Hashable {
  /// A letter, by the place that it names, from 0.
  case letter(Int)
  /// A row of figures.
  case figures(String)

  /// The letters and numbers of a text; `nil` where there is anything but them and what stands
  /// between them.
  static func signs(in text: String) -> [PlaceSign]? {
    var signs: [PlaceSign] = []
    var figures = ""
    let finish = {
      if !figures.isEmpty { signs.append(.figures(figures)) }
      figures = ""
    }
    for scalar in TypedForms.folded(text).unicodeScalars {
      switch scalar.value {
      case 0x30...0x39:
        figures.unicodeScalars.append(scalar)
        continue
      case 0x2460...0x2473:
        finish()
        signs.append(.figures(String(scalar.value - 0x245F)))
        continue
      default: finish()
      }
      if let place = ChoiceText.place(of: scalar) {
        signs.append(.letter(place))
      } else if !between.contains(scalar), !scalar.properties.isWhitespace {
        return nil
      }
    }
    finish()
    return signs
  }

  private static let between = Set(",，、;；|/.。+&和→➔➝⇒>-—–~:=()".unicodeScalars)
}

/// Places as people write them: `ACB`, `A→C→B`, `1 3 2`, `①③②`, `132`.
struct WrittenPlaces {
  /// The places, from 0, in the order in which they are written; more than once where they are
  /// written more than once.
  let places: [Int]
  /// Whether numbers name them.
  let isNumbers: Bool
  /// Whether one row of figures had to be taken apart: `132` is 1, 3 and 2.
  let isTakenApart: Bool

  /// Reads places; `nil` where there is anything but letters, or anything but numbers.
  ///
  /// - Parameters:
  ///   - text: What stands in the cell.
  ///   - count: How many places there are; what no place has stays, for the check to tell of it.
  init?(_ text: String, count: Int) {
    guard let signs = PlaceSign.signs(in: text), !signs.isEmpty else { return nil }
    var letters: [Int] = []
    var rows: [String] = []
    for sign in signs {
      switch sign {
      case .letter(let place): letters.append(place)
      case .figures(let row): rows.append(row)
      }
    }
    guard letters.isEmpty || rows.isEmpty else { return nil }
    isNumbers = letters.isEmpty
    if !isNumbers {
      places = letters
      isTakenApart = false
      return
    }
    var numbers = rows.compactMap { Int($0) }
    guard numbers.count == rows.count else { return nil }
    let figures = rows[0].compactMap(\.wholeNumberValue)
    isTakenApart =
      rows.count == 1 && numbers[0] > count && figures.allSatisfy { (1...max(1, count)) ~= $0 }
    if isTakenApart { numbers = figures }
    guard numbers.allSatisfy({ $0 > 0 }) else { return nil }
    places = numbers.map { $0 - 1 }
  }
}
