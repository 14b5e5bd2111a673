import SecretarialRules
import Testing

/// Quotation marks, brackets and title marks.
struct MarkPairTests {
  @Test(arguments: [
    ("他说：“要学习1️⃣“枫桥经验2️⃣”。”", ["1️⃣": "“→‘", "2️⃣": "”→’"]),
    ("“甲1️⃣“乙2️⃣”丙3️⃣“丁4️⃣”。”", ["1️⃣": "“→‘", "2️⃣": "”→’", "3️⃣": "“→‘", "4️⃣": "”→’"]),
    ("他说：“要学习‘枫桥经验’。”", [:]),
    ("“甲”和“乙”", [:]),
    ("“甲“和“乙”", [:]),
  ])
  func innerQuotationsAreSingle(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ714"), in: text, expected)
  }

  @Test(arguments: [
    ("开展1️⃣”安全生产月2️⃣“活动", ["1️⃣": "”→“", "2️⃣": "“→”"]),
    ("开展“安全生产月1️⃣“活动", ["1️⃣": "“→”"]),
    ("开展1️⃣”安全生产月”活动，“甲”", ["1️⃣": "”→“"]),
    ("“甲”和“乙”", [:]),
    ("“要学习“枫桥经验”。”", [:]),
    ("　　“第一段。\n　　“第二段。”", [:]),
    ("他说：“要加强\n领导。”会后", [:]),
    ("有“甲”“\r\n乙”“丙”\r\n“丁”等", [:]),
    ("修改为：“第一款。\n第二款”和”第三款。”", [:]),
  ])
  func quotationMarksTakeTurns(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ715"), in: text, expected)
  }

  @Test(arguments: [
    ("根据1️⃣《公文处理办法第三条的规定。\n　　下一段。", ["1️⃣": "《"]),
    ("根据公文处理办法1️⃣》第三条的规定。", ["1️⃣": "》"]),
    ("各县1️⃣（区人民政府。", ["1️⃣": "（"]),
    ("开展1️⃣“安全生产月活动。", ["1️⃣": "“"]),
    ("开展1️⃣“安全生产月活动和“质量月”活动。", ["1️⃣": "“"]),
    ("开展安全生产月1️⃣”活动。", ["1️⃣": "”"]),
    ("（一）甲；（二）乙", [:]),
    ("1）甲；2）乙\na）丙\n①）丁", [:]),
    ("修改为：“第一条　甲。\n（一）乙；\n（二）丙。”", [:]),
    ("　　“第一段。\n　　“第二段。”", [:]),
    ("市政府（含部门，\n不含直属单位）要落实。", [:]),
    ("出具第八条第（\n四）项规定的意见。\n1）甲", [:]),
    ("管理办法（试行)，（见《甲（乙）》）", [:]),
    ("市政〔2026〕8号，【通知】", [:]),
    ("开展“安全生产月\"活动", [:]),
    ("密级在前。（GB/T 9704—2012 7.2.2）\n下一条", [:]),
    ("工作方案（见附表\n2）已经印发", [:]),
    ("包括：1）甲（含乙）；2）丙", [:]),
    ("漏了“（”的后一半", [:]),
    ("得分在[60，70）和（80，90]之间的单位", [:]),
  ])
  func marksComeInPairs(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ716"), in: text, expected)
  }

  @Test(arguments: [
    ("《关于印发1️⃣《值班办法2️⃣》的通知》", ["1️⃣": "《→〈", "2️⃣": "》→〉"]),
    ("《关于〈甲〉和1️⃣《乙2️⃣》的说明》", ["1️⃣": "《→〈", "2️⃣": "》→〉"]),
    ("《关于印发〈值班办法〉的通知》", [:]),
    ("《甲》《乙》和《丙》", [:]),
    ("《甲和《乙》", [:]),
    ("《关于〈执行《甲》的意见〉的说明》", [:]),
  ])
  func innerTitlesAreSingle(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ717"), in: text, expected)
  }

  @Test(arguments: [
    ("举办1️⃣《公文写作培训班》", ["1️⃣": "《公文写作培训班》"]),
    ("核发1️⃣《营业执照》", ["1️⃣": "《营业执照》"]),
    ("《关于召开防汛工作现场会》", [:]),
    ("《食品经营许可证管理办法》", [:]),
    ("举办公文写作培训班", [:]),
  ])
  func eventsHaveNoTitleMarks(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ718"), in: text, expected)
  }

  @Test(arguments: [
    ("审议《条例1️⃣》（草案）", ["1️⃣": "》（草案）→（草案）》"]),
    ("《条例（草案）》《办法》（试行）", [:]),
    ("《条例》（以下简称条例）", [:]),
  ])
  func draftNotesStandInside(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ719"), in: text, expected)
  }

  @Test(arguments: [
    ("会议强调“安全第一1️⃣。”。", ["1️⃣": "。”。→”。"]),
    ("（具体办法另行规定1️⃣。）。", ["1️⃣": "。）。→）。"]),
    ("印发《通知1️⃣。》", ["1️⃣": "。→"]),
    ("他说：“好。”大家同意“甲”。", [:]),
    ("《为了谁？》《通知》。", [:]),
  ])
  func oneStopAtClosingMarks(text: String, expected: [String: String]) throws {
    expectFindings(try punctuationRule("WZ725"), in: text, expected)
  }
}
