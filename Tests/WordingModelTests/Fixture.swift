import Foundation

/// Files that tests read.
enum Fixture {
  /// The folders of texts on which it is counted.
  static let evaluation = tests.appendingPathComponent("TypoEvaluation").path

  /// The rows of a table, without its heading.
  static func rows(_ name: String) throws -> [[String]] {
    let file = tests.appendingPathComponent("WordingModelTests/Fixtures/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
}
