import Foundation
import WordingModel

/// The wording model that comes with the program; one for all tests.
enum ShippedModel {
  static let shared = Result { try WordingModel(path: path) }

  private static let path = URL(fileURLWithPath: #filePath)
    .appendingPathComponent("../../../../Sources/WordingModel/Data/official.wording")
    .standardizedFileURL.path
}
