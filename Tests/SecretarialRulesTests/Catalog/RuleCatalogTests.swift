import Foundation
import OfficialDocuments
import SecretarialRules
import Testing

@Suite struct RuleCatalogTests {
  static let documentCodes = [
    101...124, 201...214, 221...223, 231...232, 241...241, 251...252, 501...506, 511...520,
    525...530, 535...538, 545...554, 558...565, 568...576, 585...587,
  ]
  .joined().map { "GW\($0)" }
  static let wordingCodes = [601...625, 631...665, 701...729, 731...752, 761...781]
    .joined().map { "WZ\($0)" }
  static let otherCodes =
    ([301...317, 401...406].joined().map { "GW\($0)" }) + (501...532).map { "BM\($0)" }
    + (101...105).map { "DW\($0)" }

  @Test func holdsEveryPermanentCode() {
    let known = Set(RuleCatalog.rules.map { $0.code.rawValue })
    let codes = Self.documentCodes + Self.wordingCodes + Self.otherCodes
    let missing = codes.filter { !known.contains($0) }
    #expect(missing == [])
  }

  @Test func codesAreUniqueAndSorted() {
    let codes = RuleCatalog.rules.map { $0.code }
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
  }

  @Test func everyRuleExplainsItself() {
    for rule in RuleCatalog.rules {
      let code = rule.code
      #expect(!rule.title.isEmpty && !rule.title.hasSuffix("。"), "\(code)")
      #expect(rule.title.count <= 45, "\(code) \(rule.title.count)")
      #expect(rule.explanation.count >= 20 && rule.explanation.hasSuffix("。"), "\(code)")
      #expect(!rule.basis.description.isEmpty, "\(code)")
      #expect(rule.basis.note != nil || !rule.basis.citations.isEmpty, "\(code)")
      if let example = rule.example { #expect(example.wrong != example.right, "\(code)") }
      #expect(RuleCatalog.rule(code)?.title == rule.title)
    }
  }

  @Test func aConventionNeverLooksLikeALaw() {
    for rule in RuleCatalog.rules where rule.basis.strength == .convention {
      #expect(rule.basis.description.contains("惯例"), "\(rule.code)")
      #expect(rule.basis.note != nil, "\(rule.code)")
    }
  }

  @Test func everyRuleThatIsCheckedHasAnExample() {
    let checked = RuleCatalog.rules.filter { $0.checkedRule != nil }
    #expect(checked.filter { $0.example == nil }.map { $0.code } == [])
  }

  @Test func anchorsAreNeitherEmptyNorDoubled() {
    for rule in RuleCatalog.rules {
      guard let anchored = rule.anchoredRule else { continue }
      #expect(!anchored.anchors.isEmpty && !anchored.anchors.contains(""), "\(rule.code)")
      #expect(Set(anchored.anchors).count == anchored.anchors.count, "\(rule.code)")
    }
  }

  /// What the front page promises is what the catalog holds.
  @Test func theReadmeCountsTheRulesThatCheckADocument() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: package.appending(path: "README.md"), encoding: .utf8)
    let count = RuleCatalog.rules.count { $0.checkedRule != nil && $0.scenarioRule == nil }
    #expect(readme.contains("按 \(count) 条规则查"), "\(count)")
  }

  @Test func unknownCodesHaveNoRule() {
    #expect(RuleCatalog.rule("GW999") == nil)
    #expect(RuleCatalog.rule("") == nil)
  }

  @Test(arguments: DocumentGenre.allCases)
  func everyGenreHasItsRule(_ genre: DocumentGenre) throws {
    let rule = try #require(RuleCatalog.rule(genre.rule))
    #expect(rule.title.contains(genre.rawValue))
  }

  @Test func everyKindOfPhraseHasRules() {
    for kind in Phrase.Kind.allCases {
      #expect(!RuleCatalog.phraseRules(for: kind).isEmpty, "\(kind.rawValue)")
    }
  }

  /// A rule that has a file but no line in the catalog would never run.
  @Test func everyRuleOnDiskIsRegistered() throws {
    let registered = Set(RuleCatalog.rules.map { String(describing: type(of: $0)) })
    let onDisk = try Self.ruleTypesOnDisk()
    #expect(onDisk.count >= 16)
    #expect(onDisk.filter { !registered.contains($0) } == [])
  }

  private static func ruleTypesOnDisk() throws -> [String] {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let sources = package.appending(path: "Sources/SecretarialRules")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var types: [String] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "struct"), words.count > at + 2,
          words[at + 1].hasSuffix(":"), line.contains("Rule"),
          words[(at + 2)...].contains(where: { word in
            word.hasSuffix("Rule,") || word.hasSuffix("Rule")
          })
        else { continue }
        types.append(String(words[at + 1].dropLast()))
      }
    }
    return types
  }
}
