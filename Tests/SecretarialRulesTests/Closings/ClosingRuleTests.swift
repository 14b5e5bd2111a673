import OfficialDocuments
import SecretarialRules
import Testing

@Suite struct ClosingRuleTests {
  @Test func requestsAsk() {
    expectFindings(.closing, "1️⃣特此请示。", genre: .requestForInstructions, ["1️⃣": "GW401"])
    expectFindings(.closing, "1️⃣特此报告。", genre: .requestForInstructions, ["1️⃣": "GW401"])
    expectFindings(.closing, "1️⃣妥否？", genre: .requestForInstructions, ["1️⃣": "GW401"])
  }

  @Test func reportsDoNot() {
    expectFindings(.closing, "特此报告，1️⃣请批示。", genre: .report, ["1️⃣": "GW304 GW402"])
    expectFindings(.closing, "1️⃣妥否，请批示。", genre: .report, ["1️⃣": "GW304 GW402"])
    expectFindings(
      .closing, "以上报告，1️⃣请市人民政府尽快批准。", genre: .report, ["1️⃣": "GW304 GW402"])
    expectFindings(.closing, "1️⃣特此请示。", genre: .report, ["1️⃣": "GW402"])
  }

  @Test func replies() {
    expectFindings(.closing, "特此1️⃣函复。", genre: .reply, ["1️⃣": "GW403"])
    expectFindings(.closing, "特此1️⃣批复。", genre: .letter, ["1️⃣": "GW403"])
  }

  @Test func lettersSpeakToEquals() {
    expectFindings(.closing, "请1️⃣遵照执行。", genre: .letter, ["1️⃣": "GW404"])
    expectFindings(.closing, "妥否，1️⃣请批示。", genre: .letter, ["1️⃣": "GW404"])
    expectFindings(.closing, "1️⃣请予批复。", genre: .letter, ["1️⃣": "GW404"])
  }

  @Test func noticesCloseWithTheirOwnName() {
    expectFindings(.closing, "特此1️⃣通知。", genre: .publicNotice, ["1️⃣": "GW405"])
    expectFindings(.closing, "特此1️⃣通报。", genre: .notice, ["1️⃣": "GW405"])
  }

  /// Closings are custom: only a request inside a report breaks a regulation.
  @Test func onlyARequestInAReportIsAnError() {
    let texts = ["特此请示。", "特此函复。", "请遵照执行。", "特此通知。", "妥否，请批示。", "此复。"]
    for text in texts {
      for genre in DocumentGenre.allCases {
        for finding in PhraseCheck.findings(in: Phrase(.closing, text, genre: genre)) {
          #expect(finding.severity < .error || finding.rule == "GW304", "\(genre) \(text)")
        }
      }
    }
  }

  static let good: [(DocumentGenre, [String])] = [
    (
      .requestForInstructions,
      [
        "妥否，请批示。", "以上请示，请予批复。", "当否，请批示。", "以上请示妥否，请审批。", "特此请示，请批示。",
        "请予批准。", "以上请示如无不妥，请批转有关单位执行。", "请市人民政府审定。",
      ]
    ),
    (.report, ["特此报告。", "专此报告。", "以上报告，请审阅。", "", "此前已按批示办理，特此报告。", "请示批复情况另报。"]),
    (.reply, ["此复。", "特此批复。", ""]),
    (
      .letter,
      [
        "特此函达。", "请予函复。", "特此函复。", "盼复。", "请予支持为盼。", "此复。", "请予审批。", "妥否，请函复。",
        "特此复函。",
      ]
    ),
    (.notice, ["特此通知。", "", "请认真贯彻执行。"]),
    (.circular, ["特此通报。", ""]),
    (.publicNotice, ["特此通告。", ""]),
    (.announcement, ["特此公告。"]),
    (.opinion, ["以上意见如无不妥，请批转有关单位执行。"]),
    (.bill, ["请审议。", "现提请审议。"]),
  ]

  @Test(arguments: good)
  func goodClosings(_ genre: DocumentGenre, _ texts: [String]) {
    for text in texts { expectFindings(.closing, text, genre: genre, [:]) }
  }

  @Test(arguments: DocumentGenre.allCases)
  func customaryClosingsAreGood(_ genre: DocumentGenre) {
    for text in genre.customaryClosings { expectFindings(.closing, text, genre: genre, [:]) }
  }

  @Test func withoutAGenreNothingIsSaid() {
    expectFindings(.closing, "妥否，请批示。", [:])
  }
}
