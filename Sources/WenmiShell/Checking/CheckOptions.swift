/// What is wanted of a check.
public struct CheckOptions: Sendable {
  /// How the findings are written.
  public let format: CheckFormat
  /// The office's settings, a JSON file; `nil` for none.
  public let profile: String?
  /// How much is said of characters that may have been written for others; `nil` for what the
  /// office's settings say.
  public let suspicions: SuspicionLevel?
  /// Whether each rule that was not met is explained.
  public let explains: Bool
  /// Whether a corrected copy is written.
  public let fixes: Bool
  /// The file for the report; `nil` to print it.
  public let output: String?
  /// Whether files that are there are replaced; a document itself never is.
  public let force: Bool

  /// Takes what is wanted.
  public init(
    format: CheckFormat = .text, profile: String? = nil, suspicions: SuspicionLevel? = nil,
    explains: Bool = false,
    fixes: Bool = false, output: String? = nil, force: Bool = false
  ) {
    self.format = format
    self.profile = profile
    self.suspicions = suspicions
    self.explains = explains
    self.fixes = fixes
    self.output = output
    self.force = force
  }
}
