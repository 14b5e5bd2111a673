public import JSONText

/// What is wrong with a session's file, as far as that can be told from the file alone.
public struct SessionVerification: Hashable, Sendable {
  /// Something that is wrong or strange.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: String, Sendable {
      /// The file does not say what it should.
      case fault = "错误"
      /// The file is right, but somebody may want to know.
      case remark = "提示"
    }

    /// How bad it is.
    public let severity: Severity
    /// Where it is.
    public let position: JSONText.Position
    /// What it is, in Chinese without full stop.
    public let message: String

    /// Severity, place and message in one line.
    public var description: String { "\(severity.rawValue)：\(position)：\(message)" }
  }

  /// The file.
  public let path: String
  /// Where the file cannot be read at all: why; then there are no other problems.
  public let error: SessionError?
  /// The problems in the order of their places.
  public let problems: [Problem]

  /// Whether there is nothing worse than remarks.
  public var isSound: Bool { error == nil && !problems.contains { $0.severity == .fault } }

  init(path: String, error: SessionError) {
    self.path = path
    self.error = error
    problems = []
  }

  init(_ layout: SessionLayout) {
    path = layout.path
    error = nil
    var checker = SessionChecker(layout)
    checker.check()
    problems = checker.problems.sorted { $0.position < $1.position }
  }
}
