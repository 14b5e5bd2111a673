import ArgumentParser
import WenmiArguments
import WenmiShell

extension BankSubcommand {
  /// `wenmi bank generate`
  struct Generate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "generate", abstract: "用自己的材料出题：错别字、地名、标点数字、改公文、写文号、写日期。",
      discussion: """
        例：wenmi bank generate --from 会议通知.txt 总结.txt --count 30 --seed 7
        只在检查程序没有话说的句子里埋错，埋下的错规则都查得出。同样的材料、题数和种子出同样的题。
        有密级标志的材料一律不收，也不写任何文件。题库里有材料的原文，文件只有自己能读，不要外传。
        不写 -o 就存进自己的 QuestionBanks，文件名是 generated- 加一段编号；已有的文件不覆盖，除非加 --force。
        退出状态：0 出了题，1 一题也没出成，3 材料有密级标志，或者文件读写不了。
        """)
    @OptionGroup var place: Place

    @Option(
      parsing: .upToNextOption,
      help: ArgumentHelp("材料，可以写几份；- 是标准输入。", valueName: "文件"))
    var from: [String]

    @Option(name: [.short, .long], help: ArgumentHelp("最多出几题。", valueName: "题数"))
    var count = 20

    @Option(help: ArgumentHelp("随机种子；不写就随便取一个，并且告诉你。", valueName: "数"))
    var seed: UInt64?

    @Option(name: [.short, .long], help: ArgumentHelp("题库文件。", valueName: "文件"))
    var output: String?

    @Flag(help: "覆盖已有的文件。")
    var force = false

    @MainActor
    func run() async throws {
      var wish = GenerateWish()
      wish.files = from
      wish.count = count
      wish.seed = seed ?? UInt64.random(in: 1...999_999)
      wish.output = output
      wish.force = force
      try place.shell().generateBank(wish).settle()
    }
  }
}
