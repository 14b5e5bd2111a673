/// A way to write sheets down, and to read back what such a file says.
public struct SheetFormat: Sendable {
  /// The name on the command line, and the ending of file names.
  public let name: String
  /// Other endings and names that mean it.
  public let aliases: [String]
  /// What it is good for, in a few Chinese words.
  public let purpose: String
  /// Whether several sheets go into one file; else only the first one is written.
  public let holdsSeveralSheets: Bool
  /// Writes a document. Tells how much is done from time to time, from 0 to 1.
  public let bytes:
    @Sendable (SheetDocument, _ progress: (Double) -> Void) throws(SheetFileError) -> [UInt8]
  /// Reads what a file of this format says, for comparing it with its seal.
  public let read: @Sendable ([UInt8]) throws(SheetFileError) -> SealedFile

  /// Describes a format.
  public init(
    name: String, aliases: [String] = [], purpose: String, holdsSeveralSheets: Bool,
    bytes: @escaping @Sendable (SheetDocument, (Double) -> Void) throws(SheetFileError) -> [UInt8],
    read: @escaping @Sendable ([UInt8]) throws(SheetFileError) -> SealedFile
  ) {
    self.name = name
    self.aliases = aliases
    self.purpose = purpose
    self.holdsSeveralSheets = holdsSeveralSheets
    self.bytes = bytes
    self.read = read
  }

  /// All formats: a new one is one file and one line here.
  public static let catalog: [SheetFormat] = [
    .workbook,
    .csv,
    .html,
    .markdown,
    .json,
  ]

  /// The format with a name, or nil.
  public static func named(_ name: String) -> SheetFormat? {
    let lower = name.lowercased()
    return catalog.first { $0.name == lower || $0.aliases.contains(lower) }
  }

  /// The format that a file name asks for by its ending, or nil.
  public static func forFile(_ path: String) -> SheetFormat? {
    guard let name = path.split(separator: "/").last, let point = name.lastIndex(of: ".") else {
      return nil
    }
    return named(String(name[name.index(after: point)...]))
  }
}

/// Why a file of sheets cannot be written or read.
public struct SheetFileError: Error, Hashable, CustomStringConvertible {
  /// What is wrong, in Chinese, without a full stop.
  public let reason: String
  /// What to do, in Chinese, without a full stop.
  public let remedy: String

  /// Describes what is wrong and what to do.
  public init(reason: String, remedy: String) {
    self.reason = reason
    self.remedy = remedy
  }

  /// Both in two sentences.
  public var description: String { "\(reason)。\(remedy)。" }
}
