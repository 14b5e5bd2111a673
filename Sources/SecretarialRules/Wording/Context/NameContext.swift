import WordingModel

/// Where a text uses names, of which no model can know how they are written.
struct NameContext {
  /// What a suspicious character stands in.
  enum Standing {
    /// A name: nothing is said of it.
    case name
    /// Perhaps a name, a title or words of others: only what is very sure is said.
    case likely
    /// Running prose.
    case plain
  }

  private let text: WordingText
  /// What the office prescribes.
  private let ownWords: [[Unicode.Scalar]]
  /// The offsets of the names of provinces and prefectures.
  private let regions: Set<Int>

  /// Takes a text, and the words that an office prescribes; those that it leaves alone are left
  /// alone by the check of all rules.
  init(text: WordingText, profile: RuleProfile) {
    self.text = text
    ownWords = profile.words.map { Array($0.right.unicodeScalars) }.filter { !$0.isEmpty }
    regions = Set(Gazetteer.current.regions(in: text).flatMap(\.range))
  }

  /// What a suspicion stands in.
  func standing(of suspicion: Suspicion) -> Standing {
    if isFreeChoice(suspicion) { return .name }
    let standing = standing(at: suspicion.offset)
    return standing == .plain && isDaring(suspicion) ? .likely : standing
  }

  /// What a character stands in.
  func standing(at offset: Int) -> Standing {
    if isOwnWord(offset) || isPlace(offset) || isPerson(offset)
      || isAlone(offset) || isQuotedTerm(offset)
    {
      return .name
    }
    return text.isInTitleOrQuote(offset) || isBody(offset) ? .likely : .plain
  }

  /// Pairs that fit the same places: 或 and 和, two numerals, a numeral and what makes no word.
  private func isFreeChoice(_ suspicion: Suspicion) -> Bool {
    let pair: Set<Unicode.Scalar> = [suspicion.observed, suspicion.suggested.character]
    return pair == ["或", "和"] || pair.isSubset(of: NameWords.numerals)
      || (!pair.isDisjoint(with: NameWords.numerals) && suspicion.suggestedWordLength < 2)
  }

  /// What is mostly wrong: to suspect a numeral (三要……) or to take a listed word apart (侥幸).
  private func isDaring(_ suspicion: Suspicion) -> Bool {
    NameWords.numerals.contains(suspicion.observed)
      || NameWords.numerals.contains(suspicion.suggested.character)
      || suspicion.suggestedWordLength < suspicion.observedWordLength
  }

  private func isOwnWord(_ offset: Int) -> Bool {
    ownWords.contains { word in
      (max(0, offset - word.count + 1)...offset).contains { text.hasPrefix(word, at: $0) }
    }
  }

  /// Whether a place in the gazetteer bears a name with this character.
  private func isPlace(_ offset: Int) -> Bool {
    if regions.contains(offset) { return true }
    let gazetteer = Gazetteer.current
    for start in max(0, offset - 6)...offset {
      guard start + 2 <= text.scalars.count else { break }
      for end in max(offset + 1, start + 2)...max(offset + 1, start + 2, start + 7)
      where end <= text.scalars.count {
        if gazetteer.knows(text.scalars[start..<end]) { return true }
      }
    }
    return false
  }

  /// A single character in brackets: an abbreviation or a number.
  private func isAlone(_ offset: Int) -> Bool {
    guard offset > 0, offset + 1 < text.scalars.count else { return false }
    switch (text.scalars[offset - 1], text.scalars[offset + 1]) {
    case ("（", "）"), ("(", ")"), ("〔", "〕"), ("【", "】"): return true
    default: return false
    }
  }

  /// A short term in quotation marks, such as “三保”: coined, and seldom a word.
  private func isQuotedTerm(_ offset: Int) -> Bool {
    let reach = max(0, offset - 4)..<min(text.scalars.count, offset + 5)
    guard let open = text.scalars[reach.lowerBound..<offset].lastIndex(of: "“"),
      let close = text.scalars[offset..<reach.upperBound].firstIndex(of: "”")
    else { return false }
    return close - open <= 5
  }

  /// The name of a person beside a post, or between others in a list.
  private func isPerson(_ offset: Int) -> Bool {
    for start in max(0, offset - 2)...offset {
      let surname = NameWords.surnameLength(in: text, at: start)
      guard surname > 0 else { continue }
      for given in 1...2 {
        let end = start + surname + given
        guard (start..<end).contains(offset), end <= text.scalars.count,
          text.scalars[start..<end].allSatisfy({ !$0.separatesWords })
        else { continue }
        if NameWords.endsWithPost(text, before: start) || NameWords.startsWithPost(text, at: end)
          || (isListed(start - 1) && isListed(end))
        {
          return true
        }
      }
    }
    return false
  }

  /// Whether a mark or an edge stands there as between the names of a list.
  private func isListed(_ offset: Int) -> Bool {
    guard text.scalars.indices.contains(offset) else { return true }
    switch text.scalars[offset] {
    case "、", "：", ":", " ", "\u{3000}", "\n", "\t": return true
    default: return false
    }
  }

  /// The own name of a body: some characters before 中心, 公司, 村 …
  private func isBody(_ offset: Int) -> Bool {
    for length in 1...NameWords.longestCompanyName {
      let end = offset + length
      guard end < text.scalars.count, !text.scalars[end - 1].separatesWords else { return false }
      if NameWords.isCompany(text, at: end) { return true }
      if length <= NameWords.longestOwnName, NameWords.isBody(text, at: end) { return true }
    }
    return false
  }
}
