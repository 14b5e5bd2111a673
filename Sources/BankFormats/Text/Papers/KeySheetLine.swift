/// A line of keys: `1-5 CABDA 6. AB 7.√`.
struct KeySheetLine {
  /// The key of one question.
  struct Entry {
    /// The number of the question.
    let number: Int
    /// The key.
    var key: String
  }

  /// The keys in order.
  private(set) var entries: [Entry] = []
  /// Whether a range of numbers is among them, which nothing else has.
  private(set) var hasRange = false
  /// Whether all keys are letters or 对 and 错.
  private(set) var isShort = true
  /// Where what follows the only key begins.
  private(set) var restStart: Int?

  /// Reads a line; `nil` where it is none of keys.
  ///
  /// - Parameters:
  ///   - plain: The line.
  ///   - takesWords: Whether a key may be words, which go on to the end of the line or to the next
  ///     number.
  init?(_ plain: ArraySlice<Unicode.Scalar>, takesWords: Bool = false) {
    var place = Self.skippingSigns(plain, plain.startIndex)
    while place < plain.endIndex {
      guard let (first, end) = Self.number(plain, place) else {
        // Behind the key of one question may be its explanation.
        guard takesWords, entries.count == 1 else { return nil }
        restStart = place
        break
      }
      place = plain.skippingBlanks(end)
      var last = first
      if place < plain.endIndex, Self.dashes.contains(plain[place]) {
        var next = place
        while next < plain.endIndex, Self.dashes.contains(plain[next]) { next += 1 }
        if let (value, end) = Self.number(plain, plain.skippingBlanks(next)) {
          guard value > first, value - first < 200 else { return nil }
          last = value
          place = plain.skippingBlanks(end)
        }
      }
      if plain.has(["题"], at: place) { place += 1 }
      let signStart = place
      while place < plain.endIndex, Self.numberSigns.contains(plain[place]) { place += 1 }
      let hasSign = place > signStart
      place = plain.skippingBlanks(place)
      if last > first {
        guard let keys = Self.run(plain, &place, count: last - first + 1) else { return nil }
        hasRange = true
        for (offset, key) in keys.enumerated() {
          entries.append(Entry(number: first + offset, key: key))
        }
      } else if let key = Self.key(plain, &place) {
        entries.append(Entry(number: first, key: key))
      } else {
        guard takesWords, hasSign else { return nil }
        // The key of a number alone is on the next line.
        let end =
          place < plain.endIndex ? Self.wordEnd(plain, place, next: first + 1) : plain.endIndex
        entries.append(Entry(number: first, key: plain[place..<end].string.withoutOuterBlanks))
        isShort = false
        place = end
      }
      place = Self.skippingSigns(plain, place)
    }
    guard !entries.isEmpty else { return nil }
  }

  /// Reads keys without numbers, one letter or sign of truth each: `BA`, `√××`.
  init?(unnumbered plain: ArraySlice<Unicode.Scalar>) {
    var place = plain.startIndex
    var single: [String] = []
    while place < plain.endIndex {
      if ("A"..."J").contains(plain[place]) {
        single.append(String(Character(plain[place])))
        place += 1
      } else if let word = Self.truths.first(where: { plain.has($0, at: place) }) {
        single.append(word[...].string)
        place += word.count
      } else if plain[place].isBlank || Self.between.contains(plain[place]) {
        place += 1
      } else {
        return nil
      }
    }
    guard !single.isEmpty else { return nil }
    entries = single.enumerated().map { Entry(number: $0 + 1, key: $1) }
  }

  private static let dashes = ScalarSet("-—–－~～〜至到―")
  private static let numberSigns = ScalarSet(".、:)】]．")
  private static let between = ScalarSet(",，;；。、|.([【")

