import Study
import TestSupport
import Testing

@Suite struct TypingAlignmentTests {
  private func align(_ typed: String, _ passage: String, from least: Int? = nil) -> TypingAlignment
  {
    TypingAlignment(of: Array(typed), with: Array(passage), from: least)
  }

  /// The steps in signs: `=` right, `x` wrong, `-` left out, `+` put in.
  private func signs(_ alignment: TypingAlignment) -> String {
    alignment.steps.map { step in
      switch step {
      case .right: "="
      case .wrong: "x"
      case .missing: "-"
      case .extra: "+"
      }
    }.joined()
  }

  /// A text, how it was typed, and what becomes of each character.
  struct Case: CustomTestStringConvertible, Sendable {
    let passage: String
    let typed: String
    let signs: String
    var testDescription: String { "\(passage) / \(typed)" }
  }

  static let cases = [
    Case(passage: "", typed: "", signs: ""),
    Case(passage: "建立台账", typed: "", signs: "----"),
    Case(passage: "", typed: "多了", signs: "++"),
    Case(passage: "建立台账", typed: "建立台账", signs: "===="),
    Case(passage: "建立台账", typed: "建立台帐", signs: "===x"),
    // One left out is one error, not one for each character behind it.
    Case(passage: "现将有关事项通知如下", typed: "现有关事项通知如下", signs: "=-========"),
    Case(passage: "现将有关事项通知如下", typed: "现将有关的事项通知如下", signs: "====+======"),
    // Of twins the second is the one that is left out.
    Case(passage: "问题问题，", typed: "问题，", signs: "==--="),
    Case(passage: "人人参加", typed: "人参加", signs: "=-=="),
    // Exchanged neighbours: one of them is right.
    Case(passage: "通知", typed: "知通", signs: "+=-"),
    Case(passage: "请示、报告。", typed: "请示,报告.", signs: "==x==x"),
    Case(passage: "〔2026〕1号", typed: "[2026]1号", signs: "x====x=="),
    Case(passage: "２０", typed: "20", signs: "xx"),
    // Beyond the first 65,536 of Unicode.
    Case(passage: "𠮷𠀀先生", typed: "吉𠀀先生", signs: "x==="),
    Case(passage: "𠮷先生", typed: "先生", signs: "-=="),
    Case(passage: "é", typed: "e\u{301}", signs: "="),
  ]

  @Test(arguments: cases) func everyKindOfError(_ example: Case) {
    let alignment = align(example.typed, example.passage)
    #expect(signs(alignment) == example.signs)
    #expect(alignment.right == example.signs.count { $0 == "=" })
    #expect(alignment.wrong == example.signs.count { $0 == "x" })
    #expect(alignment.missing == example.signs.count { $0 == "-" })
    #expect(alignment.extra == example.signs.count { $0 == "+" })
    #expect(alignment.reached == example.passage.count)
  }

  @Test func whatWasNotReachedIsNotLeftOut() {
    #expect(signs(align("现将有", "现将有关事项通知如下", from: 0)) == "===")
    #expect(signs(align("现将有", "现将有关事项通知如下", from: 5)) == "===--")
    #expect(signs(align("现将友", "现将有关事项通知如下", from: 0)) == "==x")
    #expect(signs(align("现将有关事", "现将有关事项通知如下", from: 2)) == "=====")
    #expect(signs(align("现将有", "现将有关事项通知如下")) == "===-------")
  }

  @Test func agreesWithTryingEverything() {
    for seed in UInt64(0)..<300 {
      var random = SeededGenerator(seed: seed)
      let typed = Self.text(upTo: 6, using: &random)
      let passage = Self.text(upTo: 6, using: &random)
      let least = Int.random(in: 0...passage.count, using: &random)
      let alignment = TypingAlignment(of: typed, with: passage, from: least)
      let ends = least...passage.count
      let best = ends.map { Self.least(typed[...], passage[..<$0]) }.max() ?? Score()
      #expect(Self.score(alignment) == best, "seed \(seed)")
      Self.expectFaithful(alignment, typed, passage, least, "seed \(seed)")
    }
  }

  @Test func agreesWithAWholeTable() {
    for seed in UInt64(1000)..<1060 {
      var random = SeededGenerator(seed: seed)
      let passage = Self.text(upTo: 120, using: &random)
      let typed = Self.spoiled(passage, using: &random)
      let alignment = TypingAlignment(of: typed, with: passage)
      #expect(Self.score(alignment) == Self.table(typed, passage), "seed \(seed)")
      Self.expectFaithful(alignment, typed, passage, passage.count, "seed \(seed)")
    }
  }

