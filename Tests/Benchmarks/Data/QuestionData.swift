import JSONText
import SecretarialRules

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A bank of any size, made from the questions of the banks that come with the program.
///
/// Each copy has its own name and a clause of its own in the stem, so that no two ask the same.
enum QuestionData {
  static let bankID = "benchmark"

  static func questionID(_ number: Int) -> String { "bm-\(10_000 + number)" }

  /// The file of a bank; the same on every run with the same banks.
  static func bank(of count: Int) throws -> [UInt8] {
    let patterns = try patterns()
    var generator = SeededGenerator(seed: 20_260_912)
    var file = Array(
      #"{"schemaVersion":1,"id":"\#(bankID)","title":"速度对照","questions":["#.utf8)
    for number in 0..<count {
      file += Array((number == 0 ? "\n" : ",\n").utf8)
      file += patterns[number % patterns.count].question(number, using: &generator)
    }
    return file + Array("\n]}\n".utf8)
  }

  /// The questions that are not among the longest, of all kinds by turns.
  private static func patterns() throws -> [QuestionPattern] {
    let folder = packageFolder + "/QuestionBanks"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
    let banks = try names.map { name -> [QuestionPattern] in
      let text = JSONText(Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
      return try text.outline(elementsOf: "questions").elements.compactMap {
        try QuestionPattern(text, $0)
      }.filter { $0.size <= 900 }
    }
    let longest = banks.map(\.count).max() ?? 0
    let patterns = (0..<longest).flatMap { row in
      banks.compactMap { row < $0.count ? $0[row] : nil }
    }
    guard !patterns.isEmpty else { throw BenchmarkProblem("\(folder) 里没有题库") }
    return patterns
  }

  private static let packageFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
}
