import Quiz
import SecretarialRules
import TestSupport
import Testing

/// A notice with five faults, one of which no rule finds.
enum FaultyNotice {
  static let text = [
    "青禾县人民政府办公室文件",
    "青政办[2026]18号",
    "青禾县人民政府办公室",
    "关于召开防汛工作会议的通知",
    "各乡镇人民政府：",
    "　　定于2026年4月16日（星期四）召开会议，共三、四十人，请提前布署。",
    "　　特此通报。",
    "青禾县政府办",
    "2026年4月8日",
  ]

  static let faults = [
    fault(2, "[2026]", ["〔2026〕"], rule: "GW205", names: ["年份括号", "六角括号"]),
    fault(6, "三、四十人", ["三四十人"], rule: "WZ607", names: ["概数", "顿号"]),
    fault(6, "布署", ["部署"], rule: "WZ601", names: ["错别字", "错字"]),
    fault(7, "特此通报", ["特此通知", "特此告知"], rule: "GW405", names: ["结束语"]),
    fault(8, "青禾县政府办", ["青禾县人民政府办公室"], rule: nil, names: ["署名", "简称"]),
  ]

  static func fault(
    _ line: Int, _ wrong: String, _ right: [String], rule: String?, names: [String]
  ) -> String {
    let list = { (words: [String]) in
      "[" + words.map { "\"\($0)\"" }.joined(separator: ", ") + "]"
    }
    let basis =
      rule.map { "\"rule\": \"\($0)\"" }
      ?? #""basis": {"text": "条例第九条第十一项", "strength": "规定"}"#
    return """
      {"line": \(line), "wrong": "\(wrong)", "right": \(list(right)), \(basis), \
      "names": \(list(names)), "why": "说明\(line)"}
      """
  }

  static let lure = #"{"line": 6, "text": "星期四", "why": "4月16日正是星期四"}"#

  static func members(
    text: [String] = text, faults: [String] = faults, lures: String = lure
  ) -> String {
    """
    "text": [\(text.map { "\"\($0)\"" }.joined(separator: ",\n"))],
    "faults": [\(faults.joined(separator: ",\n"))],
    "lures": [\(lures)]
    """
  }
}

@Suite struct ProofreadTests {
  private let asked: Asked

  init() throws { asked = try Asked(.proofread, FaultyNotice.members()) }

  static let all = "2 年份括号；6 三、四十人→三四十人；6 布署→部署；7 结束语；8 署名"

  @Test(arguments: [
    all, all.replacing("；", with: ";"), all.replacing("；", with: "\n"),
    all.replacing("；", with: "、"), all.replacing("；", with: "，"), all.replacing("；", with: " "),
    all.replacing(" ", with: ""), all.replacing(" ", with: "　"), all.replacing(" ", with: "."),
    all.replacing(" ", with: "："), all.replacing("→", with: "->"), all.replacing("→", with: "改为"),
    "２ 年份括号；６ 三、四十人＝三四十人；６ 布署＝部署；７ 结束语；８ 署名",
    "第2行：年份括号。第6行：三、四十人改成三四十人，布署应为部署。第7行：结束语。第8行：署名。",
    "第二行六角括号；第六行概数、错别字；第七行结束语；第八行简称",
    "2 GW205；6 gw607 wz607 WZ601；7 ＧＷ４０５；8 署名没用全称",
    "2 [2026]→〔2026〕；6 顿号，布署→部署；7 特此通报→特此通知；8 青禾县政府办→青禾县人民政府办公室",
    "2 [2026]→<2026>；6 三、四十人→三四十人，布署→部署；7 通报→告知；8 政府办→人民政府办公室",
    "2 应为六角括号；三、四十人→三四十人；布署→部署；特此通报→特此通知；青禾县政府办→青禾县人民政府办公室",
    "2 [2026]改〔２０２６〕；6 “布署”→“部署”；6 三、→三；7 应为特此通知；8 署名",
    "8 署名；7 结束语；6 布署→部署；6 概数；2 年份括号；2 年份括号",
  ])
  func allFoundHoweverItIsWritten(typed: String) throws {
    let mark = try asked.mark(typed)
    let canonical = try asked.read(typed).canonical
    #expect(mark.points == 5, "\(canonical) \(mark.reasons)")
    #expect(mark.maxPoints == 5)
    #expect(mark.headline.contains("5 处毛病都说对了。"))
    #expect(mark == asked.mark(stored: canonical))
  }

