import OfficialDocuments
import SecretarialRules
import Testing

/// Every rule that a machine applies finds what it is there for, and leaves what only looks alike.
struct RuleProofTests {
  static let all: [RuleProof] =
    RuleProof.titles + RuleProof.elements + RuleProof.closings + RuleProof.routing
    + RuleProof.cases + RuleProof.documents + RuleProof.heads + RuleProof.matter
    + RuleProof.levels + RuleProof.attachments + RuleProof.signing + RuleProof.imprint
    + RuleProof.local + RuleProof.words + RuleProof.wording + RuleProof.phrasing
    + RuleProof.institutions
    + RuleProof.names + RuleProof.fixedPhrases + RuleProof.marks + RuleProof.pairs
    + RuleProof.numerals + RuleProof.figures

  /// The subjects that a rule judges.
  private static func subjects(of rule: any CheckedRule) -> Set<RuleProof.Subject> {
    var subjects: Set<RuleProof.Subject> = []
    if rule is any PhraseRule { subjects.insert(.phrase) }
    if rule is any DocumentRule { subjects.insert(.document) }
    if rule is any WordingRule { subjects.insert(.prose) }
    if rule is CharacterFitsContext { subjects.insert(.wording) }
    if rule is any ScenarioRule { subjects.insert(.scenario) }
    return subjects
  }

  @Test func everyCheckedRuleIsProvedForAllThatItJudges() {
    let proved = Dictionary(grouping: Self.all) { $0.code }.mapValues { Set($0.map(\.subject)) }
    let rules = RuleCatalog.rules.compactMap { $0 as? any CheckedRule }
    #expect(rules.count >= 220)
    for rule in rules {
      #expect(!Self.subjects(of: rule).isEmpty, "\(rule.code) is never applied")
      #expect(proved[rule.code] == Self.subjects(of: rule), "\(rule.code) \(rule.title)")
    }
    let checked = Set(rules.map { $0.code })
    #expect(proved.keys.filter { !checked.contains($0) } == [])
    #expect(Set(Self.all.map(\.testDescription)).count == Self.all.count)
  }

  @Test(arguments: all)
  func findsWhatItIsThereFor(_ proof: RuleProof) throws {
    #expect(!proof.flagged.isEmpty)
    for sample in proof.flagged {
      #expect(try !proof.findings(in: sample, profile: on(proof)).isEmpty, "\(sample.text)")
    }
  }

  @Test(arguments: all)
  func leavesWhatOnlyLooksAlike(_ proof: RuleProof) throws {
    #expect(Set(proof.near).subtracting(proof.flagged).count >= 2)
    for sample in proof.near {
      #expect(try proof.findings(in: sample, profile: on(proof)) == [], "\(sample.text)")
    }
  }

  /// A near miss is near: at least half of the shorter text is in the other one too.
  @Test(arguments: all)
  func nearMissesAreNear(_ proof: RuleProof) {
    for sample in proof.near {
      #expect(
        proof.flagged.contains { Self.likeness($0.text, sample.text) >= 0.5 }, "\(sample.text)")
    }
  }

  /// The rules of single units are silent until a profile names them.
  @Test(arguments: all.filter { RuleCatalog.rule($0.code)?.basis.strength == .local })
  func rulesOfOneUnitAreSilentElsewhere(_ proof: RuleProof) throws {
    for sample in proof.flagged {
      #expect(try proof.findings(in: sample, profile: .standard) == [], "\(sample.text)")
    }
  }

  private func on(_ proof: RuleProof) -> RuleProfile { RuleProfile(on: [proof.code]) }

  /// The share of the shorter text's characters that the other has as well.
  private static func likeness(_ left: String, _ right: String) -> Double {
    let shorter = left.count < right.count ? left : right
    var rest = Dictionary(
      (left.count < right.count ? right : left).map { ($0, 1) }, uniquingKeysWith: +)
    var shared = 0
    for character in shorter where rest[character, default: 0] > 0 {
      rest[character, default: 0] -= 1
      shared += 1
    }
    return Double(shared) / Double(max(shorter.count, 1))
  }
}
