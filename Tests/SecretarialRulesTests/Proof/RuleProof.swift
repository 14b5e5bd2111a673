import Foundation
import OfficialDocuments
import SecretarialRules
import TestSupport
import Testing

/// What a rule must find, and what looks much like it and must be left.
struct RuleProof: Sendable, CustomTestStringConvertible {
  /// What a rule is given to judge.
  enum Subject: Hashable, Sendable {
    /// One element, of the kind that the rule itself names.
    case phrase
    /// A whole document.
    case document
    /// Running words.
    case prose
    /// Running words, beside what is known of the wording of official prose.
    case wording
    /// The facts of a case, as JSON.
    case scenario
  }

  /// A text to judge, with the genre of its document where the rule depends on that.
  struct Sample: ExpressibleByStringLiteral, Hashable, Sendable {
    let text: String
    let genre: DocumentGenre?

    init(_ text: String, in genre: DocumentGenre? = nil) {
      self.text = text
      self.genre = genre
    }

    init(stringLiteral text: String) { self.init(text) }

    /// An element of a document of this genre.
    static func of(_ genre: DocumentGenre, _ text: String) -> Self { Self(text, in: genre) }

    /// A document of the usual make with some parts exchanged.
    static func document(
      head: String = "青石县人民政府文件\n青政〔2026〕8号", title: String = "青石县人民政府关于做好防汛工作的通知",
      recipients: String = "各乡镇人民政府：", body: String = "　　现就防汛工作通知如下。\n　　加强值班。",
      end: String = "", signature: String = "青石县人民政府\n2026年5月8日", after: String = ""
    ) -> Self {
      Self(
        usualDocument(
          head: head, title: title, recipients: recipients, body: body, end: end,
          signature: signature, after: after))
    }
  }

  let code: RuleCode
  let subject: Subject
  /// Texts in which the rule finds something.
  let flagged: [Sample]
  /// Texts in which it finds nothing: the right form, or a trap that differs by little.
  let near: [Sample]

  init(_ code: RuleCode, _ subject: Subject, flagged: [Sample], near: [Sample]) {
    self.code = code
    self.subject = subject
    self.flagged = flagged
    self.near = near
  }

  var testDescription: String { "\(code) \(subject)" }
}

extension RuleProof {
  /// What the rule itself says of a text, whatever other rules say of the same place.
  func findings(in sample: Sample, profile: RuleProfile) throws -> [String] {
    let found: [Finding]
    switch subject {
    case .phrase:
      guard let rule = RuleCatalog.rule(code) as? any PhraseRule else { return [] }
      found = PhraseCheck.findings(
        in: Phrase(rule.kind, sample.text, genre: sample.genre), profile: profile)
    case .document:
      let document = OfficialDocument(sample.text)
      found = DocumentCheck.findings(in: document, profile: profile)
    case .prose:
      guard let rule = RuleCatalog.rule(code) as? any WordingRule, profile.applies(rule) else {
        return []
      }
      found = rule.findings(in: sample.text)
    case .wording:
      found = WordingCheck.findings(
        in: sample.text, profile: profile, model: try ShippedModel.shared.get())
    case .scenario:
      let scenario = try JSONDecoder().decode(Scenario.self, from: Data(sample.text.utf8))
      return GenreAdviser.advise(scenario).violations.filter { $0.rule == code }.map { $0.message }
    }
    return found.filter { $0.rule == code }.map { $0.message }
  }
}