  @Test(arguments: [
    ("2 年份括号", 1.0, "5 处毛病，说对 1 处，漏 4 处。"),
    // The line alone, however it is put.
    ("2", 0.5, "5 处毛病，说对 0 处，只说出行 1 处，漏 4 处。"),
    ("2 有错", 0.5, "5 处毛病，说对 0 处，只说出行 1 处，漏 4 处。"),
    ("2 文种", 0.5, "5 处毛病，说对 0 处，只说出行 1 处，漏 4 处。"),
    ("2、7有错", 1, "5 处毛病，说对 0 处，只说出行 2 处，漏 3 处。"),
    ("2 7 8", 1.5, "5 处毛病，说对 0 处，只说出行 3 处，漏 2 处。"),
    ("6 有错；6 错", 1, "5 处毛病，说对 0 处，只说出行 2 处，漏 3 处。"),
    ("6 布署→部署；6 有错", 1.5, "5 处毛病，说对 1 处，只说出行 1 处，漏 3 处。"),
    // The right place, spoiled in another way.
    ("6 布署→步署", 0.5, "5 处毛病，说对 0 处，改得不对 1 处，漏 4 处。"),
    ("6 布署→步署；6 错别字", 1, "5 处毛病，说对 1 处，漏 4 处。"),
    // Two false alarms are forgiven, the third costs a point.
    ("2 年份括号；4 文种；5 冒号", 1, "5 处毛病，说对 1 处，漏 4 处，误报 2 处。"),
    ("2 年份括号；7 结束语；3 全称；4 文种；5 冒号", 1, "5 处毛病，说对 2 处，漏 3 处，误报 3 处。"),
    ("1 有错；3 有错；4 有错；5 有错；2 年份括号", 0, "5 处毛病，说对 1 处，漏 4 处，误报 4 处。"),
    ("1 2 3 4 5 6 7 8 9", 0, "5 处毛病，说对 0 处，只说出行 4 处，漏 1 处，误报 5 处。"),
    // A correction of what is right is one, on a faulty line too.
    ("6 会议→大会", 0, "5 处毛病，说对 0 处，漏 5 处，误报 1 处。"),
    ("2 年份括号、机关代字", 1, "5 处毛病，说对 1 处，漏 4 处，误报 1 处。"),
    // What follows a comma explains.
    ("2 年份括号，应改", 1, "5 处毛病，说对 1 处，漏 4 处。"),
    ("3 年份括号", 0, "5 处毛病，说对 0 处，漏 5 处，误报 1 处。"),
    ("无", 0, "5 处毛病，说对 0 处，漏 5 处。"),
  ])
  func countsFoundLocatedMissedAndFalseAlarms(
    typed: String, points: Double, headline: String
  ) throws {
    let mark = try asked.mark(typed)
    #expect(mark.points == points, "\(mark.reasons)")
    #expect(mark.headline == headline)
    #expect(mark.scoring == "评分：行和毛病都说对 1 分，只说对行 0.5 分；误报 2 处以内不扣，再多一处扣 1 分，最低 0 分。")
  }

