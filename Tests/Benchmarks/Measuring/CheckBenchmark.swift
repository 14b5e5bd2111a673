import OfficialDocuments
import SecretarialRules

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How fast documents are checked: prose by the megabyte in one thread, and one document by the
/// program from its start to its end.
struct CheckBenchmark {
  let program: String
  let home: String
  /// The texts of correct documents, which hold what official prose holds.
  let texts: [String]

  init(program: String, home: String, documents: String) throws {
    self.program = program
    self.home = home
    let names = try FileManager.default.contentsOfDirectory(atPath: documents)
      .filter { $0.hasSuffix(".txt") }.sorted()
    texts = try names.map { name in
      String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: "\(documents)/\(name)")), as: UTF8.self)
    }
    guard !texts.isEmpty else { throw BenchmarkProblem("\(documents) 里没有公文") }
  }

  func section() throws -> Section {
    var section = Section(title: "检查公文（单线程）")
    let ten = prose(ofBytes: 10_000_000)
    let copying = Spread(times: 7) { seconds { copy(Array(ten.utf8)) } }
    // The cheapest thing that can be done with a text: looking at each of its characters.
    let looking = Spread(times: 7) { seconds { look(at: ten) } }
    let words = Spread(times: 3) { seconds { _ = WordingCheck.findings(in: ten) } }
    section.addSpeed("只查文字，10 MB", words, bytes: ten.utf8.count, floor: ("逐字看一遍", looking))
    let small = Spread(times: 3) { seconds { check(ten) } }
    section.addSpeed(
      "全部规则，10 MB", small, bytes: ten.utf8.count, floor: ("复制", copying), goal: 10)
    let documents = texts.map { OfficialDocument($0).text }
    let rounds = 2_000_000 / documents.map(\.utf8.count).reduce(1, +)
    let many = Spread(times: 3) {
      seconds { for _ in 0..<rounds { for text in documents { check(text) } } }
    }
    section.add(
      "全部规则，一份一份地查，每份", Spread(many.values.map { $0 / Double(rounds * documents.count) }),
      floors: [("复制 10 MB", copying)])
    let hundred = prose(ofBytes: 100_000_000)
    let large = Spread([seconds { check(hundred) }])
    section.addSpeed(
      "全部规则，100 MB", large, bytes: hundred.utf8.count, floor: ("10 MB", small), goal: 10)
    try addProcess(to: &section)
    return section
  }

  /// One document of ordinary length, process start included.
  private func addProcess(to section: inout Section) throws {
    let path = home + "/公文.txt"
    let text = texts.sorted { $0.utf8.count < $1.utf8.count }[texts.count / 2]
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let (check, version) = try Self.checking(path, by: program, home: home)
    section.add(
      "wenmi check 一份公文（\(text.count) 字）", check, floors: [("wenmi --version", version)],
      goal: 0.03)
  }

  /// How long the program takes to check a file, and to do nothing, from its start to its end.
  static func checking(
    _ path: String, by program: String, home: String
  ) throws -> (check: Spread, version: Spread) {
    var times: (check: [Double], version: [Double]) = ([], [])
    // By turns, so that a busy moment of the machine strikes both alike.
    for run in 0...25 {
      let check = try seconds { try ChildProcess(program, ["check", "--home", home, path]).end() }
      let version = try seconds { try ChildProcess(program, ["--version"]).end() }
      guard run > 0 else { continue }
      times.check.append(check)
      times.version.append(version)
    }
    return (Spread(times.check), Spread(times.version))
  }

  private func prose(ofBytes size: Int) -> String {
    let round = texts.joined(separator: "\n\n")
    return String(repeating: round + "\n\n", count: max(1, size / round.utf8.count))
  }

  private func check(_ text: String) { _ = DocumentCheck.findings(in: OfficialDocument(text)) }

  private func look(at text: String) {
    var sum: UInt32 = 0
    for scalar in text.unicodeScalars { sum &+= scalar.value }
    precondition(sum != 1)
  }

  private func copy(_ bytes: [UInt8]) {
    let copy = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      count = buffer.initialize(fromContentsOf: bytes)
    }
    precondition(copy.last == bytes.last)
  }
}
