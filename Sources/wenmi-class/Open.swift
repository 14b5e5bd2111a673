import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi-class open`: what `wenmi class open --lan` hands over to.
struct Open: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "上课，学员用手机作答；命令和 wenmi class open 一样。")
  @OptionGroup var place: Place
  @OptionGroup var lesson: LessonArguments
  @OptionGroup var room: RoomArguments

  @MainActor
  func run() async throws {
    let shell = try place.shell()
    var wish = lesson.wish
    wish.isOnNetwork = true
    try await shell.settlingClass { [wish] in
      try wish.check()
      guard let held = try await shell.lesson(for: wish) else { return .done }
      return try await NetworkLesson(shell: shell, room: room).hold(held)
    }.settle()
  }
}
