import ClassroomServer
import WenmiArguments
import WenmiShell

extension RoomArguments {
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
