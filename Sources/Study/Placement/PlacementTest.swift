internal import Assessment
public import Quiz
internal import SecretarialRules

/// A placement test at work: which question comes next, and when it is over.
public struct PlacementTest: Sendable {
  /// A question that may be asked.
  public struct Item: Hashable, Sendable {
    /// Which.
    public let question: QuestionReference
    /// The widest topic that it belongs to.
    public let topic: String
    /// Where it stands on the scale of abilities, in logits.
    public let logit: Double

    /// Describes a question.
    public init(question: QuestionReference, topic: String, logit: Double) {
      self.question = question
      self.topic = topic
      self.logit = logit
    }
  }

  /// Why a test is over.
  public enum End: String, Sendable {
    /// The error is small enough.
    case precise
    /// As many questions were asked as may be.
    case mostQuestions
    /// No question is left.
    case empty
  }

  /// The questions that may be asked.
  public let items: [Item]
  private let seed: UInt64

  /// Takes the pool of a test; the same seed asks the same questions after the same answers.
  public init(items: [Item], seed: UInt64) {
    self.items = items
    self.seed = seed
  }

  /// Whether the test is over, and why.
  public func end(after standing: PlacementStanding) -> End? {
    if standing.isPrecise { return .precise }
    if standing.outcomes.count >= PlacementRules.mostQuestions { return .mostQuestions }
    return open(after: standing).isEmpty ? .empty : nil
  }

  /// The question that comes next: of the topics that were asked least, one of those that tell most
  /// about the ability as it is estimated now; `nil` where none is left.
  public func next(after standing: PlacementStanding) -> Item? {
    let open = open(after: standing)
    let topics = Dictionary(items.map { ($0.question, $0.topic) }) { first, _ in first }
    let asked = Dictionary(
      standing.outcomes.compactMap { topics[$0.question] }.map { ($0, 1) }, uniquingKeysWith: +)
    let least = open.map { asked[$0.topic, default: 0] }.min()
    let candidates = open.filter { asked[$0.topic, default: 0] == least }
    let told = candidates.map {
      ItemParameters(difficulty: $0.logit).information(at: standing.ability)
    }
    let best = candidates.indices.sorted {
      told[$0] != told[$1] ? told[$0] > told[$1] : $0 < $1
    }.prefix(PlacementRules.choices)
    var generator = SeededGenerator(seed: seed &+ UInt64(standing.outcomes.count))
    return best.randomElement(using: &generator).map { candidates[$0] }
  }

  private func open(after standing: PlacementStanding) -> [Item] {
    let asked = Set(standing.outcomes.map(\.question))
    return items.filter { !asked.contains($0.question) }
  }
}
