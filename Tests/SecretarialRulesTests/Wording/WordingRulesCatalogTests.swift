import Foundation
import SecretarialRules
import Testing

struct WordingRulesCatalogTests {
  /// Every file in the folder of rules is registered, and nothing else is.
  @Test func everyRuleFileIsRegistered() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/SecretarialRules/Wording/Rules")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
    let registered = WordingRules.all.map { String(describing: type(of: $0)) }
    #expect(files.sorted() == registered.sorted())
  }
}
