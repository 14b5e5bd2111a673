import Study

/// What is said of papers that were made, or could not be.
enum PaperWords {
  /// What is lacking, cell by cell, and what to do.
  static func words(for error: PaperAssemblyError, of blueprint: Blueprint) -> String {
    switch error {
    case .unequal(let difference):
      return "“\(blueprint.title)”出不成难度相当的平行卷：平均难度最少相差 \(hundredths(difference)) 级，"
        + "容许 \(hundredths(PaperSet.tolerance)) 级（本程序的惯例）。\n"
        + "办法：给蓝图各格限定难度，给题库补题，或者只出一份。"
    case .short(let shortages, let papers):
      let lines = shortages.map { shortage -> String in
        let cells = shortage.cells.map { "第 \($0 + 1) 格“\(blueprint.cells[$0].title)”" }
        let together = cells.count > 1 ? "合起来" : ""
        let recent = shortage.withRecent - shortage.available
        return "  \(cells.joined(separator: "、"))\(together)要 \(shortage.needed) 题，"
          + "只有 \(shortage.available) 题，缺 \(shortage.lacking) 题"
          + (recent > 0 ? "（最近出过的 \(recent) 题不算）" : "") + "。"
      }
      let hasRecent = shortages.contains { $0.withRecent > $0.available }
      return "“\(blueprint.title)”出不成卷\(papers > 1 ? "（\(papers) 份平行卷，题目不重）" : "")：\n"
        + lines.joined(separator: "\n") + "\n办法：减少题数，放宽题型、主题、难度，或者给题库补题"
        + (hasRecent ? "；加 --avoid 0 不避开最近出过的题" : "")
        + (papers > 1 ? "；也可以少出几份" : "") + "。"
    }
  }

  /// A number with two decimals: `0.05`.
  static func hundredths(_ number: Double) -> String {
    let whole = Int((number * 100).rounded())
    let rest = whole.magnitude % 100
    return "\(whole < 0 ? "-" : "")\(whole.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
