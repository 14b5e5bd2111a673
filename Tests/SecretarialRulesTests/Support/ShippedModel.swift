import Foundation
import WordingModel

/// The wording model that comes with the program.
enum ShippedModel {
  /// One for all tests.
  static let shared = Result { try WordingModel(path: path) }

  private static let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/WordingModel/Data/official.wording").path
}
