import SecretarialRules
import Testing

/// Marks that take the place of a character: pauses, brackets, quotation marks, dots, dashes.
struct MarkWidthTests {
  @Test(arguments: [
    ("各县1️⃣,市直各部门2️⃣:请落实", ["1️⃣": ",→，", "2️⃣": ":→："]),
    ("加强值班1️⃣, 落实责任2️⃣; 及时报告", ["1️⃣": ", →，", "2️⃣": "; →；"]),
    ("附件1️⃣:1.名单", ["1️⃣": ":→："]),
    ("（试行）1️⃣,增长5%2️⃣,高于上年", ["1️⃣": ",→，", "2️⃣": ",→，"]),
    ("是否可行1️⃣?\n太好了2️⃣!", ["1️⃣": "?→？", "2️⃣": "!→！"]),
    ("8:30集合，比例为1:2，共1,200人", [:]),
    ("见http://gov.cn/a?b=1，邮箱a@b.cn", [:]),
    ("报送NASA,ESA两家", [:]),
    ("张三,男,35,科长\n李四,女,30,科员", [:]),
    ("1,加强领导", [:]),
    ("编码A:B，函数f(x,y)", [:]),
    ("王力. 古代汉语[M]. 北京: 中华书局, 1999.", [:]),
  ])
  func pausesAreFullWidth(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ701"), in: text, expected)
  }

  @Test(arguments: [
    ("现将有关事项通知如下，请认真执行1️⃣.\n　　特此通知。", ["1️⃣": ".→。"]),
    ("各县区要加强值班值守1️⃣. 遇有险情要立即报告市防汛办。", ["1️⃣": ". →。"]),
    ("请认真贯彻执行以上规定1️⃣．", ["1️⃣": "．→。"]),
    ("增长3.5个百分点，网址www.gov.cn", [:]),
    ("会见了列夫.托尔斯泰", [:]),
    ("一.总体要求和工作目标任务安排", [:]),
    ("第一章.\n总则", [:]),
    ("纪念九.一八事变", [:]),
    ("全国公文写作研究会. 公文写作通论[M]. 北京: 人民文学出版社.", [:]),
  ])
  func sentencesEndInACircle(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ702"), in: text, expected)
  }

  @Test(arguments: [
    ("管理办法1️⃣(试行2️⃣)", ["1️⃣": "(→（", "2️⃣": ")→）"]),
    ("1️⃣(一2️⃣)加强领导", ["1️⃣": "(→（", "2️⃣": ")→）"]),
    ("管理办法（试行1️⃣)", ["1️⃣": ")→）"]),
    ("f(x)=2(a+b)，sum(数量)", [:]),
    ("世界卫生组织（WHO）", [:]),
    ("(2026)", [:]),
  ])
  func bracketsAroundChineseAreFullWidth(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ703"), in: text, expected)
  }

  @Test(arguments: [
    ("开展1️⃣\"安全生产月2️⃣\"活动", ["1️⃣": "\"→“", "2️⃣": "\"→”"]),
    ("开展“安全生产月1️⃣\"活动", ["1️⃣": "\"→”"]),
    ("开展1️⃣\"安全生产月活动", ["1️⃣": "\""]),
    ("1️⃣\"第一款。\n第二款2️⃣\"甲3️⃣\"后面。", ["1️⃣": "\"→“", "2️⃣": "\"→“", "3️⃣": "\"→”"]),
    ("开展1️⃣\"安全\n生产月2️⃣\"活动", ["1️⃣": "\"→“", "2️⃣": "\"→”"]),
    ("屏幕长6\"，宽4\"", [:]),
    ("{\"名称\": \"值班\"}", [:]),
    ("the \"safety month\" of May", [:]),
  ])
  func quotationMarksAreCurved(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ704"), in: text, expected)
  }

  @Test(arguments: [
    ("社区、学校1️⃣。。。", ["1️⃣": "。。。→……"]),
    ("社区、学校1️⃣...都去了2️⃣…，再议", ["1️⃣": "...→……", "2️⃣": "…→……"]),
    ("社区、学校……都去了。", [:]),
    ("目录................3", [:]),
    ("总则...1\n见1...5", [:]),
    ("单位：……\n…", [:]),
    ("请执行。。", [:]),
  ])
  func anEllipsisHasSixDots(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ707"), in: text, expected)
  }

  @Test(arguments: [
    ("为民服务1️⃣--我们的宗旨", ["1️⃣": "--→——"]),
    ("为民服务1️⃣— —我们的宗旨2️⃣――宗旨", ["1️⃣": "— —→——", "2️⃣": "――→——"]),
    ("为民服务——我们的宗旨", [:]),
    ("北京—上海，2024--2025年", [:]),
    ("使用--help选项", [:]),
    ("上报\n----------\n下达", [:]),
    ("— 3 —", [:]),
  ])
  func aDashTakesTwoCharacters(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ708"), in: text, expected)
  }

  @Test(arguments: [
    ("每次51️⃣~10天，2024年2️⃣~2025年", ["1️⃣": "~→～", "2️⃣": "~→～"]),
    ("每次5～10天", [:]),
    ("见~/目录，约~5，来吧~", [:]),
  ])
  func wavesAreFullWidth(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ723"), in: text, expected)
  }
}

/// A rule about marks, by its code.
func punctuationRule(_ code: RuleCode) throws -> any WordingRule {
  try #require(RuleCatalog.rule(code) as? any WordingRule)
}
