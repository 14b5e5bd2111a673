import Testing
import TextLayout

@Suite struct RowTests {
  @Test(arguments: [
    ("", 10, [""]),
    ("公文处理", 8, ["公文处理"]),
    ("公文处理", 7, ["公文处", "理"]),
    ("公文处理", 2, ["公", "文", "处", "理"]),
    ("公文处理", 0, ["公", "文", "处", "理"]),
    // 避头：标点不在行首
    ("建立问题台帐，做到", 12, ["建立问题台", "帐，做到"]),
    ("他说“好”。对", 9, ["他说", "“好”。对"]),
    // 避尾：前引号、前括号不在行尾
    ("根据《条例》规定", 6, ["根据", "《条", "例》规", "定"]),
    ("甲乙丙（丁戊）", 8, ["甲乙丙", "（丁戊）"]),
    // 英文单词、数字不拆
    ("在2026年完成12.5%的任务", 10, ["在2026年完", "成12.5%的", "任务"]),
    ("按GB/T 9704—2012执行", 12, ["按GB/T 9704—", "2012执行"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("甲abcdefghij", 6, ["甲", "abcdef", "ghij"]),
    // 断行处的空格不占行
    ("ab cd  ef", 5, ["ab cd", "ef"]),
    ("ab cd ", 10, ["ab cd"]),
    ("  ab", 10, ["  ab"]),
    // 破折号、省略号不拆
    ("甲乙丙——丁", 7, ["甲乙丙", "——丁"]),
    ("甲乙丙……", 7, ["甲乙丙", "……"]),
    // 填空的空不拆
    ("甲乙丙丁（　　）己", 12, ["甲乙丙丁", "（　　）己"]),
    ("甲“（　　　　）”乙", 14, ["甲", "“（　　　　）”", "乙"]),
    ("甲（　乙　）丙丁", 8, ["甲（　乙", "　）丙丁"]),
    // 换行
    ("甲\n\n乙", 10, ["甲", "", "乙"]),
    ("甲\r\n乙\n", 10, ["甲", "乙", ""]),
    // 一长串标点容不下时照样断开
    ("好！！！！！！", 6, ["好！！", "！！！", "！"]),
    ("　　首行缩进两字", 10, ["　　首行缩", "进两字"]),
    // 组合字符不与前一字分开
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
  ])
  func breaksText(text: String, width: Int, expected: [String]) {
    let rows = TextLayout.rows(of: text, width: width).map { String(text[$0]) }
    #expect(rows == expected)
  }

  @Test func hangsFurtherRows() {
    #expect(
      TextLayout.wrapped("1  甲乙丙丁戊\n己庚", width: 9, hangingIndent: 3) == [
        "1  甲乙丙", "   丁戊", "   己庚",
      ])
    #expect(TextLayout.wrapped("甲乙丙丁", width: 7, indent: 2) == ["  甲乙", "  丙丁"])
  }

  /// The sample of the narrow window: 台|帐 is divided so that ， does not begin a row.
  @Test func matchesSample() {
    let text = "3  下一步，我局将再接再励，建立问题台帐，做到底数清、责任明，防患于未然。"
    #expect(
      TextLayout.wrapped(text, width: 40, hangingIndent: 3) == [
        "3  下一步，我局将再接再励，建立问题台", "   帐，做到底数清、责任明，防患于未然。",
      ])
  }

  /// Rows fit, nothing but blanks is lost, and progress is always made.
  @Test(arguments: [1, 2, 3, 7, 24, 40])
  func keepsEverything(width: Int) {
    var random = SeededNumbers(seed: 20260912)
    let pieces = ["公", "文", "，", "。", "《", "》", "“", "”", "2026", "abc", " ", "\n", "—", "…", "é"]
    for round in 0..<300 {
      let text = (0..<(random.next() % 60)).map { _ in pieces[random.next() % pieces.count] }
        .joined()
      let rows = TextLayout.rows(of: text, width: width)
      let shown = rows.map { String(text[$0]) }
      let kept = shown.joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " && $0 != "\n" }, "round \(round): \(text)")
      for row in shown {
        let columns = TextLayout.displayWidth(of: row)
        #expect(columns <= max(2, width) || row.allSatisfy { $0 == " " }, "round \(round): \(row)")
      }
    }
  }
}

/// Numbers that are the same in every run.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33)
  }
}
