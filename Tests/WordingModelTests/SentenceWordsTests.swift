import TestSupport
import Testing
import WordingModel

/// How a sentence is cut into words, and what is known of single words and characters.
@Suite struct SentenceWordsTests {
  private let model = ShippedModel.shared

  @Test(arguments: [
    ("建立健全规章制度。", ["建立", "健全", "规章制度", "。"]), ("", []), (" 　", []),
    ("各单位要于2026年3月前 报送", ["各", "单位", "要", "于", "2026", "年", "3", "月", "前", "报送"]),
  ])
  func cutsASentenceIntoItsWords(sentence: String, words: [String]) throws {
    let scalars = Array(sentence.unicodeScalars)
    let found = try model.get().words(of: scalars)
    #expect(found.map { String(String.UnicodeScalarView(scalars[$0.range])) } == words)
  }

  @Test func commonWordsAreMoreCommon() throws {
    let model = try model.get()
    let work = try #require(model.commonness(of: "工作".unicodeScalars))
    let rare = try #require(model.commonness(of: "落到实处".unicodeScalars))
    #expect(rare < work && work < 0)
    #expect(model.commonness(of: "治度".unicodeScalars) == nil)
    let one = try #require(model.words(of: Array("工作".unicodeScalars)).first)
    #expect(one.commonness == work)
    let frequent = try #require(model.commonness(of: "的" as Unicode.Scalar))
    let seldom = try #require(model.commonness(of: "治" as Unicode.Scalar))
    #expect(seldom < frequent && frequent < 0)
    #expect(model.commonness(of: "😀" as Unicode.Scalar) == nil)
  }

  /// 行 is xíng and háng, 价 is jià and jie.
  @Test(arguments: [
    ("制治 意议 务屋 字智 现宪 政证 加驾", true), ("行航 价接 长常 制度 制制 制A 😀制", false),
  ])
  func tellsWhatSoundsAlikeInEveryReading(pairs: String, areAlike: Bool) throws {
    for pair in pairs.split(separator: " ").map({ Array($0.unicodeScalars) }) {
      #expect(try model.get().soundAlike(pair[0], pair[1]) == areAlike, "\(pair)")
      #expect(try model.get().soundAlike(pair[1], pair[0]) == areAlike, "\(pair)")
    }
  }

  @Test func wordsAttractTheirCharacters() throws {
    let model = try model.get()
    #expect(try #require(model.attraction(of: "度", after: "制")) > 1)
    #expect(try #require(model.attraction(of: "项", after: "个")) < 0)
    #expect(model.attraction(of: "宪", after: "发") == nil)
    #expect(model.attraction(of: "😀", after: "发") == nil)
  }

  @Test(arguments: [("制的疆", true), ("砭圜A😀", false)])
  func tellsOrdinaryCharacters(characters: String, areOrdinary: Bool) throws {
    for character in characters.unicodeScalars {
      #expect(try model.get().isOrdinary(character) == areOrdinary, "\(character)")
    }
  }
}
