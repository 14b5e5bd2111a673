/// Counts the numbered paragraphs of a text and says what stands before each.
struct ListCounter {
  private let sheet: StyleSheet
  /// By pattern, then by level: the number of the last paragraph.
  private var numbers: [String: [Int: Int]] = [:]
  /// Places whose own first number was used.
  private var begun: Set<StyleSheet.ListPlace> = []

  init(_ sheet: StyleSheet) { self.sheet = sheet }

  /// Counts a paragraph.
  ///
  /// - Parameter place: Where it stands.
  /// - Returns: Its label, with what separates it from the text; empty where nothing is shown.
  mutating func label(at place: StyleSheet.ListPlace) -> String {
    let lists = sheet.numbering
    guard let counter = lists.counter(of: place.list, styles: sheet.styles),
      let level = level(place.level, of: place.list)
    else { return "" }
    var counted = numbers[counter] ?? [:]
    if let start = lists.start(place.level, of: place.list), begun.insert(place).inserted {
      counted[place.level] = start
    } else {
      counted[place.level] = counted[place.level].map { $0 &+ 1 } ?? level.start
    }
    for deeper in counted.keys where deeper > place.level {
      let restart = self.level(deeper, of: place.list)?.restart ?? deeper
      if place.level < restart { counted[deeper] = nil }
    }
    numbers[counter] = counted
    return separated(text(of: level, at: place, counted), level)
  }

  private func level(_ index: Int, of list: Int) -> ListLevel? {
    sheet.numbering.level(index, of: list, styles: sheet.styles)
  }

  /// The label with numbers put in.
  private func text(
    of level: ListLevel, at place: StyleSheet.ListPlace, _ counted: [Int: Int]
  ) -> String {
    guard level.format != .bullet else { return WordSymbol.bullet(level.text) }
    var label = ""
    var rest = Substring(level.text)
    while let character = rest.popFirst() {
      guard character == "%", let index = rest.first?.wholeNumberValue, (1...9).contains(index)
      else {
        label.append(character)
        continue
      }
      rest.removeFirst()
      guard let shown = self.level(index - 1, of: place.list) else { continue }
      let format = level.isLegal ? .decimal : shown.format
      label += format.written(counted[index - 1] ?? shown.start)
    }
    return label
  }

  /// After a full-width mark, as in 一、 and （一）, Word's tab is narrow or none, and in text typed by
  /// hand nothing stands there; after Western labels a blank does.
  private func separated(_ label: String, _ level: ListLevel) -> String {
    guard let last = label.unicodeScalars.last, !level.isTight else { return label }
    let isFullWidth = last.value >= 0x2E80 || (0x2460...0x24FF).contains(last.value)
    return isFullWidth || last == " " ? label : label + " "
  }
}
