import WordingModel

/// Characters of a line that can be written for ones that sound or look alike, where the context
/// alone shows that they are wrong.
struct ContextSwaps {
  /// By how many powers of ten a sentence must at least be more probable with the right character.
  ///
  /// Three, a thousand times: the detector speaks from about half of that on, and a learner who is
  /// told that he is wrong must not be able to argue.
  static let leastMargin = 3.0

  /// A character in a word of a line, and another that might be written for it.
  struct Candidate {
    let offset: Int
    let word: Range<Int>
    let confusion: Confusion
  }

  private let model: WordingModel
  private let text: WordingText
  private let names: NameContext

  init(model: WordingModel, text: WordingText) {
    (self.model, self.text) = (model, text)
    names = NameContext(text: text, profile: .standard)
  }

  /// What may be tried in the line, in its order: listed words of 2 to 4 characters in neither title
  /// nor quotation, their characters in no number, and what is alike and known to everybody.
  func candidates() -> [Candidate] {
    model.words(of: text.scalars).filter { word in
      word.commonness != nil && (2...4).contains(word.range.count)
        && !word.range.contains(where: text.isInTitleOrQuote)
        && !Decency.isAbovePlay(text.string(word.range))
    }.flatMap { word in
      word.range.filter { !isInNumber($0) }.flatMap { offset in
        model.confusions(of: text.scalars[offset]).filter(isPlausible).map {
          Candidate(offset: offset, word: word.range, confusion: $0)
        }
      }
    }
  }

  /// The swap of a candidate; `nil` where the result might be right, or of a name, or where nothing
  /// true can be said of how the two are alike.
  func swap(_ candidate: Candidate) -> Swap? {
    let (offset, word) = (candidate.offset, candidate.word)
    let (right, wrong) = (text.scalars[offset], candidate.confusion.character)
    guard !Self.leftToTheTable.contains([right, wrong]), names.standing(at: offset) == .plain,
      !isWord(at: offset, reading: wrong), !isUsual(wrong, at: offset, in: word),
      let likeness = likeness(of: right, candidate.confusion)
    else { return nil }
    var written = Array(text.scalars[word])
    written[offset - word.lowerBound] = wrong
    let miswritten = String(String.UnicodeScalarView(written))
    // Variants and former spellings are in the table, and not wrong.
    guard Confusables.entry(for: miswritten) == nil else { return nil }
    let kind = candidate.confusion.kind.rawValue
    return Swap(
      range: word, right: text.string(word), wrong: miswritten,
      why: "\(kind)：“\(wrong)”和“\(right)”\(likeness)，“\(text.string(word))”用“\(right)”",
      misfit: offset - word.lowerBound)
  }

  /// The share of official prose, as a logarithm, below which nobody writes a character by mistake.
  private static let leastCommonness = -5.0

  /// Pairs that offices have written for one another in many words: which is right is for the table
  /// to say.
  private static let leftToTheTable: Set<Set<Unicode.Scalar>> = [
    ["帐", "账"], ["份", "分"], ["象", "像"], ["惟", "唯"], ["做", "作"], ["粘", "黏"], ["迭", "叠"],
    ["绝", "决"], ["他", "它"], ["她", "他"], ["订", "定"], ["记", "纪"], ["和", "或"], ["须", "需"], ["至", "致"],
  ]

  /// From here on two characters that sound otherwise are alike to everybody, as 未 and 末; 先 and
  /// 老 are not.
  private static let leastShape = 0.82

  private func isPlausible(_ confusion: Confusion) -> Bool {
    let character = confusion.character
    return (confusion.kind != .shape || confusion.shape >= Self.leastShape)
      && !character.isCounting && !Decency.isUnseemly(character) && model.isOrdinary(character)
      && (model.commonness(of: character) ?? -.infinity) >= Self.leastCommonness
  }

  private func isInNumber(_ offset: Int) -> Bool {
    text.scalars[max(0, offset - 1)...offset].contains { $0.isCounting || $0.isArabicDigit }
  }

  /// Whether a listed word covers a place once another character stands there.
  private func isWord(at offset: Int, reading character: Unicode.Scalar) -> Bool {
    let scalars = text.scalars
    for start in max(0, offset - Self.longestWord + 1)...offset {
      var word = Array(scalars[start..<min(scalars.count, start + Self.longestWord)])
      word[offset - start] = character
      let shortest = max(2, offset - start + 1)
      guard word.count >= shortest else { continue }
      if (shortest...word.count).contains(where: { model.isWord(word.prefix($0)) }) { return true }
    }
    return false
  }

  private static let longestWord = 8

  /// Whether a character is usual beside its neighbours in a word: it might be a word that is too
  /// new for the list, such as 数智.
  private func isUsual(_ character: Unicode.Scalar, at offset: Int, in word: Range<Int>) -> Bool {
    let scalars = text.scalars
    let before =
      offset > word.lowerBound
      ? model.attraction(of: character, after: scalars[offset - 1]) : nil
    let after =
      offset + 1 < word.upperBound
      ? model.attraction(of: scalars[offset + 1], after: character) : nil
    return [before, after].contains { ($0 ?? -.infinity) > Self.mostAttraction }
  }

  /// Half a power of ten below chance: characters that merely happen to meet are met less often.
  private static let mostAttraction = -0.5

  /// How two characters are alike, in words; `nil` where they sound alike in some of their readings
  /// only, which may not be those of the words.
  private func likeness(of right: Unicode.Scalar, _ confusion: Confusion) -> String? {
    guard confusion.kind != .shape else { return "字形相近" }
    guard model.soundAlike(right, confusion.character) else { return nil }
    let sound =
      switch confusion.sound {
      case .same: "读音相同"
      case .otherTone: "只是声调不同"
      case .alike, .different: "读音相近"
      }
    return confusion.kind == .soundAndShape ? sound + "、字形相近" : sound
  }
}

extension Unicode.Scalar {
  /// Whether it belongs to numbers.
  fileprivate var isCounting: Bool {
    switch self {
    case "万", "亿", "第", "几", "半": true
    default: isHanNumeral
    }
  }
}
