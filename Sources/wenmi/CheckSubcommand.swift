import ArgumentParser
import WenmiShell

/// `wenmi check`
struct CheckSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "按规则检查公文（UTF-8 纯文本）。",
    discussion: """
      例：wenmi check 农机培训请示.txt    cat 草稿.txt | wenmi check -
      每一处写明行和列、原文、改法、依据和强度。“错误”是违反规则，“请核对”要人判断，“提示”可改可不改。不改动文件。
      JSON 的 offset、length 按 Unicode 码点计，从 0 起。
      退出状态：0 没有发现，1 有发现，3 有文件读不了。
      """)
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("要检查的文件；- 是标准输入。", valueName: "文件"))
  var files: [String]

  @Flag(help: "JSON 格式。") var json = false

  @MainActor
  func run() async throws { try place.shell().check(files, isJSON: json).settle() }
}
