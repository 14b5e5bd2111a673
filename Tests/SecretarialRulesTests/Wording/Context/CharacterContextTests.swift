import OfficialDocuments
import SecretarialRules
import TestSupport
import Testing
import WordingModel

/// Characters that fit their context badly are asked about, and names are left alone.
@Suite struct CharacterContextTests {
  private static let official = "现就进一步做好全县安全生产工作有关事项通知如下，请认真贯彻执行。"

  private func found(
    in text: String, _ profile: RuleProfile = .standard
  ) throws -> [Finding] {
    WordingCheck.findings(in: text, profile: profile, model: try ShippedModel.shared.get())
      .filter { $0.rule == CharacterFitsContext.code }
  }

  @Test(arguments: [
    // 观 has two readings.
    ("各单位要认真观彻落实会议精神，切实加强组织领导。", "观", "贯", "音同或音近"),
    ("建立健全安全生产责任制和安全生产规章治度，改善安全生产条件。", "治", "制", "同音"),
    ("由主管部门责令限其改正；逾期不改正的，依法给予处分。", "其", "期", "近音"),
    ("县级以上人民政府有关陪门应当加强监督检查。", "陪", "部", "形近"),
  ])
  func asksWithTheReason(text: String, wrong: String, right: String, kind: String) throws {
    let findings = try found(in: text)
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.severity == .doubtful)
    #expect(text[finding.range] == wrong)
    #expect(finding.replacement == right)
    #expect(finding.message.contains("似应作“\(right)”（\(kind)）"))
  }

  /// What a list knows of a word is said by the list, which can mend it, and not asked once more.
  @Test func whatIsListedIsNotSuspected() throws {
    let text = "部份食品小作坊未按规定落实进货查验制度，县级以上人民政府有关陪门应当加强监督检查。"
    let model = try ShippedModel.shared.get()
    let found = WordingCheck.findings(in: text, model: model)
    #expect(found.map { "\($0.rule) \(text[$0.range])" } == ["WZ603 部份", "WZ626 陪"])
    let characters = Array(text.unicodeScalars)
    let suspected = TypoDetector(model: model).suspicions(in: characters).map(\.offset)
    #expect(suspected.contains(1), "the model must suspect 份, or nothing is shown here")
  }

  /// Each of these is reported where the words around are those of prose, not of a name.
  @Test(arguments: [
    // Places.
    "会议在陇西县召开，由陇西县人民政府承办。", "泌阳县、沁阳市人民政府要加强组织领导。",
    // Persons beside a post, or in a list.
    "会议由县应急管理局局长石建治主持。", "出席：王治度、李观彻、张保民。",
    // Coined terms, abbreviations in brackets.
    "兜牢基层“三保”底线，确保社会大局稳定。", "坚决杜绝违规毁林（湿）占绿行为。",
    // One fits as well as the other, and numerals count.
    "一要提高认识；二要坚持问题导向；三要精准提出对策；四要加紧督办。",
    "存在虚报、瞒报、错报或漏报等情形的，应依法进行处理。",
  ])
  func leavesNamesAlone(sentence: String) throws {
    #expect(try found(in: Self.official + sentence).map(\.message) == [])
  }

  @Test func leavesTheWordsOfAnOfficeAlone() throws {
    let text = Self.official + "由县观彻落实办公室负责。"
    #expect(try found(in: text).count == 1)
    #expect(try found(in: text, RuleProfile(allowedWords: ["观彻落实办公室"])).isEmpty)
    let own = RuleProfile(words: [LocalWord(wrong: "县落实办", right: "观彻落实办公室")])
    #expect(try found(in: text, own).isEmpty)
    #expect(try found(in: text, RuleProfile(off: ["WZ626"])).isEmpty)
    // A word that is to be deleted is none that is right.
    let deleted = RuleProfile(words: [LocalWord(wrong: "的话", right: "")])
    #expect(try found(in: text, deleted).count == 1)
  }

  @Test func titlesAndQuotationsAreToBeComparedWithTheirSource() throws {
    for text in ["依据《青石县安全生产规章治度汇编》抓好落实。", "会议要求“建立健全安全生产规章治度”，抓好落实。"] {
      let finding = try #require(try found(in: Self.official + text).first)
      #expect(finding.message.hasSuffix("标题和引文以原文为准"))
    }
  }

  @Test func whatCannotBeSeenHidesNothing() throws {
    let text = "各单位要认\u{200B}真观\u{FEFF}彻落实会议精神，切实加强组织领导。"
    #expect(try found(in: text).map { text[$0.range] } == ["观"])
  }

  @Test func ofTwoNeighboursTheSurerOneIsTold() throws {
    let text = Self.official + "对成绩突出的单位给于表彰，对违反规定的给于处罚。"
    let offsets = try found(in: text, RuleProfile(strictness: .loose)).map {
      text.distance(from: text.startIndex, to: $0.range.lowerBound)
    }
    #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $1 - $0 > 1 })
  }

  @Test func saysNothingOfOtherProse() throws {
    let essay = "那年冬天，祖母死了，父亲的差使也交卸了，正是祸不单行的日子。我从北京到徐州，打算跟着父亲奔丧回家。"
    #expect(try found(in: essay).isEmpty)
  }

  @Test func strictnessDecidesHowMuchIsSaid() throws {
    let text = """
      各单位要认真观彻落实会议精神，有关陪门应当加强监督捡查。
      全面开展全名健身运动，防止遏制事故发生。
      """
    let counts = try Strictness.allCases.map {
      try found(in: text, RuleProfile(strictness: $0)).count
    }
    #expect(counts == counts.sorted(by: >))
    #expect(counts[2] >= 2)
  }

  @Test func findsNothingWithoutAModel() {
    let text = "各单位要认真观彻落实会议精神，切实加强组织领导。"
    #expect(WordingCheck.findings(in: text).isEmpty)
    #expect(DocumentCheck.findings(in: OfficialDocument(text)).isEmpty)
  }

  /// What is suspected is never put in place without a person.
  @Test func nothingIsCorrectedByItself() {
    #expect(CharacterFitsContext.code == "WZ626")
    #expect(RuleCatalog.rule("WZ626")?.checkedRule?.isMendable == false)
    #expect(RuleCatalog.rule("WZ626")?.checkedRule?.severity == .doubtful)
  }

  @Test func aDocumentIsReadLineByLine() throws {
    let lines = (0..<4).map { number in
      Self.official + (number % 2 == 0 ? "各单位要认真观彻落实会议精神。" : "加强监督检查。")
    }
    let whole = lines.joined(separator: "\n")
    let together = try found(in: whole).map { String(whole[$0.range]) }
    let apart = try lines.flatMap { line in try found(in: line).map { String(line[$0.range]) } }
    #expect(together == apart)
    #expect(together == ["观", "观"])
  }
}