  private static func skippingSigns(_ plain: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int {
    var place = start
    while place < plain.endIndex,
      plain[place].isBlank || between.contains(plain[place])
    {
      place += 1
    }
    if plain.has(["第"], at: place) { place += 1 }
    return place
  }

  private static func number(
    _ plain: ArraySlice<Unicode.Scalar>, _ start: Int
  ) -> (value: Int, end: Int)? {
    var value = 0
    var place = start
    while place < plain.endIndex, ("0"..."9").contains(plain[place]), place - start < 4 {
      value = value * 10 + Int(plain[place].value) - 48
      place += 1
    }
    return place > start ? (value, place) : nil
  }

  /// The words that are keys of statements, longest first.
  private static let truths = [
    "正确", "错误", "对", "错", "√", "×", "✓", "✔", "✗", "✘", "T", "F", "Y", "N",
  ].map {
    Array($0.unicodeScalars)
  }

  /// Reads one key: letters together, or one sign of truth.
  private static func key(_ plain: ArraySlice<Unicode.Scalar>, _ start: inout Int) -> String? {
    var place = start
    if place < plain.endIndex, plain[place] == "(" || plain[place] == "【" { place += 1 }
    var end = place
    while end < plain.endIndex, ("A"..."J").contains(plain[end]) || ("a"..."j").contains(plain[end])
    {
      end += 1
    }
    if end == place {
      guard let word = truths.first(where: { plain.has($0, at: place) }) else { return nil }
      end = place + word.count
    }
    // A key ends where its word ends.
    if end < plain.endIndex {
      let next = plain[end]
      let isEnd =
        next.isBlank || between.contains(next)
        || ")】]".unicodeScalars.contains(next)
        || ("0"..."9").contains(next)
      guard isEnd else { return nil }
    }
    let key = plain[place..<end].string
    if end < plain.endIndex, ")】]".unicodeScalars.contains(plain[end]) { end += 1 }
    start = end
    return key
  }

  /// Reads the keys of a range: one letter each, or words with blanks between them.
  private static func run(
    _ plain: ArraySlice<Unicode.Scalar>, _ place: inout Int, count: Int
  ) -> [String]? {
    var groups: [String] = []
    var current = ""
    var end = place
    func isBreak(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isBlank || between.contains(scalar)
        || ")】]".unicodeScalars.contains(scalar)
    }
    while end < plain.endIndex, !("0"..."9").contains(plain[end]), plain[end] != "第" {
      if isBreak(plain[end]) {
        if !current.isEmpty { groups.append(current) }
        current = ""
      } else {
        current.unicodeScalars.append(plain[end])
      }
      end += 1
    }
    if !current.isEmpty { groups.append(current) }
    let keys: [String]
    if groups.count == count {
      keys = groups
    } else {
      let joined = Array(groups.joined().unicodeScalars)[...]
      var single: [String] = []
      var next = 0
      while next < joined.endIndex {
        if ("A"..."J").contains(joined[next]) || ("a"..."j").contains(joined[next]) {
          single.append(String(Character(joined[next])))
          next += 1
        } else if let word = truths.first(where: { joined.has($0, at: next) }) {
          single.append(word[...].string)
          next += word.count
        } else {
          return nil
        }
      }
      guard single.count == count else { return nil }
      keys = single
    }
    guard keys.allSatisfy({ KeyReading.truth(of: $0) != nil || !KeyReading.ids(in: $0).isEmpty })
    else {
      return nil
    }
    place = end
    return keys
  }

  /// Where the words of a key end: before the next number, or with the line.
  private static func wordEnd(
    _ plain: ArraySlice<Unicode.Scalar>, _ start: Int, next expected: Int
  ) -> Int {
    var place = start + 1
    while place < plain.endIndex {
      if ("0"..."9").contains(plain[place]), plain[place - 1].isBlank,
        let (value, end) = number(plain, place), value == expected, end < plain.endIndex,
        numberSigns.contains(plain[end])
      {
        return place
      }
      place += 1
    }
    return plain.endIndex
  }
}
