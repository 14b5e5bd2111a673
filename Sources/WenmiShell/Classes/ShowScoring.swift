import Classroom
import LineEditing
import ScoreSheets

/// `class scoring`, 计分: how marks count, and where that is set.
enum ShowScoring: ClassAction {
  static let names = ["scoring", "计分", "计分办法"]
  static let usage = "scoring [班]"
  static let summary = "看计分办法：权重、及格线、等次、名次；没有文件就建一个来改"

  static func run(_ words: [String], in shell: Shell) throws {
    try shell.scoring(of: words.joined(separator: " "))
  }
}

extension Shell {
  /// Shows how marks of a class count; writes the usual rules out where there are none, to be changed.
  ///
  /// - Parameter name: The class, or the beginning of its name.
  /// - Returns: What the process should return.
  public func classScoring(_ name: String) async -> ExitStatus {
    await settlingClass {
      try scoring(of: name)
      return .done
    }
  }

  fileprivate func scoring(of name: String) throws {
    let shown = try trainingClass(name)
    let path = ScoringFile.path(in: classStore.folder(of: shown.id))
    let rules = try ScoringFile.rules(at: path)
    if rules == nil { try ScoringFile.write(.usual, to: path) }
    var screen = screen()
    screen.paragraph("\(shown.title)的计分办法", tone: .strong)
    for line in (rules ?? .usual).statement(hasDaily: true, exams: []) {
      screen.paragraph("\(line)。", indent: 2, hanging: 4)
    }
    let weights = (rules ?? .usual).examWeights.sorted { $0.key < $1.key }
    if !weights.isEmpty {
      let words = weights.map { "\($0.key) \(FeedbackScreen.points($0.value))" }
      screen.paragraph("各次考试的权重：\(words.joined(separator: "，"))。", indent: 2, hanging: 4)
    }
    for (number, given) in (rules ?? .usual).given.sorted(by: { $0.key < $1.key }) {
      screen.paragraph("\(number)：\(given.words)", indent: 2, hanging: 4)
    }
    screen.blank()
    screen.paragraph(
      rules == nil ? "照通常做法写好了一份，要改就改这个文件：\(path)" : "要改就改这个文件：\(path)", tone: .faint)
    show(screen)
  }
}

extension ScoringRules.GivenMarks {
  /// `平时 85，违纪：夹带`
  var words: String {
    [
      daily.map { "平时 \(Self.digits($0))" }, subjective.map { "主观题 \(Self.digits($0))" },
      violation.map { $0 == "违纪" ? $0 : "违纪：\($0)" }, remark.map { "备注：\($0)" },
    ].compactMap(\.self).joined(separator: "，")
  }

  private static func digits(_ number: Double) -> String { FeedbackScreen.points(number) }
}
