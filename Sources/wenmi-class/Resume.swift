import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi-class resume`: what `wenmi class resume --lan` hands over to.
struct Resume: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "接着上没有结束的课，学员用手机作答。")
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("哪个班；只有一个班有没上完的课时可以不写。", valueName: "班"))
  var className: String = ""

  @OptionGroup var room: RoomArguments

  @MainActor
  func run() async throws {
    let shell = try place.shell()
    try await shell.settlingClass {
      let held = try await shell.resumeLesson(of: className)
      return try await NetworkLesson(shell: shell, room: room).hold(held)
    }.settle()
  }
}
