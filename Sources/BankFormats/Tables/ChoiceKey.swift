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
    let parts = plain.split(whereSeparator: { ",，、;|/ \n".contains($0) }).map(String.init)
    if !parts.isEmpty, parts.allSatisfy({ Int($0).map { (1...26).contains($0) } ?? false }) {
      ids = parts.compactMap(Int.init).map { AuthoredBody.id(at: $0 - 1) }
      doubt = "答案“\(plain)”是数字，当作第几个选项"
      return
    }
    ids = [plain]
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
