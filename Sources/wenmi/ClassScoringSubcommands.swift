import ArgumentParser
import WenmiArguments
import WenmiShell

extension ClassSubcommand {
  /// `wenmi class scoring`
  struct Scoring: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "scoring", abstract: "看计分办法：权重、及格线、等次、名次。",
      discussion: "班里还没有 scoring.json 就照通常做法写一份，用编辑器改它；成绩表上会印出来。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪个班；只有一个班时可以不写。", valueName: "班"))
    var name: String = ""

    @MainActor
    func run() async throws { try await place.shell().classScoring(name).settle() }
  }

  /// `wenmi class mark`
  struct Mark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mark", abstract: "登记平时分、主观题分、违纪和备注。",
      discussion: """
        例：wenmi class mark 秋季班 07 平时 85
        　　wenmi class mark 秋季班 07 违纪 夹带
        　　wenmi class mark 秋季班 07 清除
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("班（只有一个时可以不写）、学员、登记什么、多少。", valueName: "登记"))
    var words: [String]

    @MainActor
    func run() async throws { try await place.shell().classMark(words).settle() }
  }
}
