import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi check`
struct CheckSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "按规则检查公文（.docx 或纯文本）。",
    discussion: """
      例：wenmi check 农机培训请示.docx    cat 草稿.txt | wenmi check -
      可以读 .docx（Word、WPS、LibreOffice）和纯文本（UTF-8、UTF-16、GB18030）；.doc、.wps 请先另存为 .docx。
      .docx 查的是打印出来的正文：自动编号算在内，修订按接受算，不含批注、脚注、页眉和页脚。
      每一处写明行和列、原文、改法、依据和强度。“错误”是违反规则，“请核对”要人判断，“提示”可改可不改。不改动文件。
      --fix 另存一份改正稿（草稿.改正.txt），只改不用判断的地方，每一处都列出来。
      --profile 是一个 JSON 文件，写 off（不用的规则）、on（打开的单位规定）、allowedWords（不报的词）、words（本单位的用语）、
      suspicions（疑似别字报多少）。
      疑似别字（WZ626）：音同、形近、放在这里不成话的字，用程序自带的公文语言模型推算，不联网，只请核对，不算错误。
      JSON 的 offset、length 按 Unicode 码点计，从 0 起。
      退出状态：0 没有发现，1 有发现，3 有文件读不了。
      """)
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("要检查的文件；- 是标准输入。", valueName: "文件"))
  var files: [String]

  @Option(help: ArgumentHelp("结果的格式：text、json、sarif、html。", valueName: "格式"))
  var format: String?

  @Flag(help: "JSON 格式，同 --format json。") var json = false

  @Option(help: ArgumentHelp("本单位的检查设置，一个 JSON 文件。", valueName: "文件"))
  var profile: String?

  @Option(
    help: ArgumentHelp(
      "疑似别字（WZ626）报多少：\(SuspicionLevel.names.joined(separator: "、"))；不写是适中。", valueName: "档"))
  var suspicions: String?

  @Flag(help: "把违反的每一条规则讲一遍。") var explain = false

  @Flag(help: "另存一份改正稿，只改不用判断的地方。") var fix = false

  @Option(name: [.short, .long], help: ArgumentHelp("把结果写进文件；不写就显示。", valueName: "文件"))
  var output: String?

  @Flag(help: "结果文件、改正稿已经有了也覆盖。") var force = false

  @MainActor
  func run() async throws {
    try place.shell().check(
      files,
      CheckOptions(
        format: try CheckFormat(named: format, isJSON: json), profile: profile,
        suspicions: try suspicions.map(SuspicionLevel.init(named:)), explains: explain,
        fixes: fix,
        output: output, force: force)
    ).settle()
  }
}
