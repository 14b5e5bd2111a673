import Quiz

/// The key of a question with choices as people write it: `ABC`, `A、B`, the texts themselves.
struct ChoiceKey {
  /// The ids of those that are right; what names no choice stays, so that the check tells of it.
  var ids: [String] = []
  /// Why the reading is doubtful, in Chinese; `nil` where it is not.
  var doubt: String?

  /// Reads a key.
  ///
  /// - Parameters:
  ///   - text: What stands in the cell.
  ///   - items: The choices.
  init(_ text: String, of items: [AuthoredBody.Choices.Item]) {
    let plain = TypedForms.trimmed(TypedForms.folded(text))
    guard !plain.isEmpty else { return }
    let named = Self.places(of: plain, in: items)
    // cat is a text and no three letters, where there are fewer choices.
    if let letters = Self.letters(plain),
      named == nil || letters.allSatisfy(items.indices.contains)
    {
      ids = letters.map(AuthoredBody.id(at:))
      if let named, named != letters.sorted() {
        doubt = "答案“\(plain)”既是选项的字母，又是选项的内容，按字母读"
      }
      return
    }
    let numbers = Self.numbers(plain, count: items.count)
    // 2 is the second choice even where another one reads 2, unless the text is all it can be.
    if let numbers, !numbers.isTakenApart, numbers.places.allSatisfy(items.indices.contains) {
      take(numbers, of: plain)
      if let named {
        doubt =
          named == numbers.places.sorted()
          ? nil : "答案“\(plain)”既是选项的内容，又能当作第几个选项，当作第 \(Self.list(numbers)) 个选项"
      }
      return
    }
    if let named {
      ids = named.map { items[$0].id }
      return
    }
    if let (place, rest) = ChoiceText.lettered(plain), items.indices.contains(place) {
      // A.通知: letter and text.
      ids = [items[place].id]
      if TypedForms.folded(items[place].text) != rest {
        doubt = "答案“\(plain)”与选项 \(items[place].id.uppercased()) 的内容不一样，按字母读"
      }
      return
    }
    if let numbers, numbers.isTakenApart || numbers.places.allSatisfy({ $0 < 26 }) {
      take(numbers, of: plain)
      return
    }
    ids = [plain]
  }

  private mutating func take(_ numbers: WrittenPlaces, of key: String) {
    var seen: Set<Int> = []
    ids = numbers.places.filter { seen.insert($0).inserted }.map(AuthoredBody.id(at:))
    doubt =
      numbers.isTakenApart
      ? "答案“\(key)”是数字，当作第 \(Self.list(numbers)) 个选项" : "答案“\(key)”是数字，当作第几个选项"
  }

  private static func list(_ numbers: WrittenPlaces) -> String {
    numbers.places.map { String($0 + 1) }.joined(separator: "、")
  }

  /// The places that a key of nothing but numbers names.
  private static func numbers(_ key: String, count: Int) -> WrittenPlaces? {
    let isKey = key.unicodeScalars.allSatisfy { scalar in
      ("0"..."9").contains(scalar) || ("①"..."⑳").contains(scalar)
        || ",，、;；|/ \n".unicodeScalars.contains(scalar)
    }
    return isKey ? WrittenPlaces(key, count: count) : nil
  }

  /// The places that letters name; `nil` where there is anything but letters and what separates
  /// them.
  static func letters(_ text: String) -> [Int]? {
    var places: [Int] = []
    for scalar in text.unicodeScalars {
      if let place = ChoiceText.place(of: scalar) {
        if !places.contains(place) { places.append(place) }
      } else if !" ,，、;；|/.。+&\n\t和".unicodeScalars.contains(scalar) {
        return nil
      }
    }
    return places.isEmpty ? nil : places
  }

  /// The places of the choices whose texts the key is made of; `nil` where it is not.
  private static func places(of key: String, in items: [AuthoredBody.Choices.Item]) -> [Int]? {
    let texts = items.map { TypedForms.trimmed(TypedForms.folded($0.text)) }
    if let place = texts.firstIndex(of: key) { return [place] }
    for separators in ["\n", "|;；", ",，、"] {
      let parts = key.split(whereSeparator: separators.contains).map {
        TypedForms.trimmed(String($0))
      }
      guard parts.count >= 2 else { continue }
      let places = parts.compactMap { texts.firstIndex(of: $0) }
      if places.count == parts.count { return Array(Set(places)).sorted() }
    }
    return nil
  }
}
