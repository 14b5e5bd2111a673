/// A format that banks come in, with its reader and its writer; ``BankFormatCatalog`` lists them.
public protocol BankFormat: Sendable {
  /// The word for it on the command line: `gift`.
  var name: String { get }
  /// What people call it.
  var title: String { get }
  /// The endings of its files, the usual one first, without dots.
  var endings: [String] { get }

  /// How sure it is, from the content above all, that a file is in this format.
  func recognition(of file: BankFile) -> Recognition
  /// Reads a file; what cannot be understood is told, not guessed.
  ///
  /// - Parameters:
  ///   - file: The file, which may come from anywhere.
  ///   - progress: Is told now and then how much has been read, from 0 to 1.
  /// - Returns: What was understood, what is doubtful and what was left out.
  /// - Throws: ``BankFileError`` where nothing of it can be read.
  func read(
    _ file: BankFile, progress: (Double) -> Void
  ) throws(BankFileError) -> ImportedBank
  /// Writes a bank; what the format cannot hold is told.
  ///
  /// - Parameter bank: The bank.
  /// - Returns: The file and what is not in it.
  /// - Throws: ``BankFileError`` where the format is read only, or nothing could be written.
  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank
}

/// How sure a format is that a file is its own.
public enum Recognition: Int, Comparable, Sendable {
  /// It is not.
  case none
  /// It can be read as such, as almost any text can.
  case possible
  /// Its marks are there.
  case likely
  /// Nothing else looks like this.
  case certain

  /// Whether one is less sure than the other.
  public static func < (left: Recognition, right: Recognition) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A file that is to be read as a bank.
public struct BankFile: Sendable {
  /// What the user calls it.
  public let name: String
  /// All that is in it.
  public let bytes: [UInt8]

  /// Takes a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The ending of its name in lower case, without the dot.
  public var ending: String {
    let last = name.split(separator: "/").last ?? ""
    return last.contains(".") ? last.split(separator: ".").last?.lowercased() ?? "" : ""
  }
}

/// A bank as a format holds it, and what the format cannot hold.
public struct ExportedBank: Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// What is not in it.
  public let losses: [Loss]

  /// Something that a format cannot hold.
  public struct Loss: Hashable, Sendable {
    /// The id of the question, or its number where it has none.
    public let question: String
    /// What is lost, in Chinese: `提示`, `整题（这种格式没有改公文题）`.
    public let what: String
    /// Whether the question is not in the file at all.
    public let isWhole: Bool

    /// Describes a loss.
    public init(question: String, what: String, isWhole: Bool = false) {
      self.question = question
      self.what = what
      self.isWhole = isWhole
    }
  }

  /// Puts a file and its losses together.
  public init(bytes: [UInt8], losses: [Loss] = []) {
    self.bytes = bytes
    self.losses = losses
  }
}
