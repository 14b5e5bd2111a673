import SecretarialRules
import Testing

struct WordRulesTests {
  @Test func miswrittenWordsAreErrors() {
    expectFindings(
      NoMiswrittenWord(), in: "全面1️⃣布署，2️⃣截止5月底整理3️⃣会议记要。",
      ["1️⃣": "布署→部署", "2️⃣": "截止→截至", "3️⃣": "会议记要→会议纪要"])
    let text = "全面布署防汛工作"
    let found = WordingCheck.findings(in: text)
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.message == "“布署”应写作“部署”：“部”有统领、安排的意思，“布署”不成词")
  }

  @Test(arguments: ["不要把“部署”写成“布署”", "依照《布署管理办法》办理"])
  func inTitlesAndWhereTheWordIsTheTopicItOnlyAsks(text: String) {
    #expect(WordingCheck.findings(in: text).map(\.severity) == [.doubtful])
  }

  @Test func wordsThatDependOnTheContextAreQuestions() {
    expectFindings(
      ConfusableFitsContext(), in: "1️⃣必需认真落实，公布2️⃣权利清单。",
      ["1️⃣": "必需→必须", "2️⃣": "权利→权力"])
    expectFindings(ConfusableFitsContext(), in: "保障生活必需品，依法享有权利。")
  }

  @Test func variantsAndOldNamesAreLeftAloneInTitlesAndQuotations() {
    expectFindings(PreferredVariant(), in: "1️⃣其它事项", ["1️⃣": "其它→其他"])
    expectFindings(PreferredVariant(), in: "《其它事项清单》和“其它事项”")
    expectFindings(NameInUse(), in: "公文1️⃣眉首部分", ["1️⃣": "眉首→版头"])
    expectFindings(NameInUse(), in: "《公文眉首式样》")
  }

  @Test func rightWordsCoverWhatTheyContain() {
    expectFindings(NoMiswrittenWord(), in: "他激动得不能自已，1️⃣自已也没有想到。", ["1️⃣": "自已→自己"])
  }

  @Test func theMostSevereAndLongestFindingStays() {
    let text = "会议记要已印发"
    #expect(summary(WordingCheck.findings(in: text), in: text) == ["WZ601 错误 会议记要"])
  }

  @Test func hintsCanBeLeftOut() {
    let text = "其它会议记要"
    #expect(WordingCheck.findings(in: text).count == 2)
    #expect(WordingCheck.findings(in: text, least: .error).count == 1)
  }

  @Test func findingsAreSortedAndDoNotOverlap() {
    let text = "截止5月底，会议记要、台帐和其它材料共3千字，三、四十人签定协议。\n河南省泌阳市来了三、四十人。"
    let found = WordingCheck.findings(in: text)
    #expect(found.count >= 8)
    for (left, right) in zip(found, found.dropFirst()) {
      #expect(left.range.upperBound <= right.range.lowerBound)
    }
  }

  @Test(arguments: RuleCatalog.wordingRules.map { $0.code })
  func everyExampleShowsTheRule(_ code: RuleCode) throws {
    let rule = try #require(RuleCatalog.rule(code) as? any WordingRule)
    let example = try #require(rule.example)
    #expect(!rule.findings(in: example.wrong).isEmpty)
    #expect(rule.findings(in: example.right).isEmpty)
  }
}
