import Foundation
import TestSupport
import WordingModel

/// The wording model that comes with the program; one for all tests.
enum ShippedModel {
  static let shared = Result {
    try WordingModel(
      path: SchemaValidation.packageRoot.path + "/Sources/WordingModel/Data/official.wording")
  }
}
