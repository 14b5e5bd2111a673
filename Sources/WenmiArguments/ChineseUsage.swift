import TextLayout

/// The argument parser speaks English; our users do not.
enum ChineseUsage {
  /// The help page of a program with its headings in Chinese.
  static func translated(help: String, of program: String) -> String {
    let headings = [
      ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
      ("SUBCOMMANDS:", "子命令："), ("Show the version.", "显示版本。"),
      ("Show help information.", "显示这份说明。"), ("<subcommand>", "<子命令>"),
      ("(default)", "（默认） "),
      (" (default: ", "（默认："),
    ]
    let text = headings.reduce(help) { $0.replacing($1.0, with: $1.1) }
    var isInTable = false
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        if !line.hasPrefix(" ") { isInTable = ["参数：", "选项：", "子命令："].contains(line) }
        guard line.contains("See '\(program) help "),
          let command = line.split(separator: "'").dropFirst().first
        else { return isInTable ? aligned(closed(String(line))) : closed(String(line)) }
        return "  看一个子命令的说明：\(command)"
      }.joined(separator: "\n")
  }

  /// What was wrong with the call, in one Chinese line, and where to look.
  static func explained(_ message: String, to program: String) -> String {
    let first = message.split(separator: "\n").first.map(String.init) ?? message
    let problem = first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first
    let names = problem.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
    let name = names.count > 1 ? names[1] : ""
    let other = names.count > 3 ? names[3] : ""
    let said: String
    if problem.hasPrefix("Unknown option") {
      said = "没有 \(name) 这个选项。" + (other.isEmpty ? "" : "是不是 \(other)？")
    } else if problem.hasPrefix("Missing value for") {
      said = "\(name) 后面要写值。"
    } else if problem.hasPrefix("Missing expected argument") {
      said = "缺少 \(name)。"
    } else if problem.lowercased().contains("unexpected argument") {
      said = "不认识“\(name)”。"
    } else if problem.hasPrefix("The value") {
      said = "\(other.isEmpty ? "选项" : other) 不能是“\(name)”。"
    } else {
      said = problem
    }
    return "用法不对：\(said)\n看说明：\(program) --help"
  }

  /// Puts the explanation of a table row under the others: the argument parser counts characters,
  /// of which Chinese ones are two columns wide.
  private static func aligned(_ row: String) -> String {
    let label = row.prefix { $0 == " " }
    guard let gap = row[label.endIndex...].firstRange(of: "  ") else { return row }
    let name = String(row[..<gap.lowerBound])
    let rest = row[gap.lowerBound...].drop { $0 == " " }
    let fill = max(2, explanationColumn - TextLayout.displayWidth(of: name))
    return name + String(repeating: " ", count: fill) + rest
  }

  /// Where the argument parser begins explanations.
  private static let explanationColumn = 26

  /// Closes the bracket that `(default: ` became.
  private static func closed(_ line: String) -> String {
    guard let open = line.range(of: "（默认："),
      let close = line[open.upperBound...].firstIndex(of: ")")
    else { return line }
    return line[..<close] + "）" + line[line.index(after: close)...]
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<Index>? { firstRange(of: part) }
}
