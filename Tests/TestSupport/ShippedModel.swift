import Foundation
public import WordingModel

/// The wording model that comes with the program.
public enum ShippedModel {
  /// The file.
  public static let path =
    SchemaValidation.packageRoot.path + "/Sources/WordingModel/Data/official.wording"

  /// One for all tests: it is meant to be shared.
  public static let shared = Result { try WordingModel(path: path) }
}
