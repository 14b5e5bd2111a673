import OfficialDocuments
import SecretarialRules

/// What a drafted document earns points for, and what costs some of them: `rubric` of a bank.
///
/// The genre, the elements and the facts earn points. What must not be there, a wrong length and
/// what the rules find take some of them away, but never more than there are, so that an empty page
/// earns nothing.
struct Rubric: Decodable, Sendable {
  static let members: Set<String> = [
    "genre", "elements", "facts", "forbidden", "length", "ruleErrors", "weights",
  ]
  static let innerMembers: [String: Set<String>] = [
    "elements": Set(Part.allCases.map(\.rawValue)), "weights": Set(Part.allCases.map(\.rawValue)),
    "facts": ["name", "accepted", "points"],
    "forbidden": ["name", "words", "why", "rule", "points"], "length": ["min", "max"],
  ]

  /// A part of a document that a rubric can ask for, by the name that banks use.
  enum Part: String, CaseIterable, Sendable {
    case genre
    case documentNumber, signer, title, mainRecipients, closing, attachmentNote, signature
    case documentDate, note, copyRecipients
  }

  /// Something that must be said in the body.
  struct Fact: Decodable, Sendable {
    let name: String
    /// What must all be there; `5月20日|二十日` where either will do.
    let accepted: [String]
    let points: Int?
  }

  /// Something that must not be said.
  struct Forbidden: Decodable, Sendable {
    let name: String
    /// What betrays it; one is enough.
    let words: [String]
    let why: String
    /// The rule that forbids it; without one it is the question's own requirement.
    let rule: RuleCode?
    let points: Int?
  }

  /// How many characters the body may have, blanks not counted.
  struct Length: Decodable, Sendable {
    let min: Int
    let max: Int
  }

  let genre: DocumentGenre
  /// The elements that must be there, each with what must stand in it; nothing where it is enough
  /// that it is there.
  let elements: [Part: [String]]
  let facts: [Fact]
  let forbidden: [Forbidden]
  let length: Length?
  /// How many points errors that the rules find can cost in all; each rule costs one.
  let ruleErrors: Int
  private let weights: [Part: Int]

  private enum Key: CodingKey {
    case genre, elements, facts, forbidden, length, ruleErrors, weights
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    genre = try members.decode(DocumentGenre.self, forKey: .genre)
    elements = Self.byPart(try members.decode([String: [String]].self, forKey: .elements))
    facts = try members.decode([Fact].self, forKey: .facts)
    forbidden = try members.decodeIfPresent([Forbidden].self, forKey: .forbidden) ?? []
    length = try members.decodeIfPresent(Length.self, forKey: .length)
    ruleErrors = try members.decodeIfPresent(Int.self, forKey: .ruleErrors) ?? 3
    weights = Self.byPart(
      try members.decodeIfPresent([String: Int].self, forKey: .weights) ?? [:])
  }

  // Names that are no parts are the lint's business.
  private static func byPart<Value>(_ named: [String: Value]) -> [Part: Value] {
    var parts: [Part: Value] = [:]
    for (name, value) in named { if let part = Part(rawValue: name) { parts[part] = value } }
    return parts
  }

  /// The points of a part: two for the genre and one for any other, unless the rubric says
  /// otherwise.
  func weight(of part: Part) -> Int { weights[part] ?? (part == .genre ? 2 : 1) }

  /// The elements asked for, in the order of a document.
  var wantedElements: [(part: Part, words: [String])] {
    Part.allCases.compactMap { part in elements[part].map { (part, $0) } }
  }

  /// All points that are to be had.
  var maxPoints: Int {
    weight(of: .genre) + wantedElements.reduce(0) { $0 + weight(of: $1.part) }
      + facts.reduce(0) { $0 + ($1.points ?? 1) }
  }
}

extension Rubric.Part {
  /// The element of a document that it is; the genre is none.
  var kind: OfficialDocument.Element.Kind? {
    switch self {
    case .genre: nil
    case .documentNumber: .documentNumber
    case .signer: .signer
    case .title: .title
    case .mainRecipients: .mainRecipients
    case .closing: .closing
    case .attachmentNote: .attachmentNote
    case .signature: .signature
    case .documentDate: .documentDate
    case .note: .note
    case .copyRecipients: .copyRecipients
    }
  }

  /// The name that learners know.
  var name: String { kind?.rawValue ?? "文种" }

  /// The rule that a document breaks which does not have it; `nil` where only the question asks.
  var rule: RuleCode? {
    switch self {
    case .documentNumber: "GW208"
    case .signer: "GW251"
    case .title: "GW201"
    case .mainRecipients: "GW232"
    case .attachmentNote: "GW241"
    case .documentDate: "GW506"
    case .genre, .closing, .signature, .note, .copyRecipients: nil
    }
  }
}
