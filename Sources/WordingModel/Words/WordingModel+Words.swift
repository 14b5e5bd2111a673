#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A piece of a sentence: a listed word, or a single token that is none.
public struct SentenceWord: Hashable, Sendable {
  /// Where it stands, in scalars from the beginning of the sentence.
  public let range: Range<Int>
  /// The logarithm (base 10) of its share of all words; `nil` if it is not listed.
  public let commonness: Double?
}

extension WordingModel {
  /// The words of a sentence by the best way to cut it into listed words, in their order; a blank
  /// belongs to a word only if it stands in it.
  public func words(of sentence: [Unicode.Scalar]) -> [SentenceWord] {
    let sequence = TokenSequence(sentence, in: sentence.indices)
    let lengths = words.segmentation(of: sequence.scalars, in: sequence.text).lengths
    var found: [SentenceWord] = []
    var first = 0
    while first < lengths.count {
      let next = first + Int(lengths[first])
      let limit = next < lengths.count ? sequence.offsets[next] : sentence.count
      var end = sequence.offsets[next - 1] + 1
      // A number is one token, which stands where it begins.
      while end < limit, !sentence[end].properties.isWhitespace { end += 1 }
      let range = sequence.offsets[first]..<end
      let text = sequence.scalars[first + 2..<next + 2].compactMap(Unicode.Scalar.init)
      found.append(SentenceWord(range: range, commonness: commonness(of: text)))
      first = next
    }
    return found
  }

  /// The logarithm (base 10) of a word's share of all words; `nil` if it is not in the word list.
  public func commonness(of word: some Sequence<Unicode.Scalar>) -> Double? {
    var node: Int?
    var isFirst = true
    for scalar in word {
      guard let character = UInt16(exactly: scalar.value) else { return nil }
      node = isFirst ? words.root(character) : node.flatMap { words.node(after: $0, character) }
      isFirst = false
    }
    return node.flatMap(words.score(at:))
  }

  /// The logarithm (base 10) of a character's share of official prose; `nil` if it has never been
  /// seen there.
  public func commonness(of character: Unicode.Scalar) -> Double? {
    guard let scalar = UInt16(exactly: character.value) else { return nil }
    let token = vocabulary.token(of: scalar)
    return token == 0 ? nil : log10(language.chance(of: token))
  }

  /// The logarithm (base 10) of how much more usual a character is after another than anywhere;
  /// `nil` if the two have never been seen side by side.
  public func attraction(of character: Unicode.Scalar, after previous: Unicode.Scalar) -> Double? {
    guard let scalar = UInt16(exactly: character.value),
      let before = UInt16(exactly: previous.value)
    else { return nil }
    let (token, history) = (vocabulary.token(of: scalar), vocabulary.token(of: before))
    guard token != 0, history != 0, let chance = language.chance(of: token, after: history) else {
      return nil
    }
    return log10(chance / language.chance(of: token))
  }

  /// Whether a character is of level 1 of the Table of General Standard Chinese Characters: one of
  /// the 3500 that everybody reads and writes.
  public func isOrdinary(_ character: Unicode.Scalar) -> Bool {
    UInt16(exactly: character.value).flatMap(vocabulary.place).map { $0 < Self.ordinary } ?? false
  }

  /// Whether two characters sound alike whichever of their readings is meant, as far as the
  /// characters that sound the same as one of them can tell: these sound like the other as well.
  public func soundAlike(_ character: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    guard let one = UInt16(exactly: character.value).flatMap(vocabulary.place),
      let two = UInt16(exactly: other.value).flatMap(vocabulary.place)
    else { return false }
    return holds(table.homophones(of: one), like: one, with: two)
      && holds(table.homophones(of: two), like: two, with: one)
  }

  /// Whether characters sound at least as near to another as one of them does.
  private func holds(_ alike: [Int], like place: Int, with other: Int) -> Bool {
    let sounds = Dictionary(
      uniqueKeysWithValues: table.neighbours(of: other).map {
        (table.place(of: $0), table.likeness(of: $0).sound)
      })
    guard let sound = sounds[place], sound != .different else { return false }
    return alike.allSatisfy { $0 == other || (sounds[$0] ?? .different).isAsNear(as: sound) }
  }

  /// How many characters level 1 has; they are the first of the table.
  private static let ordinary = 3500
}

extension Confusion.Sound {
  /// Whether characters that sound like this are as near to each other as those of another kind.
  fileprivate func isAsNear(as other: Confusion.Sound) -> Bool {
    switch self {
    case .same: true
    case .otherTone: other != .same
    case .alike: other == .alike || other == .different
    case .different: other == .different
    }
  }
}
