/// What a file of sheets says, taken apart for comparing it with its seal.
public struct SealedFile: Hashable, Sendable {
  /// A worksheet, or all of a file without any.
  public struct Part: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its rows that hold anything, with their numbers in the file from 1, as canonical text:
    /// cells with U+001F between them, without empty ones at the end; a number in the shortest
    /// writing that stands for it.
    public let rows: [(number: Int, text: String)]

    /// Puts a part together.
    public init(name: String, rows: [(number: Int, text: String)]) {
      self.name = name
      self.rows = rows
    }

    /// Whether two parts say the same.
    public static func == (first: Part, second: Part) -> Bool {
      first.name == second.name && first.rows.count == second.rows.count
        && zip(first.rows, second.rows).allSatisfy { $0 == $1 }
    }

    /// Feeds the name and how many rows there are.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(rows.count)
    }
  }

  /// The parts in their order.
  public let parts: [Part]
  /// The seal as it stands in the file, a JSON object; `nil` where there is none.
  public let seal: String?

  /// Puts what a file says together.
  public init(parts: [Part], seal: String?) {
    self.parts = parts
    self.seal = seal
  }
}
