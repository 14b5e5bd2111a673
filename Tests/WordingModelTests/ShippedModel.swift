import Foundation
import WordingModel

/// The model that comes with the program.
enum ShippedModel {
  static let path = package.appendingPathComponent("Sources/WordingModel/Data/official.wording")
    .path

  /// The folders of texts on which it is counted.
  static let evaluation = package.appendingPathComponent("Tests/TypoEvaluation").path

  /// One for all tests: it is meant to be shared.
  static let shared = Result { try WordingModel(path: path) }

  static func fixture(_ name: String) throws -> [[String]] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name)")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}
