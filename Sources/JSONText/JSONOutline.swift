/// Where the members of a text are, and the elements of one of its arrays with wanted values.
///
/// This is what a list of five thousand questions needs before any of them is shown.
public struct JSONOutline: Sendable {
  /// The members of the whole text in order; empty where the text is not an object.
  public internal(set) var members: [JSONText.Member] = []
  /// Just after the opening bracket of the array, or nil where there is no such array.
  public internal(set) var elementsStart: Int?
  /// The elements of the array in order.
  public internal(set) var elements: [Range<Int>] = []
  /// Why the text could not be read to its end, or nil; all before that point is correct.
  public internal(set) var breakage: JSONSyntaxError?

  var picked: [Range<Int>] = []
  let pickCount: Int

  /// The value of the wanted key with this index in an element, or nil where it has none.
  public func value(_ key: Int, ofElement element: Int) -> Range<Int>? {
    let range = picked[element * pickCount + key]
    return range.isEmpty ? nil : range
  }

  /// The value of a member of the whole text, or nil.
  public subscript(key: String) -> Range<Int>? { members.first { $0.key == key }?.value }
}

extension JSONText {
  /// Checks the whole text and tells where things are in it.
  ///
  /// - Parameters:
  ///   - array: the member whose elements are listed.
  ///   - keys: the keys whose values are wanted of each element that is an object.
  /// - Returns: where the members, the elements and the wanted values stand.
  /// - Throws: the first fault of the text.
  public func outline(
    elementsOf array: String, picking keys: [String] = []
  ) throws(JSONSyntaxError) -> JSONOutline {
    let outline = partialOutline(elementsOf: array, picking: keys)
    if let breakage = outline.breakage { throw breakage }
    return outline
  }

  /// Tells where things are up to the first fault, which is in ``JSONOutline/breakage``.
  ///
  /// Members and elements that are not whole are left out.
  public func partialOutline(
    elementsOf array: String, picking keys: [String] = []
  ) -> JSONOutline {
    let arrayName = JSONKeyName(array)
    let names = keys.map(JSONKeyName.init)
    var outline = JSONOutline(pickCount: names.count)
    do throws(JSONSyntaxError) {
      try scan(nil) { (scanner) throws(JSONFault) in
        guard scanner.next == Ascii.openingBrace else { return try scanner.value(depth: 1) }
        try scanner.object(depth: 1) { (scanner, key) throws(JSONFault) in
          let start = scanner.at
          if scanner.next == Ascii.openingBracket, key.matches(arrayName, in: scanner.bytes) {
            try scanner.elements(into: &outline, picking: names)
          } else {
            try scanner.value(depth: 2)
          }
          outline.members.append(scanner.member(key, value: start..<scanner.at))
        }
      }
    } catch {
      outline.breakage = error
      outline.picked.removeLast(outline.picked.count - outline.elements.count * names.count)
    }
    return outline
  }
}

extension JSONScanner {
  func member(_ key: JSONKey, value: Range<Int>) -> JSONText.Member {
    JSONText.Member(key: decodedString(bytes, key.range), keyRange: key.range, value: value)
  }

  fileprivate mutating func elements(
    into outline: inout JSONOutline, picking names: [JSONKeyName]
  ) throws(JSONFault) {
    outline.elementsStart = at + 1
    outline.elements.removeAll()
    outline.picked.removeAll()
    try array(depth: 2) { (scanner) throws(JSONFault) in
      let start = scanner.at
      let firstPick = outline.picked.count
      for _ in names { outline.picked.append(0..<0) }
      if scanner.next == Ascii.openingBrace {
        try scanner.object(depth: 3) { (scanner, key) throws(JSONFault) in
          let start = scanner.at
          try scanner.value(depth: 4)
          for (index, name) in names.enumerated() where key.matches(name, in: scanner.bytes) {
            outline.picked[firstPick + index] = start..<scanner.at
          }
        }
      } else {
        try scanner.value(depth: 3)
      }
      outline.elements.append(start..<scanner.at)
    }
  }
}
