#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

extension Terminal {
  /// What a terminal works with.
  public struct Configuration: Sendable {
    /// The file that keeps remembered lines between runs; `nil` to keep them in memory only.
    public var historyFile: String?
    /// How many remembered lines are kept.
    public var historyLimit: Int
    /// Looks up COLUMNS, LINES, TERM and NO_COLOR.
    public var environment: @Sendable (String) -> String?
    /// The descriptor that lines are read from.
    public var input: Int32
    /// The descriptor that everything is written to.
    public var output: Int32

    /// Describes a terminal; by default standard input and output, without a history file.
    public init(
      historyFile: String? = nil, historyLimit: Int = 1000,
      environment: @escaping @Sendable (String) -> String? = Configuration.processEnvironment,
      input: Int32 = 0, output: Int32 = 1
    ) {
      self.historyFile = historyFile
      self.historyLimit = historyLimit
      self.environment = environment
      self.input = input
      self.output = output
    }

    /// Looks up a variable in the environment of the process.
    @Sendable public static func processEnvironment(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }
    }
  }
}
