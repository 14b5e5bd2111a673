internal import JSONText

extension ScoringRules {
  /// The rules in Chinese sentences without full stops, as sheets state them.
  ///
  /// - Parameters:
  ///   - hasDaily: Whether anything counts as 平时.
  ///   - exams: The titles of the exams that count, without resits.
  /// - Returns: A line for each rule.
  public func statement(hasDaily: Bool, exams: [String]) -> [String] {
    var lines: [String] = []
    lines.append(
      hasDaily && dailyWeight > 0
        ? "总评＝平时×\(Self.digits(dailyWeight))%＋卷面×\(Self.digits(100 - dailyWeight))%"
        : hasDaily ? "平时不计入总评，总评就是卷面成绩" : "没有平时成绩，总评就是卷面成绩")
    if hasDaily, dailyWeight > 0 {
      lines.append(
        "平时＝考勤×\(Self.digits(attendanceShare))%＋课堂×\(Self.digits(100 - attendanceShare))%（只有一项的就按那一项），考勤＝（出勤＋迟到×\(Self.digits(lateCredit))）÷已记的半天，课堂＝课堂和作业的得分率；什么记录都没有的，平时按 0 分"
      )
    }
    lines.append("卷面＝得分÷满分×100，没有作答的题计 0 分" + examWords(exams))
    lines.append(
      "卷面、平时、总评各保留 \(decimals) 位小数（\(rounding.title)），总评由保留以后的数算出")
    lines.append("及格 \(Self.digits(pass)) 分，优秀 \(Self.digits(excellent)) 分")
    let names = grades.map { "\($0.name) \(Self.digits($0.from)) 分起" }
    lines.append("等次：\(names.joined(separator: "，"))")
    let breaks = tieBreaks.map { "\($0.title)高者在前" }
    lines.append(
      "同分：\((breaks + ["并列"]).joined(separator: "，再"))，名次如 \(ties == .skip ? "1、2、2、4" : "1、2、2、3")"
    )
    if !resits.isEmpty {
      let limit = resitLimit.map { "，最高按 \(Self.digits($0)) 分" } ?? ""
      lines.append("缺考或者不及格的按补考（\(resits.joined(separator: "、"))）算卷面\(limit)；补考的不排名次，不算进平均分")
    }
    lines.append(isUsual ? "以上是通常做法，办班单位没有另行规定" : "以上由办班单位规定")
    return lines
  }

  private func examWords(_ exams: [String]) -> String {
    guard exams.count > 1 else { return "" }
    guard exams.contains(where: { examWeights[$0] != nil }) else {
      return "；\(exams.count) 次考试取平均"
    }
    let parts = exams.map { "\($0)×\(Self.digits(examWeights[$0] ?? 0))" }
    return "；各次考试按权重 \(parts.joined(separator: "＋")) 合成"
  }

  /// A number without needless zeros.
  static func digits(_ number: Double) -> String { JSONObjectText.digits(of: number) }
}

extension ScoringRules.TieBreakRule {
  /// The name of what is compared.
  public var title: String {
    switch self {
    case .paper: "卷面"
    case .subjective: "主观题"
    case .daily: "平时"
    }
  }
}
