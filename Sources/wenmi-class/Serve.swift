import ArgumentParser
import Classroom
import ClassroomServer
import DurableFiles
import Foundation
import JSONText
import Quiz
import WenmiShell

/// `wenmi-class serve`: a lesson on the network without a console, for a machine that nobody sits
/// at; the instructor drives it from the page.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "不开控制台，只把一堂上到一半的课放到网上，由老师的网页来上。",
    discussion: """
      开始以后在标准输出上写一行 JSON：端口、课堂码、投影和老师网页的凭证。收到 SIGTERM 或者 Ctrl-C 就停，课不结束，可以再接着上。
      退出状态：0 正常停止，3 流水读不出，或者地址、端口用不了。
      """)

  @Option(help: ArgumentHelp("题库和记录所在的文件夹。", valueName: "文件夹"))
  var home: String?

  @Option(name: .customLong("class"), help: ArgumentHelp("培训班文件夹的名字。", valueName: "班"))
  var classID: String

  @Option(help: ArgumentHelp("哪一堂课；不写就是没上完的那一堂。", valueName: "课"))
  var lesson: String?

  @Option(help: ArgumentHelp("监听的地址。", valueName: "地址"))
  var address = "127.0.0.1"

  @Option(help: ArgumentHelp("端口；0 是随便一个，接着上时尽量用原来的。", valueName: "端口"))
  var port = 0

  func run() async throws {
    let folders = Home(
      named: home, environment: ProcessInfo.processInfo.environment,
      executable: Shell.executable)
    let folder = LessonFolder(path: "\(folders.sessions)/Classes/\(classID)")
    guard let id = lesson ?? folder.unfinished else {
      throw fail("“\(classID)”没有上到一半的课。")
    }
    let library = QuestionLibrary(folders: folders.bankFolders)
    let host: LessonHost
    do throws(LessonJournalError) {
      host = try folder.resume(id, library).host
    } catch {
      throw fail("\(error)")
    }
    guard !host.look({ lesson, _ in lesson.isOnPaper }) else {
      throw fail("这是纸面考试，不在网上进行。登分：wenmi class enter \(classID)")
    }
    let kept = KeptAddress(besideJournal: host.path)
    let wanted = port == 0 ? kept.port(of: address) ?? 0 : port
    do {
      try await serve(host, kept, port: wanted)
    } catch  where port == 0 && wanted != 0 {
      // Somebody else has the port of last time by now.
      try await serve(host, kept, port: 0)
    }
  }

  private func serve(_ host: LessonHost, _ kept: KeptAddress, port: Int) async throws {
    let server = ClassroomServer(
      host: host, address: address, port: port, log: LessonLog.logger(besideJournal: host.path))
    try await server.run(endsOnSignals: true) {
      kept.keep(address, server.sign.port)
      var object = JSONObjectText()
      object.set("port", server.sign.port)
      object.set("code", server.sign.code)
      object.set("link", server.sign.link)
      object.set("instructor", server.instructorToken)
      object.set("projector", server.projectorToken)
      // Whoever started it waits for this line, so it must not stay in a buffer.
      FileHandle.standardOutput.write(Data(object.bytes + [UInt8(ascii: "\n")]))
    }
  }

  private func fail(_ message: String) -> ExitCode {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    return ExitCode(3)
  }
}
