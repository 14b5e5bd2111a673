import PrintedSheets
import Quiz
import SecretarialRules
import Sessions
import Study

/// 考试成绩单: the result of one exam of one learner as a sheet that can be printed; no certificate.
enum ExamSheet {
  /// Makes the sheet.
  static func document(_ result: ExamResult, source: SealSource?, at now: Timestamp)
    -> SheetDocument
  {
    var sections = [facts(of: result), parts(result.topics, "按主题", "主题")]
    sections.append(parts(result.kinds, "按题型", "题型"))
    if let mark = result.certainty { sections.append(certainty(mark, of: result)) }
    sections.append(missed(of: result))
    let sheet = PrintedSheet(
      name: "考试成绩单", title: "\(result.header.title)成绩单",
      lead: ["\(result.header.learner)　　\(result.header.startedAt.wallText) 开考"],
      sections: sections,
      foot: [
        "各题按题库的评分办法算出得分率，再乘本卷给它的分；部分对的按比例给分。及格线 \(result.exam.passMark.pointsText) 分，是这份试卷的约定。",
        "自我测试的成绩单，供本人和老师参考，不是证书。",
      ])
    return SheetDocument(
      title: sheet.title, sheets: [sheet],
      sources: source.map { SealSources(madeAt: now.description, files: [$0]) })
  }

  private static func facts(of result: ExamResult) -> SheetSection {
    let seconds = result.seconds.map { SummaryScreen.duration($0) }
    let rows: [[SheetCell]] = [
      [.text("得分"), .text("\(result.points.pointsText) / \(result.maxPoints.pointsText)")],
      [.text("结果"), .text(result.isPassed ? "及格" : "不及格")],
      [.text("及格线"), .text("\(result.exam.passMark.pointsText) 分")],
      [.text("试卷"), .text("\(result.exam.paper) 卷")],
      [
        .text("题数"),
        .text(
          "\(result.items.count) 题，全对 \(result.items.count { $0.answer?.correct == true })，未答 \(result.items.count - result.answered)"
        ),
      ],
      [
        .text("用时"),
        SheetCell(seconds.map { "\($0)（限时 \(result.exam.seconds / 60) 分钟）" } ?? "没有交卷"),
      ],
    ]
    return SheetSection(columns: [SheetColumn("项目"), SheetColumn("成绩")], rows: rows)
  }

  private static func parts(
    _ parts: [ExamResult.Part], _ heading: String, _ name: String
  ) -> SheetSection {
    SheetSection(
      heading: heading,
      columns: [
        SheetColumn(name), SheetColumn("题数"), SheetColumn("全对"),
        SheetColumn("得分", decimals: 2, dropsZeros: true),
        SheetColumn("满分", decimals: 2, dropsZeros: true), SheetColumn("得分率(%)", decimals: 1),
      ],
      rows: parts.map { part in
        [
          .text(part.name), SheetCell(part.count), SheetCell(part.right), .number(part.points),
          .number(part.maxPoints),
          SheetCell(part.maxPoints > 0 ? part.points / part.maxPoints * 100 : nil),
        ]
      })
  }

  private static func certainty(_ mark: CertaintyMark, of result: ExamResult) -> SheetSection {
    SheetSection(
      heading: "把握程度",
      columns: [
        SheetColumn("把握"), SheetColumn("对/错得分"), SheetColumn("题数"),
        SheetColumn("对的(%)", decimals: 1), SheetColumn("得分", decimals: 2, dropsZeros: true),
        SheetColumn("说得准不准"),
      ],
      rows: mark.table.map { level in
        let (right, wrong) = CertaintyMark.scores(at: level.level)
        return [
          SheetCell(level.level), .text("\(right.pointsText) / \(wrong.pointsText)"),
          SheetCell(level.answers), SheetCell(level.rate.map { $0 * 100 }), .number(level.score),
          SheetCell(level.judgement?.rawValue),
        ]
      },
      notes: [
        "合计 \(mark.score.pointsText) 分，最多 \(result.items.count * 3) 分；另外算的，不影响卷面分。部分对的按比例算。计分办法是惯例。"
      ])
  }

  private static func missed(of result: ExamResult) -> SheetSection {
    let missed = result.items.filter { $0.answer?.correct != true }
    return SheetSection(
      heading: "没有全对的题",
      columns: [
        SheetColumn("题号"), SheetColumn("结果"), SheetColumn("得分", decimals: 2, dropsZeros: true),
        SheetColumn("主题"), SheetColumn("题目"), SheetColumn("规则"),
      ],
      rows: missed.map { item in
        [
          SheetCell(item.number), .text(item.verdict), .number(item.points),
          SheetCell(item.question?.topic.rawValue),
          SheetCell(item.question?.label ?? item.reference.description),
          SheetCell(
            (item.answer?.rules ?? item.question?.rules.map { $0.rawValue } ?? []).prefix(2)
              .joined(separator: " ")),
        ]
      }, notes: missed.isEmpty ? ["全部答对。"] : [])
  }
}