  @Test func aLongPassageOfWhichHalfIsMissing() {
    var random = SeededGenerator(seed: 5)
    let passage = (0..<1000).map { _ in
      Character(Unicode.Scalar(Int.random(in: 0x4E00...0x9000, using: &random)) ?? "一")
    }
    let typed = Array(passage[..<300] + passage[800...])
    let alignment = TypingAlignment(of: typed, with: passage)
    #expect(alignment.missing == 500)
    #expect(alignment.right == 500)
    #expect(alignment.places.count == 1)
  }

  @Test func aBookPastedIntoALineIsExtra() {
    let alignment = TypingAlignment(
      of: Array(repeating: "书", count: 30_000), with: Array("一段文字"))
    #expect(alignment.wrong == 4)
    #expect(alignment.extra == 29_996)
  }

  // MARK: The other ways to reckon

  /// Fewer errors are better, then more right characters.
  struct Score: Comparable {
    var errors = 0
    var right = 0
    static func < (first: Score, second: Score) -> Bool {
      (second.errors, first.right) < (first.errors, second.right)
    }
    func with(errors more: Int = 0, right others: Int = 0) -> Score {
      Score(errors: errors + more, right: right + others)
    }
  }

  private static func score(_ alignment: TypingAlignment) -> Score {
    Score(
      errors: alignment.wrong + alignment.missing + alignment.extra, right: alignment.right)
  }

  /// Every way from both ends, without a table.
  private static func least(_ typed: ArraySlice<Character>, _ passage: ArraySlice<Character>)
    -> Score
  {
    guard let a = typed.last else { return Score(errors: passage.count) }
    guard let b = passage.last else { return Score(errors: typed.count) }
    let both = least(typed.dropLast(), passage.dropLast())
    return max(
      a == b ? both.with(right: 1) : both.with(errors: 1),
      least(typed.dropLast(), passage).with(errors: 1),
      least(typed, passage.dropLast()).with(errors: 1))
  }

  private static func table(_ typed: [Character], _ passage: [Character]) -> Score {
    var row = (0...passage.count).map { Score(errors: $0) }
    for a in typed {
      var next = [row[0].with(errors: 1)]
      for (j, b) in passage.enumerated() {
        next.append(
          max(
            a == b ? row[j].with(right: 1) : row[j].with(errors: 1),
            row[j + 1].with(errors: 1), next[j].with(errors: 1)))
      }
      row = next
    }
    return row[passage.count]
  }

  /// The steps spell both texts.
  private static func expectFaithful(
    _ alignment: TypingAlignment, _ typed: [Character], _ passage: [Character], _ least: Int,
    _ comment: Comment
  ) {
    var (spelt, shown) = ([Character](), [Character]())
    for step in alignment.steps {
      switch step {
      case .right(let character):
        spelt.append(character)
        shown.append(character)
      case .wrong(let character, let other):
        spelt.append(other)
        shown.append(character)
        #expect(character != other, comment)
      case .missing(let character): shown.append(character)
      case .extra(let character): spelt.append(character)
      }
    }
    #expect(spelt == typed, comment)
    #expect(shown == Array(passage.prefix(shown.count)) && shown.count >= least, comment)
    #expect(alignment.reached == shown.count, comment)
  }

  private static func text(
    upTo length: Int, using random: inout SeededGenerator
  ) -> [Character] {
    (0..<Int.random(in: 0...length, using: &random)).map { _ in
      ["一", "二", "三", "，"].randomElement(using: &random) ?? "一"
    }
  }

  /// The text with some characters changed, taken out, put in or exchanged.
  private static func spoiled(
    _ passage: [Character], using random: inout SeededGenerator
  ) -> [Character] {
    var typed = passage
    for _ in 0..<Int.random(in: 0...30, using: &random) where !typed.isEmpty {
      let place = typed.indices.randomElement(using: &random) ?? 0
      switch Int.random(in: 0...3, using: &random) {
      case 0: typed[place] = "四"
      case 1: typed.remove(at: place)
      case 2: typed.insert("二", at: place)
      default: typed.swapAt(place, typed.indices.randomElement(using: &random) ?? 0)
      }
    }
    return typed
  }
}
