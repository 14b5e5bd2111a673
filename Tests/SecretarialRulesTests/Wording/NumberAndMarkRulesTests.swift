import SecretarialRules
import Testing

struct NumberAndMarkRulesTests {
  @Test func approximateNumbersHaveNoComma() {
    let rule = NoCommaInApproximateNumber()
    expectFindings(rule, in: "来了1️⃣三、四十人，走了2️⃣八、九公里。", ["1️⃣": "三、四→三四", "2️⃣": "八、九→八九"])
    expectFindings(rule, in: "有1️⃣一、两个问题，过2️⃣三、五天再议。", ["1️⃣": "一、两→一两", "2️⃣": "三、五→三五"])
    expectFindings(rule, in: "十1️⃣七、八个村通了水。", ["1️⃣": "七、八→七八"])
  }

  @Test(arguments: [
    "一、二产业", "第三、四个问题", "三、四季度", "五、六年级", "一、二等奖", "三、四项任务抓落实", "二、三线城市",
    "第十三、四条", "一、二、三个方面", "《三、四个故事》", "五、六月份", "前三、四名的单位", "三、八个",
  ])
  func shortenedOrdinalsKeepTheirComma(text: String) {
    expectFindings(
      NoCommaInApproximateNumber(), in: "\n" + text, text.hasPrefix("前三") ? ["@4": "三、四→三四"] : [:])
  }

  @Test func oneNumberIsNotWrittenInTwoKindsOfNumerals() {
    let rule = OneNumeralSystemPerNumber()
    expectFindings(rule, in: "材料不超过1️⃣3千字。", ["1️⃣": "3千→3000"])
    expectFindings(rule, in: "需要1️⃣8千6百元。", ["1️⃣": "8千6百→8600"])
    expectFindings(rule, in: "投资1️⃣3千万元。", ["1️⃣": "3千→3000"])
    expectFindings(rule, in: "共2万1️⃣5千人。", ["1️⃣": "5千→5000"])
    expectFindings(rule, in: "写成1️⃣1百零8不妥。", ["1️⃣": "1百"])
    expectFindings(rule, in: "长1️⃣1.5千公里。", ["1️⃣": "1.5千"])
  }

  @Test(arguments: [
    "3000万元", "5亿元", "1.2亿人", "35千伏", "12千米", "50千克", "2024百强企业", "2025十大新闻", "3个百分点",
    "5百分点", "10亿零817万", "2026千名干部下基层", "100兆", "第3十字路口",
  ])
  func unitsAndFixedWordsAreNoNumerals(text: String) {
    expectFindings(OneNumeralSystemPerNumber(), in: text)
  }

  @Test func ellipsisAndEtcAreNotUsedTogether() {
    let rule = EllipsisWithoutEtc()
    expectFindings(rule, in: "社区、学校1️⃣……等单位", ["1️⃣": "……→"])
    expectFindings(rule, in: "社区、学校等等1️⃣……", ["1️⃣": "……→"])
    expectFindings(rule, in: "社区、学校1️⃣......等等。", ["1️⃣": "......→"])
    expectFindings(rule, in: "“请等等……”")
    expectFindings(rule, in: "他说……等待通知")
    expectFindings(rule, in: "社区、学校……")
  }

  @Test func titlesInARowNeedNoComma() {
    let rule = NoCommaBetweenTitles()
    expectFindings(rule, in: "《甲》1️⃣、《乙》和“丙”2️⃣、“丁”", ["1️⃣": "、→", "2️⃣": "、→"])
    expectFindings(rule, in: "《甲》（试行）、《乙》、丙")
  }

  @Test func wordsAreNotDoubled() {
    let rule = NoDoubledWord()
    expectFindings(rule, in: "有关1️⃣的的材料2️⃣进行行研究", ["1️⃣": "的的→的", "2️⃣": "进行行→进行"])
    expectFindings(rule, in: "1️⃣关于关于做好值班工作的通知", ["1️⃣": "关于关于→关于"])
    expectFindings(rule, in: "以发展为目的的改革，标的的数量，进行行政处罚，为了了解情况，参与与否")
  }
}
