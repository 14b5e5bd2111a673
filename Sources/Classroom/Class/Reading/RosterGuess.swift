internal import Spreadsheets

/// The columns of a roster without a head, told by what is in them.
enum RosterGuess {
  /// Recognises columns.
  ///
  /// - Parameter rows: The rows of a sheet.
  /// - Returns: `nil` where no column holds names.
  static func head(of rows: [TableRow]) -> RosterHead? {
    let sample = rows.prefix(200)
    var texts: [Int: [String]] = [:]
    for row in sample {
      for cell in row.cells where cell.column < 64 {
        texts[cell.column, default: []].append(RosterText.line(cell.text))
      }
    }
    let columns = texts.keys.sorted()
    let mostly = { (column: Int, test: (String) -> Bool) in
      let all = texts[column] ?? []
      return all.count * 2 >= sample.count && all.count(where: test) * 5 >= all.count * 4
    }
    let distinct = { (column: Int) in
      let all = texts[column] ?? []
      return Set(all).count * 10 >= all.count * 8
    }
    let named = columns.filter { mostly($0, isName) }
    // Of 男 and 女 there are only two; names are many.
    guard let name = named.first(where: distinct) else { return nil }
    var members: [Int: RosterColumn] = [name: .name]
    let take = { (column: RosterColumn, test: (Int) -> Bool) in
      if let place = columns.first(where: { members[$0] == nil && test($0) }) {
        members[place] = column
      }
    }
    take(.phone) { mostly($0, isPhone) }
    take(.group) { mostly($0) { isGroup($0) } }
    take(.number) { distinct($0) && mostly($0, isNumber) }
    take(.unit) { $0 > name && mostly($0, isUnit) }
    return RosterHead(
      recognised: members, others: columns.filter { members[$0] == nil })
  }

  /// Whether a text looks like a name: 张三, 张　三, 买买提·艾力, Li Ming.
  private static func isName(_ text: String) -> Bool {
    let name = RosterText.name(text)
    let parts = name.split { "·•・．".contains($0) }
    if parts.count > 1 { return parts.allSatisfy { RosterText.isHan($0) && $0.count <= 8 } }
    if RosterText.isHan(name) { return (2...4).contains(name.count) && !isGroup(name) }
    return name.utf8.count <= 40 && name.contains(" ")
      && name.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || " .-'".unicodeScalars.contains($0))
      }
  }

  private static func isPhone(_ text: String) -> Bool {
    let digits = RosterText.number(text).filter { $0 != "-" }
    return digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && (digits.count == 11 || digits.count == 12) && ["1", "0"].contains(digits.first)
  }

  private static func isNumber(_ text: String) -> Bool {
    let number = RosterText.number(text)
    return number.utf8.count <= 24 && number.contains(where: \.isNumber)
      && number.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || $0 == UInt8(ascii: "-")
      }
  }

  private static func isUnit(_ text: String) -> Bool {
    text.count >= 3 && text.unicodeScalars.contains(where: \.properties.isIdeographic)
  }

  /// Whether a text names a group: 第一组, 3组, 二小组.
  static func isGroup(_ text: String) -> Bool {
    guard text.count <= 8 else { return false }
    var rest = Substring(text)
    if rest.hasPrefix("第") { rest.removeFirst() }
    guard rest.hasSuffix("组") else { return false }
    rest.removeLast()
    if rest.hasSuffix("小") { rest.removeLast() }
    return !rest.isEmpty && rest.allSatisfy { $0.isNumber || "一二三四五六七八九十".contains($0) }
  }
}