  @Test func everyFaultIsExplainedWithPlaceCorrectionRuleAndBasis() throws {
    let mark = try asked.mark("2 括号有错；6 错别字；6 星期四→星期五；7 通报→通告；9 日期")
    #expect(
      mark.reasons == [
        "1 第2行 年份括号：[2026] → 〔2026〕  行对了，没有说出毛病。说明2。依据：GB/T 9704—2012 7.2.5（国标）  规则 GW205",
        "2 第6行 “星期四→星期五”  误报。4月16日正是星期四",
        "3 第6行 概数：三、四十人 → 三四十人  漏了。说明6。依据：GB/T 15835—2011 5.2.1（国标）  规则 WZ607",
        "4 第6行 错别字：布署 → 部署  找到了（WZ601）",
        "5 第7行 结束语：特此通报 → 特此通知  找到了，改得不对。说明7。依据：通行做法，条例和国家标准没有规定结束语（惯例）  规则 GW405",
        "6 第8行 署名：青禾县政府办 → 青禾县人民政府办公室  漏了。说明8。依据：条例第九条第十一项（规定）",
        "7 第9行 “日期”  误报，这里没有错",
      ])
    let passage = asked.page.passage
    #expect(
      mark.places.map { "\($0.number) \($0.line + 1) \(passage[$0.line][$0.range])" } == [
        "1 2 [2026]", "2 6 星期四", "3 6 三、四十人", "4 6 布署", "5 7 特此通报", "6 8 青禾县政府办",
      ])
    #expect(mark.brokenRules.map(\.rawValue) == ["GW205", "WZ607", "GW405"])
    #expect(mark.details == ["第 6 行“星期四”没有错：4月16日正是星期四"])
  }

  @Test(arguments: [
    ("年份括号", "前面没有行号"), ("10 错别字", "没有第 10 行"), ("第0行 错", "没有第 0 行"), ("", "还没有作答"),
    (" ；，\n", "还没有作答"), ("5 布署→部署", "第 6 行有"), ("青→清", "不止一行有"), ("=", "还没有作答"), ("青禾=", "不止一行有"),
  ])
  func saysWhatToType(typed: String, message: String) {
    #expect(asked.problem(typed).contains(message))
  }

  @Test(arguments: [
    ("2 [2026]→<2026>", "2 [2026]=〔2026〕"), ("6三、四十人→三四十人、布署→部署", "6 三、四十人=三四十人；6 布署=部署"),
    ("6 错别字，16日（星期四）→17日（星期五）", "6 错别字；6 16日（星期四）=17日（星期五）"), ("第６行 删去“提前”", "6 提前="),
    ("6 共三、四十人，请提前=共三四十人，请提前，布署=部署", "6 共三、四十人，请提前=共三四十人，请提前；6 布署=部署"),
    ("3年份；3 4 有错", "3 年份；3；4 有错"), ("7 布局、结束语", "7 布局；7 结束语"),
    ("9 2026年4月8日→2026年4月9日", "9 2026年4月8日=2026年4月9日"),
    ("9 4月8日→4月9日；2026年→2027年", "9 4月8日=4月9日；9 2026年=2027年"), ("布署 → 部署", "6 布署=部署"),
  ])
  func storesOneFormOfWhatWasTyped(typed: String, canonical: String) throws {
    #expect(try asked.read(typed).canonical == canonical)
  }

  /// Numbers of lines, words of the document and signs in any order are read or asked again.
  @Test func randomAnswersEarnNoMoreThanThereIs() throws {
    let seed: UInt64 = 20_261_121
    var random = TestSupport.SeededGenerator(seed: seed)
    let signs = [
      "；", "，", "、", " ", "　", "\n", "→", "=", "<", ">", "行", "第", "：", ".", "有错", "GW205", "顿号",
      "删去", "应为", "误写成", "“", "”", "+", "月", "加",
    ]
    let characters = Array(FaultyNotice.text.joined())
    for _ in 0..<2000 {
      var typed = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        switch Int.random(in: 0..<3, using: &random) {
        case 0: typed += String(Int.random(in: 0...12, using: &random))
        case 1: typed += signs.randomElement(using: &random) ?? ""
        default:
          let start = Int.random(in: characters.indices, using: &random)
          typed += String(characters[start...].prefix(Int.random(in: 1...6, using: &random)))
        }
      }
      guard let response = try? asked.read(typed) else { continue }
      let mark = asked.mark(stored: response.canonical)
      #expect((0...5).contains(mark.points), "seed \(seed): \(typed.debugDescription)")
      #expect(try mark == asked.mark(typed), "seed \(seed): \(typed.debugDescription)")
      for place in mark.places {
        #expect(!asked.page.passage[place.line][place.range].isEmpty)
      }
    }
  }

  @Test func thePageShowsTheNumberedDocumentAndNoKey() {
    #expect(asked.page.passage == FaultyNotice.text)
    #expect(asked.page.numbersPassage)
    #expect(
      asked.revealedKey
        == "2 [2026] → 〔2026〕；6 三、四十人 → 三四十人；6 布署 → 部署；7 特此通报 → 特此通知；8 青禾县政府办 → 青禾县人民政府办公室")
  }
}
