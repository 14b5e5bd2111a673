import Quiz

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How fast large banks are opened, and how fast questions come in from other formats.
struct BankBenchmark {
  let program: String
  let homes: BenchmarkHomes
  let folder: String

  private static let many = 100_000

  func section() throws -> Section {
    var section = Section(title: "大题库和导入")
    let bytes = try Data(contentsOf: URL(fileURLWithPath: homes.bank)).count
    let reading = Spread(times: 9) { seconds { read(homes.bank) } }
    let opening = try Spread(times: 9) { try seconds { _ = try QuestionBank(path: homes.bank) } }
    section.add(
      "打开 5000 题（\(megabytes(bytes))）", opening, floors: [("读出文件", reading)], goal: 0.05)
    try addMany(to: &section)
    for (format, goal) in [("txt", 1.0), ("xlsx", 2.0)] {
      try addImport(of: format, goal: goal, to: &section)
    }
    return section
  }

  /// A bank of a hundred thousand questions, opened by the program.
  private func addMany(to section: inout Section) throws {
    let home = folder + "/large"
    try FileManager.default.createDirectory(
      atPath: home + "/QuestionBanks", withIntermediateDirectories: true)
    let path = "\(home)/QuestionBanks/\(QuestionData.bankID).json"
    try Data(QuestionData.bank(of: Self.many)).write(to: URL(fileURLWithPath: path))
    let reading = Spread(times: 3) { seconds { read(path) } }
    var memory: [Double] = []
    let opening = try Spread(times: 3) {
      let child = try ChildProcess(program, ["--home", home, "--learner", "学员"])
      let time = try seconds {
        child.write("banks\n")
        guard child.read(untilLineEndingIn: "drill 速度对照") else {
          throw BenchmarkProblem("大题库没有打开")
        }
      }
      memory.append(Double(child.peakMemory()))
      return time
    }
    section.add("启动并打开 \(Self.many) 题", opening, floors: [("读出文件", reading)], goal: 1.5)
    section.addMemory(of: Spread(memory), limit: 400)
  }

  /// The same five thousand questions from another format.
  private func addImport(of format: String, goal: Double, to section: inout Section) throws {
    let path = "\(folder)/questions.\(format)"
    try ChildProcess(
      program, ["bank", "convert", homes.bank, "--output", path, "--home", homes.fresh.path]
    ).end()
    guard FileManager.default.fileExists(atPath: path) else {
      throw BenchmarkProblem("没有写出 \(path)")
    }
    let reading = Spread(times: 5) { seconds { read(path) } }
    var memory: [Double] = []
    // In a folder without banks: what is read is compared with the banks that are there.
    let home = folder + "/empty"
    try FileManager.default.createDirectory(
      atPath: home + "/QuestionBanks", withIntermediateDirectories: true)
    let importing = try Spread(times: 3) {
      let child = try ChildProcess(program, ["--home", home, "--learner", "学员"])
      let time = try seconds {
        child.write("bank import \(path)\n")
        guard child.read(untilLineEndingIn: "加 --apply。") else {
          throw BenchmarkProblem("\(path) 没有读进来")
        }
      }
      memory.append(Double(child.peakMemory()))
      return time
    }
    section.add("试导入 5000 题（.\(format)）", importing, floors: [("读出文件", reading)], goal: goal)
    section.addMemory(of: Spread(memory), limit: 200)
  }

  private func read(_ path: String) {
    let data = try? Data(contentsOf: URL(fileURLWithPath: path))
    precondition(data?.last != nil)
  }
}
