#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How long it takes from an answer to the next question, from the first to the thousandth.
struct AnsweringBenchmark {
  let program: String
  let homes: BenchmarkHomes

  func section() throws -> Section {
    let floor = try SyncedFile(homes.fresh.path + "/floor")
    let child = try ChildProcess(
      program, ["drill", "--home", homes.fresh.path, "--count", "1000", "--seed", "7"])
    guard child.read(untilLineEndingIn: QuestionPageEnd.text) else {
      throw BenchmarkProblem("第一题没有出来")
    }
    var answers: [Double] = []
    var syncs: [Double] = []
    var size = 0
    for number in 1..<1000 {
      var hasCome = false
      let time = seconds {
        child.write("a\n")
        hasCome = child.read(untilLineEndingIn: QuestionPageEnd.text)
      }
      guard hasCome else { throw BenchmarkProblem("第 \(number + 1) 题没有出来") }
      let grown = try sessionSize()
      let bytes = [UInt8](repeating: 0x20, count: grown - size)
      let sync = seconds { floor.append(bytes) }
      size = grown
      answers.append(time)
      syncs.append(sync)
    }
    var section = Section(title: "作答到下一题（一次练习 1000 题，写一次、同步一次是对照）")
    section.add("第 1 至 100 次", Spread(Array(answers.prefix(100))), Spread(Array(syncs.prefix(100))))
    section.add(
      "第 900 至 999 次", Spread(Array(answers.suffix(100))), Spread(Array(syncs.suffix(100))))
    section.add("全部", Spread(answers), Spread(syncs), goal: 2)
    section.addFlatness(Spread(Array(answers.suffix(100))), Spread(Array(answers.prefix(100))))
    section.addMemory(of: Spread([Double(child.peakMemory())]))
    return section
  }

  /// The bytes of the one session file.
  private func sessionSize() throws -> Int {
    let folder = homes.fresh.sessions
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    guard let name = names.first(where: { $0.hasSuffix(".json") }) else {
      throw BenchmarkProblem("没有存下作答")
    }
    var status = stat()
    guard stat("\(folder)/\(name)", &status) == 0 else { throw BenchmarkProblem("读不到 \(name)") }
    return Int(status.st_size)
  }
}

extension Section {
  fileprivate mutating func add(
    _ name: String, _ times: Spread, _ syncs: Spread, goal: Double? = nil
  ) {
    add(name, times, floors: [("只写同样多的字节并同步", syncs)])
    guard let goal else { return }
    let isReached = times.median <= goal * syncs.median
    rows.append(
      Row(
        name: "  与对照之比", figure: ratio(times, syncs),
        comparison: "目标 2 倍以内：\(isReached ? "达到" : "没有达到")"))
  }

  fileprivate mutating func addFlatness(_ last: Spread, _ first: Spread) {
    rows.append(Row(name: "  最后一百次与最初一百次之比", figure: ratio(last, first), comparison: "目标：不随题数增长"))
  }
}
