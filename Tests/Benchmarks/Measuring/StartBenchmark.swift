#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How long it takes from the start of the program to the first question, and with how much memory.
struct StartBenchmark {
  let program: String
  let homes: BenchmarkHomes
  private let runs = 25

  init(program: String, homes: BenchmarkHomes) {
    self.program = program
    self.homes = homes
  }

  func section() throws -> Section {
    var section = Section(title: "起步到第一题")
    let starts: [(String, BenchmarkHomes.Home, [String])] = [
      ("1000 个记录文件", homes.manySessions, []),
      ("20 个记录文件", homes.fewSessions, []),
      ("1000 个记录文件，--seed", homes.manySessions, ["--seed", "7"]),
    ]
    for (name, home, options) in starts {
      var times: (start: [Double], version: [Double], reading: [Double]) = ([], [], [])
      var memory: [Double] = []
      let files = options.isEmpty ? home.files : Array(home.files.prefix(1))
      // By turns, so that a busy moment of the machine strikes all alike.
      for run in 0...runs {
        let (time, peak) = try start(home, options)
        let version = try seconds { try ChildProcess(program, ["--version"]).end() }
        let reading = try seconds {
          for file in files { _ = try Data(contentsOf: URL(fileURLWithPath: file)) }
        }
        guard run > 0 else { continue }
        times.start.append(time)
        times.version.append(version)
        times.reading.append(reading)
        memory.append(Double(peak))
      }
      section.add(
        name, Spread(times.start),
        floors: [
          ("wenmi --version", Spread(times.version)), ("只读这些文件", Spread(times.reading)),
        ], goal: 0.05)
      section.addMemory(of: Spread(memory))
    }
    return section
  }

  private func start(_ home: BenchmarkHomes.Home, _ options: [String]) throws -> (Double, Int) {
    var child: ChildProcess?
    var hasCome = false
    let time = try seconds {
      let started = try ChildProcess(program, ["drill", "--home", home.path] + options)
      hasCome = started.read(untilLineEndingIn: QuestionPageEnd.text)
      child = started
    }
    guard hasCome, let child else { throw BenchmarkProblem("第一题没有出来") }
    return (time, child.peakMemory())
  }
}

/// By what one sees that the whole page of a question has come.
enum QuestionPageEnd {
  static let text = "[q] 存好退出"
}

extension Section {
  /// Adds the memory of a process.
  mutating func addMemory(of spread: Spread, limit: Int = 60) {
    rows.append(
      Row(
        name: "  内存峰值",
        figure:
          "\(megabytes(Int(spread.median)))（\(megabytes(Int(spread.least))) 至 \(megabytes(Int(spread.most)))）",
        comparison:
          "目标 \(limit) MB：\(spread.median <= Double(limit) * 1e6 ? "达到" : "没有达到")"))
  }
}
