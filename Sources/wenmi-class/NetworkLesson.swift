import Classroom
import ClassroomServer
import Foundation
import LineEditing
import WenmiArguments
import WenmiShell

/// A lesson with the console at the prompt and the server beside it.
@MainActor
struct NetworkLesson {
  let shell: Shell
  let room: RoomArguments

  /// The port that is tried first.
  private static let usualPort = 8080

  /// Holds the lesson until the console is left.
  func hold(_ held: Shell.HeldLesson) async throws -> ExitStatus {
    let kept = KeptAddress(besideJournal: held.host.path)
    let (address, sentence) = try room.chosen(last: kept.last?.address)
    let header = held.host.look { lesson, _ in lesson.header }
    let ports =
      room.port.map { [$0] } ?? [kept.port(of: address), Self.usualPort, 0].compactMap { $0 }
    for port in ports {
      let server = ClassroomServer(
        host: held.host, address: address, port: port,
        log: LessonLog.logger(besideJournal: held.host.path),
        attendance: { [store = shell.classStore] in store.attendance(at: header) })
      guard let running = await start(server) else { continue }
      kept.keep(address, server.sign.port)
      let console = ClassConsole(shell: shell, host: held.host, board: board(server))
      let ending = await console.run(greeting: sentence + held.greeting)
      server.dismiss()
      running.cancel()
      // Until the pages have heard the farewell.
      _ = await running.result
      return console.exitStatus(after: ending)
    }
    throw ShellProblem(
      room.port.map { "\(address) 的 \($0) 端口用不了，可能别的程序正在用。请换一个 --port，或者不写。" }
        ?? "在 \(address) 上开不了网页课堂。请用 --address 换一个地址。", exitStatus: .data)
  }

  /// Starts a server; nil where address and port cannot be had.
  private func start(_ server: ClassroomServer) async -> Task<Void, any Error>? {
    let (up, isUp) = AsyncStream<Void>.makeStream()
    let running = Task.detached {
      defer { isUp.finish() }
      try await server.run(endsOnSignals: false) { isUp.yield() }
    }
    for await _ in up { return running }
    return nil
  }

  /// What stands on the projected page for those who want to come in.
  private func board(_ server: ClassroomServer) -> RoomBoard {
    let sign = server.sign
    var board = RoomBoard(address: "http://\(sign.address)", code: sign.code)
    let terminal = shell.terminal
    guard terminal.isInteractive, let code = QRCode(sign.link) else { return board }
    let drawing = QRDrawing(
      code, style: style(code), usesColour: terminal.usesColour, isInverted: room.invert)
    board.picture = drawing.rows
    board.pictureWidth = drawing.width
    return board
  }

  /// Blocks may be two columns wide where Chinese is spoken; there modules are drawn as blanks, if
  /// there is room for them.
  private func style(_ code: QRCode) -> QRDrawing.Style {
    let variables = ProcessInfo.processInfo.environment
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { variables[$0] }
      .first { !$0.isEmpty } ?? ""
    let mayBeWide = ["zh", "ja", "ko"].contains(where: locale.hasPrefix)
    let side = code.size + 8
    let fits = shell.terminal.rows > side + 12 && shell.terminal.columns > side * 2 + 4
    return mayBeWide && fits && shell.terminal.usesColour ? .spaces : .halfBlocks
  }
}
