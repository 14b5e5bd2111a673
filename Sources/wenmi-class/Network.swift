import ArgumentParser
import ClassroomServer
import Foundation
import WenmiShell

/// The folders and who is at the machine, as for `wenmi`.
struct Place: ParsableArguments {
  @Option(help: ArgumentHelp("放 QuestionBanks 和 Sessions 的文件夹。", valueName: "文件夹"))
  var home: String?

  @Option(help: ArgumentHelp("学员姓名；不写就是上次的学员。", valueName: "姓名"))
  var learner: String?

  /// A shell at this place.
  @MainActor
  func shell() throws -> Shell { try Shell.open(home: home, learner: learner) }
}

/// Where learners find the lesson.
struct Network: ParsableArguments {
  @Option(help: ArgumentHelp("用这台机器的哪个地址；不写就挑教室里最可能连得上的。", valueName: "地址"))
  var address: String?

  @Option(help: ArgumentHelp("用哪个端口；不写是 8080，占用了就换一个。", valueName: "端口"))
  var port: Int?

  @Flag(help: "二维码黑白对调，用于浅色的终端。") var invert = false

  func validate() throws {
    if let port, !(1...65_535).contains(port) {
      throw ValidationError("--port 请写 1 至 65535。")
    }
  }

  /// The address to listen on, and a sentence that says so.
  ///
  /// - Parameter last: The address of last time, where the phones of a resumed lesson look for it.
  /// - Returns: Both.
  /// - Throws: `ShellProblem` where this machine does not have the address that was asked for.
  func chosen(last: String?) throws -> (address: String, sentence: String) {
    let all = RoomAddress.all
    if let address {
      guard address == "0.0.0.0" || all.contains(where: { $0.address == address }) else {
        let known = all.map { "\($0.address)（\($0.interface)）" }.joined(separator: "、")
        throw ShellProblem("这台机器没有 \(address) 这个地址。有：\(known)。")
      }
      return (address, "网页课堂开在 \(address)。")
    }
    if let last, all.contains(where: { $0.address == last }) {
      return (last, "网页课堂还开在 \(last)。")
    }
    guard let first = all.first, !first.isLoopback else {
      return (
        "127.0.0.1", "这台机器没有连上网络，网页课堂只能在本机打开。连上教室的无线网再试，或者用 --address 写明地址。"
      )
    }
    let others = all.dropFirst().filter { !$0.isLoopback }.map(\.address)
    return (
      first.address,
      "网页课堂开在 \(first.address)（\(first.interface)）。"
        + (others.isEmpty
          ? "" : "手机打不开就换 --address，这台机器还有 \(others.joined(separator: "、"))。")
    )
  }
}
