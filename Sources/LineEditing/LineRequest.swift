/// What is asked of a person: the prompt, and how the answer may be given.
public struct LineRequest: Sendable {
  /// What the arrow keys and the history do while a line is read.
  public enum Editing: Sendable {
    /// A command or a short answer: Up and Down browse earlier lines.
    case line
    /// A longer text: Up and Down move between its rows.
    case answer
  }

  /// Shown before the line; may contain colours (SGR escape sequences) and line breaks.
  public var prompt: String
  /// Stands in the line from the start and can be edited.
  public var initialText: String
  /// When reading ends without an answer.
  public var deadline: ContinuousClock.Instant?
  /// The prompt while a deadline runs, from the time left in whole seconds.
  public var countdown: (@Sendable (Duration) -> String)?
  /// Whether the line is added to the history.
  public var remembers: Bool
  /// What the arrow keys do.
  public var editing: Editing
  /// The candidates for Tab; called on the reading thread, so it must answer at once.
  public var completer: (@Sendable (Completion.Query) -> [Completion.Candidate])?
  /// Hears what stands in the line whenever it has been drawn; called on the reading thread, and
  /// never where lines come from a pipe or a terminal that edits them itself.
  public var textDidChange: (@Sendable (String) -> Void)?
  /// Hears of every key that takes something out of the line; called on the reading thread, and
  /// never where lines come from a pipe or a terminal that edits them itself.
  public var textWasDeleted: (@Sendable () -> Void)?

  /// Asks for a line.
  public init(
    prompt: String = "", initialText: String = "", deadline: ContinuousClock.Instant? = nil,
    countdown: (@Sendable (Duration) -> String)? = nil, remembers: Bool = false,
    editing: Editing = .line,
    completer: (@Sendable (Completion.Query) -> [Completion.Candidate])? = nil,
    textDidChange: (@Sendable (String) -> Void)? = nil,
    textWasDeleted: (@Sendable () -> Void)? = nil
  ) {
    self.prompt = prompt
    self.initialText = initialText
    self.deadline = deadline
    self.countdown = countdown
    self.remembers = remembers
    self.editing = editing
    self.completer = completer
    self.textDidChange = textDidChange
    self.textWasDeleted = textWasDeleted
  }

  /// The prompt to show at a moment, with the time left where a countdown is asked for.
  func prompt(at now: ContinuousClock.Instant) -> String {
    guard let secondsLeft = secondsLeft(at: now), let countdown else { return prompt }
    return countdown(.seconds(secondsLeft))
  }

  /// The time left in whole seconds, rounded up.
  func secondsLeft(at now: ContinuousClock.Instant) -> Int64? {
    guard let deadline else { return nil }
    let (seconds, attoseconds) = (deadline - now).components
    return max(0, attoseconds > 0 ? seconds + 1 : seconds)
  }
}
