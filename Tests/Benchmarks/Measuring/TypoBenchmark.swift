import OfficialDocuments
import SecretarialRules
import TypoScoring
import WordingModel

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

/// How fast miswritten characters are looked for, and what the model takes.
///
/// What one core does is timed by the processor; a whole check is timed by the clock.
struct TypoBenchmark {
  let program: String
  let home: String
  /// A document of about two pages.
  let document: String
  /// Correct official prose, one paragraph a line.
  let prose: String

  /// The word on the command line by which this program says what memory the model takes.
  static let word = "read-wording"

  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  private static let model = package + "/Sources/WordingModel/Data/official.wording"
  private static let texts = package + "/Tests/TypoEvaluation/Correct"
  /// 22 lines of 28 characters a page (GB/T 9704).
  private static let twoPages = 2 * 22 * 28

  init(program: String, home: String, documents: String) throws {
    (self.program, self.home) = (program, home)
    prose = try Self.prose()
    document =
      try Self.files(in: documents).min {
        abs($0.count - Self.twoPages) < abs($1.count - Self.twoPages)
      } ?? ""
  }

  func section() throws -> Section {
    var section = Section(title: "疑似别字，单线程，处理器时间；正确的公文 \(prose.unicodeScalars.count) 字")
    let model = try WordingModel(path: Self.model)
    try addOpening(to: &section)
    addReading(model, to: &section)
    try addMemory(to: &section)
    try addProcess(to: &section)
    return section
  }

  private func addOpening(to section: inout Section) throws {
    let opening = try Spread(times: 25) {
      try processorSeconds { _ = try WordingModel(path: Self.model) }
    }
    let reading = try Spread(times: 25) {
      try processorSeconds { _ = try Data(contentsOf: URL(fileURLWithPath: Self.model)) }
    }
    section.add("打开模型", opening, floors: [("只读出文件", reading)], goal: 0.02)
  }

  private func addReading(_ model: WordingModel, to section: inout Section) {
    let scalars = Array(prose.unicodeScalars)
    let detector = TypoDetector(model: model)
    let finding = Spread(times: 9) { processorSeconds { _ = detector.suspicions(in: scalars) } }
    let reading = Spread(times: 9) {
      processorSeconds { _ = detector.wording(of: scalars, in: scalars.indices) }
    }
    let words = Spread(times: 9) { processorSeconds { _ = WordingCheck.findings(in: prose) } }
    let both = Spread(times: 9) {
      processorSeconds { _ = WordingCheck.findings(in: prose, model: model) }
    }
    section.addPace(
      "找别字", finding, characters: scalars.count,
      floors: [("只读一遍算概率", reading), ("其余文字规则", words)], goal: 200_000)
    section.addPace("文字规则连同找别字", both, characters: scalars.count, floors: [("不找别字", words)])
  }

  // MARK: Memory

  private func addMemory(to section: inout Section) throws {
    let child = try ChildProcess(CommandLine.arguments[0], [Self.word])
    let lines = String(decoding: child.readAll(), as: UTF8.self).split(separator: "\n")
    let numbers = lines.compactMap { Int($0) }
    guard numbers.count == 3 else { throw BenchmarkProblem("没有量出模型占的内存") }
    for (name, number) in zip(["打开模型以后常驻内存", "找完别字以后常驻内存"], numbers.dropFirst()) {
      section.rows.append(
        .init(
          name: name, figure: megabytes(number),
          comparison: "打开以前 \(megabytes(numbers[0]))；目标 80 MB："
            + (number <= 80_000_000 ? "达到" : "没有达到")))
    }
  }

  /// Opens the model and looks for miswritten characters, and prints the resident memory before,
  /// between and after, in bytes; pages of the model that are shared with others count too.
  static func readOnce() throws {
    let scalars = Array(try prose().unicodeScalars)
    print(residentMemory())
    let detector = TypoDetector(model: try WordingModel(path: model))
    print(residentMemory())
    precondition(detector.suspicions(in: scalars).count < scalars.count)
    print(residentMemory())
  }

  /// What is resident now; on macOS the most that was.
  private static func residentMemory() -> Int {
    #if os(Linux)
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
      return (line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0)
        * 1024
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss)
    #endif
  }

  // MARK: The program

  private func addProcess(to section: inout Section) throws {
    let path = home + "/两页公文.txt"
    try Data(document.utf8).write(to: URL(fileURLWithPath: path))
    let (check, version) = try CheckBenchmark.checking(path, by: program, home: home)
    section.add(
      "wenmi check 两页公文（\(document.count) 字），从启动到结束", check,
      floors: [("wenmi --version", version)], goal: 0.06)
  }

  private static func prose() throws -> String {
    let texts = try files(in: texts).map { try MarkedText($0) }
    return String(String.UnicodeScalarView(texts.flatMap(\.scalars)))
  }

  private static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
      .sorted().map { try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8) }
  }
}

extension Section {
  /// Adds how many characters a second, beside the times of its floors.
  fileprivate mutating func addPace(
    _ name: String, _ time: Spread, characters: Int, floors: [(String, Spread)], goal: Double? = nil
  ) {
    let pace = { (seconds: Double) in Double(characters) / seconds }
    var parts = floors.map { "\($0.0) \(duration($0.1.median)) × \(ratio(time, $0.1))" }
    if let goal {
      parts.append("目标 \(Int(goal)) 字/s：\(pace(time.median) >= goal ? "达到" : "没有达到")")
    }
    rows.append(
      Row(
        name: name,
        figure: "\(Int(pace(time.median))) 字/s（\(Int(pace(time.most))) 至 \(Int(pace(time.least)))）",
        comparison: parts.joined(separator: "；")))
  }
}
