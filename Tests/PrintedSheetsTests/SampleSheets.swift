import PrintedSheets
import TestSupport

/// Documents to be written.
enum SampleSheets {
  /// A sheet of marks with everything that a sheet can have, and a page for each of two people.
  static let small = SheetDocument(
    title: "秋季班期中测验",
    sheets: [
      PrintedSheet(
        name: "成绩登记册", title: "秋季班期中测验成绩登记册", lead: ["2026 年 11 月 20 日　满分 100 分", "“应考”按名册计"],
        sections: [
          SheetSection(
            columns: [
              SheetColumn("学号"), SheetColumn("姓名"), SheetColumn("名次"),
              SheetColumn(
                "成绩", decimals: 1,
                emphases: [.init(below: 60, .bad), .init(from: 90, .good)]),
              SheetColumn("得分率（%）", decimals: 2), SheetColumn("备注"),
            ],
            rows: [
              [.text("001"), .text("张三"), .number(1), .number(95.55), .number(95.55), .empty],
              [.text("002"), .text("李四"), .number(2), .number(72), .number(72.004), .text("补考")],
              [.text("003"), .text("欧阳<娜>&娜"), .number(3), .number(59.94), .number(59.94), .empty],
              [
                .text("110101199001011234"), .text("=1+1"), .empty, .empty, .number(.nan),
                .text("缺考"),
              ],
            ],
            notes: ["成绩四舍五入到一位小数。"])
        ], foot: ["登分人：＿＿＿＿＿＿　　复核人：＿＿＿＿＿＿　　日期：＿＿＿＿＿＿"]),
      PrintedSheet(
        name: "成绩分析", title: "成绩分析",
        sections: [
          SheetSection(
            heading: "分数段", columns: [SheetColumn("分数段"), SheetColumn("人数")],
            rows: [
              [.text("90 分以上"), .number(1)], [.text("60—90 分"), .number(1)],
              [.text("60 分以下"), .number(2)],
            ], charts: [SheetChart("各分数段人数", .columns, names: 0, values: 1)]),
          SheetSection(
            heading: "各题得分率",
            columns: [
              SheetColumn("题"),
              SheetColumn("得分率（%）", decimals: 1, emphases: [.init(below: 40, .bad)]),
            ],
            rows: (1...8).map { [.text("第 \($0) 题"), .number(Double($0) * 12.34)] },
            charts: [SheetChart("各题得分率", .bars, names: 0, values: 1, maximum: 100)]),
        ]),
      PrintedSheet(
        name: "个人成绩单", title: "个人成绩单",
        sections: ["张三", "李四"].map { name in
          SheetSection(
            heading: name, columns: [SheetColumn("项目"), SheetColumn("得分", decimals: 2)],
            rows: [[.text("单选"), .number(38.5)], [.text("判断"), .number(20)]],
            notes: ["1. 只发给本人。"], startsPage: true)
        }, foot: ["签收：＿＿＿＿＿＿"]),
    ])

  /// Files that a document was made from.
  static let sources = SealSources(
    madeAt: "2026-11-20T10:00:00+08:00",
    files: [
      SealSource(path: "Sessions/a--b</script>.json", bytes: Array("{}".utf8)),
      SealSource(path: "Classes/秋季班/名册 😀.json", bytes: Array("{}\n".utf8)),
    ])

  /// The same document with a seal.
  static func sealed(_ document: SheetDocument) -> SheetDocument {
    SheetDocument(
      title: document.title, sheets: document.sheets, figures: document.figures, sources: sources)
  }

  /// A document of texts and numbers that are hard to write.
  static func hostile(using generator: inout SeededGenerator) -> SheetDocument {
    let text = { (generator: inout SeededGenerator) -> String in
      (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }.joined()
    }
    let sheets = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      let sections = (0..<Int.random(in: 1...3, using: &generator)).map { place in
        let columns = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
          SheetColumn(text(&generator), decimals: Int.random(in: 0...6, using: &generator))
        }
        let rows = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
          columns.map { _ -> SheetCell in
            switch Int.random(in: 0...3, using: &generator) {
            case 0: .empty
            case 1:
              .number(numbers[Int.random(in: numbers.indices, using: &generator)])
            default: .text(text(&generator))
            }
          }
        }
        return SheetSection(
          heading: Bool.random(using: &generator) ? text(&generator) : nil, columns: columns,
          rows: rows, notes: [text(&generator)],
          charts: [SheetChart(text(&generator), .bars, names: 0, values: columns.count - 1)],
          startsPage: place == 1)
      }
      return PrintedSheet(
        name: text(&generator), title: text(&generator), lead: [text(&generator)],
        sections: sections, foot: [text(&generator)])
    }
    return SheetDocument(title: text(&generator), sheets: sheets)
  }

  private static let pieces = [
    "张三", "a,b", "\"引号\"", "\n", "\r\n", "\r", "=1+1", "+86", "-3", "@x", "＝", "'", "''=1", " ",
    "\t", "😀", "👨‍👩‍👧", "\0", "\u{202E}反", "\u{200F}", "שלום", "007", "1234567890123456", "1.50",
    "90.00", "-0", "1e5", "_x000D_", "_x0041_", "|", "*", "<b>", "&amp;", "</script>", "-->", "--",
    "校验", "校验数据", "校验码 0123-4567-89AB-CDEF", "\u{FEFF}", "\u{FFFE}", "\u{1F}", "\u{2028}", "\u{85}",
    "e\u{301}", "[]:*?/\\", "History", "<!-- wenmi-seal: {} -->", "\"seal\": {}", ";", "；", "1. x",
    String(repeating: "长", count: 100),
  ]

  private static let numbers = [
    0, -0.0, 1, -1, 0.1 + 0.2, 1.005, 2.675, 85.5, 99.995, 59.95, -0.004, 1e300, -1e300, 1e15, 1e14,
    123_456_789_012_345_678, 12_345_678_901.25, 999_999_999.999999, 1e-300, 5e-324, .nan, .infinity,
    -.infinity, 1.0 / 3, 2.0 / 3, 66.66666666666667, 0.5, 1.5, 2.5, 0.000001, 0.0000005,
    9.999999999999999e22, 4_503_599_627_370_497.5,
  ]
}
