extension AuthoredBody.Cloze {
  /// A line cut at its gaps: what stands before each, and the place of the gap from 0; the last
  /// piece has none.
  func pieces(of line: String) -> [(text: String, gap: Int?)] {
    var pieces: [(String, Int?)] = []
    var rest = Substring(line)
    var text = ""
    while let open = rest.firstIndex(of: "{") {
      let behind = rest[rest.index(after: open)...]
      text += rest[..<open]
      guard let close = behind.firstIndex(of: "}"), let number = Int(behind[..<close]),
        gaps.indices.contains(number - 1)
      else {
        text += "{"
        rest = behind
        continue
      }
      pieces.append((text, number - 1))
      text = ""
      rest = behind[behind.index(after: close)...]
    }
    return pieces + [(text + rest, nil)]
  }

  /// The words to choose from, and the place of each gap's word among them; a word that is right and
  /// not there is put behind them, or the gap could not be filled.
  var wordPlaces: (words: [String], places: [Int]) {
    var words = words
    let places = gaps.map { gap -> Int in
      let word = gap.accept.first ?? ""
      if let place = words.firstIndex(of: word) { return place }
      words.append(word)
      return words.count - 1
    }
    return (words, places)
  }
}
