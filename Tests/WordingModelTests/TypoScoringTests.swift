import Testing
import TypoScoring

/// How texts with planted slips are read and counted.
@Suite struct TypoScoringTests {
  @Test func readsMarksAndLeavesNotesOut() throws {
    let text = try MarkedText("# 题目\n# 出处\n\n请［做→作］好准备。\n没有错。\n再［布→部］［暑→署］一次。\n")
    #expect(string(text.scalars) == "请做好准备。\n没有错。\n再布暑一次。\n")
    #expect(string(text.corrected) == "请作好准备。\n没有错。\n再部署一次。\n")
    #expect(text.slips.map(\.offset) == [1, 13, 14])
    #expect(text.slips.map { "\($0.wrong)\($0.right)" } == ["做作", "布部", "暑署"])
    #expect([0, 6, 7, 11, 12, 17].map(text.line) == [4, 4, 5, 5, 6, 6])
    #expect(text.characters(in: text.scalars.indices) == 16)
  }

  @Test(arguments: [
    "一\n二［做→作", "一\n二［做作］", "一\n二［→作］", "一\n二［做→］", "一\n二［做事→作事］", "一\n二［做→做］",
    "一\n二］", "一\n二［［做→作］",
  ])
  func namesTheLineOfAnIncompleteMark(file: String) throws {
    let error = #expect(throws: MarkedText.MarkError.self) { try MarkedText(file) }
    #expect(error?.line == 2)
  }

  /// Published by R. G. Newcombe, Statistics in Medicine 17 (1998), p. 861, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func intervalIsTheOneThatIsPublished(hits: Int, cases: Int, lower: Double, upper: Double) {
    let interval = Proportion(hits, of: cases).interval
    #expect(abs(interval.lowerBound - lower) < 0.000_06)
    #expect(abs(interval.upperBound - upper) < 0.000_06)
    let rest = Proportion(cases - hits, of: cases).interval
    #expect(abs(rest.lowerBound + interval.upperBound - 1) < 1e-12)
  }

  @Test func intervalHoldsTheShareAndNothingImpossible() {
    for cases in 1...60 {
      for hits in 0...cases {
        let proportion = Proportion(hits, of: cases)
        #expect(proportion.interval.contains(proportion.share))
        #expect(proportion.interval.lowerBound >= 0 && proportion.interval.upperBound <= 1)
      }
    }
    #expect(Proportion(0, of: 0).interval == 0...1)
    #expect(Proportion(3, of: 120).description == "3/120＝2.50 %（0.85～7.09 %）")
  }

  @Test func countsCharactersAndSentences() throws {
    let text = try MarkedText(
      """
      一、总则
      请各单位［做→作］好准备［公→工］作。请按时报送材料情况。请妥善［按→安］排人员值班。
      请认真抓好落［石→实］各项工作。今天没有什么特别要说。
      """)
    let slips = text.slips
    let good = { (index: Int) in
      Correction(
        offset: slips[index].offset, observed: slips[index].wrong, suggested: slips[index].right)
    }
    let elsewhere = text.scalars.firstIndex(of: "报") ?? 0
    let inHeading = text.scalars.firstIndex(of: "总") ?? 0
    var score = TypoScore()
    score.count(
      [
        Correction(offset: inHeading, observed: "总", suggested: "从"), good(0),
        Correction(offset: elsewhere, observed: "报", suggested: "抱"), good(2),
        Correction(offset: slips[3].offset, observed: "石", suggested: "时"),
      ], in: text)
    #expect(score.slips == 4)
    #expect((score.reported, score.placed, score.mended) == (5, 3, 2))
    // The heading is too short to count as a sentence.
    #expect((score.sound, score.soundReported) == (2, 1))
    // Of the first sentence only one of two slips is mended; of the last the suggestion is wrong.
    #expect((score.faulty, score.faultyReported, score.faultyMended) == (3, 3, 1))
    #expect(score.precision == Proportion(2, of: 5))
    #expect(score.recall == Proportion(2, of: 4))
    #expect(score.detection == Proportion(3, of: 4))
    #expect(score.falseAlarms == Proportion(1, of: 2))
    #expect(score.sentencePrecision == Proportion(1, of: 4))
    #expect(score.sentenceRecall == Proportion(1, of: 3))
    #expect(abs(score.sentenceF - 2.0 / 7) < 1e-12)
  }

  @Test func nothingSaidAndNothingKnownComeToNothing() throws {
    var score = TypoScore()
    #expect(score.sentenceF == 0)
    score.count([], in: try MarkedText("请按时报送材料情况。"))
    #expect(score.falseAlarms == Proportion(0, of: 1))
    #expect(score.sentenceF == 0)
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
