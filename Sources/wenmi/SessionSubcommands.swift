import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi sessions`
struct SessionsSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sessions", abstract: "管理练习记录。",
    subcommands: [List.self, Show.self, Verify.self, Import.self], defaultSubcommand: List.self)

  /// `wenmi sessions list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "列出所有学员的练习记录。")
    @OptionGroup var place: Place
    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws {
      try await place.shell().sessions(ofAll: true, most: .max, isJSON: json).settle()
    }
  }

  /// `wenmi sessions show`
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "看一次练习的每一题。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("记录的名字或者结尾几位；不写就是最近一次。", valueName: "记录"))
    var session: String?

    @MainActor
    func run() async throws { try place.shell().showSession(session).settle() }
  }

  /// `wenmi sessions verify`
  struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: "检查练习记录有没有损坏或者前后矛盾。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("记录的名字；不写就全部检查。", valueName: "记录"))
    var sessions: [String] = []

    @MainActor
    func run() async throws { try place.shell().verifySessions(sessions).settle() }
  }
}

extension SessionsSubcommand {
  /// `wenmi sessions import`
  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "导入别处得来的、自己的练习记录，如一堂课发下来的课堂记录。",
      discussion: """
        例：wenmi sessions import 20260912-0900-林晓-lesson-7f3a.json
        导入过的不会算两次。名字和现在的学员不同的课堂记录要加 --as-me；学号和原来的名字仍留在记录里。
        退出状态：0 都导入了，1 有不能导入的，3 文件读写不了。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("练习记录（.json），可以写几个。", valueName: "文件"))
    var files: [String]

    @Flag(help: "名字不同的课堂记录也是我的，记到现在的学员名下。") var asMe = false

    @MainActor
    func run() async throws {
      try await place.shell().importSessions(files, isMine: asMe).settle()
    }
  }
}
