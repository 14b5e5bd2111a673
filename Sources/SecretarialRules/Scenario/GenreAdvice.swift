public import OfficialDocuments

/// What the adviser says of a scenario: the genre, why, and what must be put right first.
///
/// The JSON form has the property names as keys; what is `nil` is left out.
public struct GenreAdvice: Codable, Hashable, Sendable {
  /// The genre to use; `nil` while a deciding fact is unknown.
  public let genre: DocumentGenre?
  /// The direction in which the document then travels; `nil` without a genre, or where the genre
  /// has several and the relation is unknown.
  public let line: LineOfCommunication?
  /// How the title is built, with gaps as `……`; `nil` without a genre.
  public let titlePattern: String?
  /// Why, in the order in which the facts decide.
  public let reasons: [Reason]
  /// The genres that a learner would think of, and why it is none of them.
  public let excluded: [Exclusion]
  /// The routing rules that the scenario breaks, apart from the genre.
  public let violations: [Violation]
  /// The facts that are missing, as questions to ask; empty when there is a genre.
  public let questions: [String]

  /// One step of the reasoning.
  public struct Reason: Codable, Hashable, Sendable {
    /// The step in one Chinese sentence.
    public let text: String
    /// The rules behind it.
    public let rules: [RuleCode]
  }

  /// A genre that does not fit.
  public struct Exclusion: Codable, Hashable, Sendable {
    /// The genre.
    public let genre: DocumentGenre
    /// Why not, in one Chinese sentence.
    public let reason: String
    /// The rule behind it.
    public let rule: RuleCode
  }

  /// A routing rule that is broken.
  public struct Violation: Codable, Hashable, Sendable {
    /// The rule.
    public let rule: RuleCode
    /// Its short name as learners answer it: `一文多事`, `多头主送`.
    public let name: String
    /// What is wrong, in one Chinese sentence.
    public let message: String
    /// What to do instead.
    public let fix: String
  }
}
