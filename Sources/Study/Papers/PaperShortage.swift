/// Cells of a blueprint that need more questions than there are.
public struct PaperShortage: Hashable, Sendable {
  /// The cells, by their places in the blueprint; several where they have questions in common.
  public let cells: [Int]
  /// How many questions they need together.
  public let needed: Int
  /// How many there are.
  public let available: Int
  /// How many there would be if none were left out because the learner had them lately.
  public let withRecent: Int

  /// How many are lacking.
  public var lacking: Int { needed - available }
}

/// Why no paper could be made of a blueprint.
public enum PaperAssemblyError: Error, Hashable, Sendable {
  /// There are too few questions.
  case short([PaperShortage], papers: Int)
  /// Parallel papers could not be made equally difficult.
  case unequal(difference: Double)
}
