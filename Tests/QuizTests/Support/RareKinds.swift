import Foundation
import Quiz
import TestSupport

/// A bank with questions of the kinds that the banks of the program ask seldom.
enum RareKinds {
  static let path = SchemaValidation.packageRoot.path + "/Tests/Banks/rare-kinds.json"

  static func bank() throws(BankError) -> QuestionBank { try QuestionBank(path: path) }
}
