import SecretarialRules
import Testing

/// Which mark stands where: ordinals, lists, ends of sentences.
struct MarkChoiceTests {
  @Test(arguments: [
    ("请执行1️⃣，。甲2️⃣，，乙3️⃣。。", ["1️⃣": "，。→。", "2️⃣": "，，→，", "3️⃣": "。。→。"]),
    ("甲1️⃣，、乙2️⃣。，丙", ["1️⃣": "，、", "2️⃣": "。，"]),
    ("甲1️⃣，，，乙", ["1️⃣": "，，，"]),
    ("甲，乙、丙；丁：戊。", [:]),
    ("如此。。。", [:]),
    ("不要写成“，。”", [:]),
    ("“好。”，他说", [:]),
  ])
  func onePauseHasOneMark(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ705"), in: text, expected)
  }

  @Test(arguments: [
    ("决不能麻痹1️⃣！！！！", ["1️⃣": "！！！！→！"]),
    ("为什么1️⃣？！", ["1️⃣": "？！→？"]),
    ("“为什么？！”好！", [:]),
    ("为什么？因为重要！", [:]),
  ])
  func marksAreNotPiled(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ706"), in: text, expected)
  }

  @Test(arguments: [
    ("（一）1️⃣、加强领导\n（2）2️⃣.落实责任", ["1️⃣": "、→", "2️⃣": ".→"]),
    ("（一）加强领导", [:]),
    ("依照第（三）、（四）项", [:]),
    ("有甲（1）、乙（2）两种", [:]),
  ])
  func bracketedOrdinalsHaveNoMark(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ709"), in: text, expected)
  }

  @Test(arguments: [
    ("一1️⃣.总体要求\n　　十二2️⃣．保障措施\n二3️⃣. 目标", ["1️⃣": ".→、", "2️⃣": "．→、", "3️⃣": ". →、"]),
    ("三1️⃣，加强领导", ["1️⃣": "，→、"]),
    ("一、总体要求", [:]),
    ("一，二，三，开始", [:]),
    ("九.一八事变", [:]),
    ("排名第一，成绩好", [:]),
  ])
  func hanOrdinalsHaveTheirComma(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ710"), in: text, expected)
  }

  @Test(arguments: [
    ("第一1️⃣、加强领导；其二2️⃣、落实责任。首先3️⃣、要重视", ["1️⃣": "、→，", "2️⃣": "、→，", "3️⃣": "、→，"]),
    ("第一、二产业", [:]),
    ("第一、第三季度", [:]),
    ("坚持安全第一、预防为主", [:]),
    ("首先、其次、最后", [:]),
  ])
  func ordinalWordsHaveAComma(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ711"), in: text, expected)
  }

  @Test(arguments: [
    ("11️⃣、加强值班\n　　122️⃣，报告情况", ["1️⃣": "、→.", "2️⃣": "，→."]),
    ("1.加强值班", [:]),
    ("2、3号楼", [:]),
    ("2026，新的一年", [:]),
    ("见表1、表2", [:]),
  ])
  func arabicOrdinalsHaveAPoint(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ712"), in: text, expected)
  }

  @Test(arguments: [
    ("一是1️⃣、加强领导；二是2️⃣，落实责任", ["1️⃣": "、→", "2️⃣": "，→"]),
    ("一是加强领导；二是落实责任", [:]),
    ("唯一是，统一是：甲", [:]),
  ])
  func firstIsHasNoMark(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ713"), in: text, expected)
  }

  @Test(arguments: [
    ("水利、交通1️⃣、以及应急部门", ["1️⃣": "、→，"]),
    ("水利、交通，以及应急部门", [:]),
    ("要准确、及时、全面", [:]),
    ("《甲、以及乙》", [:]),
  ])
  func andAlsoHasAComma(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ720"), in: text, expected)
  }

  @Test(arguments: [
    ("认真落实\n1️⃣，不得拖延", ["1️⃣": "，"]),
    ("管理办法（试行\n1️⃣）", ["1️⃣": "）"]),
    ("认真落实，\n不得拖延", [:]),
    ("\n\n，", [:]),
    ("“好”\n“对”", [:]),
  ])
  func noMarkHeadsALine(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ721"), in: text, expected)
  }

  @Test(arguments: [
    ("“121️⃣.4”国家宪法日和“五2️⃣·四”青年节", ["1️⃣": ".→·", "2️⃣": "·→"]),
    ("“12·4”国家宪法日，“一二·九”运动，“五四”运动", [:]),
    ("“5.0”版本，“3.15亿元”，“12.4”", [:]),
    ("“三·三制”", [:]),
  ])
  func dotsInDaysOfEvents(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ722"), in: text, expected)
  }

  @Test(arguments: [
    ("社区、学校1️⃣、等单位", ["1️⃣": "、→"]),
    ("社区、学校等单位", [:]),
    ("规格、等级，大小、等待时间", [:]),
  ])
  func noMarkBeforeEtc(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ724"), in: text, expected)
  }

  @Test(arguments: [
    ("会议一致认为：要抓好以下两项重点工作1️⃣：一是防汛。", ["1️⃣": "："]),
    ("会议强调：要抓好以下工作1️⃣：一是防汛。", ["1️⃣": "："]),
    ("会议一致认为：要抓好以下两项重点工作：\n一是防汛。", [:]),
    ("地点：市政府第一会议室二楼　联系人：张三", [:]),
    ("会议认为：“要抓好两项工作：防汛。”", [:]),
    ("时间：五月八日，地点：市政府", [:]),
  ])
  func oneColonInASentence(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ726"), in: text, expected)
  }

  @Test(arguments: [
    ("妥否，请批示1️⃣？", ["1️⃣": "？→。"]),
    ("请核实来文所述情况是否属实1️⃣？", ["1️⃣": "？→。"]),
    ("妥否，请批示。", [:]),
    ("该项目是否已经报请批准？", [:]),
    ("请核实来文，是否还有其他问题？", [:]),
    ("请问是否可行？", [:]),
  ])
  func requestsAreNoQuestions(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ727"), in: text, expected)
  }

  @Test(arguments: [
    ("（一）加强值班。实行领导带班1️⃣；\n（二）加强巡查。", ["1️⃣": "；→。"]),
    ("（一）加强值班；\n（二）加强巡查。", [:]),
    ("（一）落实“安全第一。预防为主”的要求；\n（二）加强巡查。", [:]),
    ("他们去了。后来；\n", [:]),
  ])
  func itemsEndAlike(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ728"), in: text, expected)
  }

  private static let long = "　　各县区要加强值班。遇有重大险情，要立即组织群众转移，并在一小时内报告市防汛抗旱指挥部办公"

  @Test(arguments: [
    (long + "1️⃣室\n　　特此通知。", ["1️⃣": "室"]),
    (long + "室。\n　　特此通知。", [:]),
    (long + "室\n值班电话另行通知。", [:]),
    (long.replacing("。", with: "，") + "室\n　　特此通知。", [:]),
    ("　　加强值班。报办公室\n　　特此通知。", [:]),
  ])
  func paragraphsEndInAMark(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ729"), in: text, expected)
  }
}
