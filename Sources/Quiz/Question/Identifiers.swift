/// The permanent name of a question within its bank, such as `gs-001`.
public struct QuestionID: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
  /// The name as it stands in the bank.
  public let rawValue: String
  /// Takes the name as it stands in the bank.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The name itself.
  public var description: String { rawValue }
}

/// The permanent name of a bank, which is its file name without `.json`.
public struct BankID: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
  /// The name as it stands in the bank.
  public let rawValue: String
  /// Takes the name as it stands in the bank.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The name itself.
  public var description: String { rawValue }
}

/// A question wherever it is: `genre-selection/gs-001`.
public struct QuestionReference: Hashable, Codable, Sendable, CustomStringConvertible {
  /// The bank that holds it.
  public let bank: BankID
  /// Its name in that bank.
  public let question: QuestionID

  /// Names a question in a bank.
  public init(bank: BankID, question: QuestionID) {
    self.bank = bank
    self.question = question
  }

  /// Bank and question with a slash between.
  public var description: String { "\(bank)/\(question)" }
}
