/// A way to write a score sheet down.
public struct ScoreSheetFormat: Sendable {
  /// The name on the command line, and the ending of file names.
  public let name: String
  /// What it is good for, in a few Chinese words.
  public let purpose: String
  /// The bytes of a sheet.
  public let bytes: @Sendable (ScoreSheet) -> [UInt8]

  /// Describes a format.
  public init(
    name: String, purpose: String, bytes: @escaping @Sendable (ScoreSheet) -> [UInt8]
  ) {
    self.name = name
    self.purpose = purpose
    self.bytes = bytes
  }

  /// All formats: a new one is one file and one line here.
  public static let catalog: [ScoreSheetFormat] = [
    .csv,
    .json,
  ]

  /// The format with a name, or nil.
  public static func named(_ name: String) -> ScoreSheetFormat? {
    let lower = name.lowercased()
    return catalog.first { $0.name == lower }
  }

  /// The format that a file name asks for by its ending, or nil.
  public static func forFile(_ path: String) -> ScoreSheetFormat? {
    guard let point = path.lastIndex(of: ".") else { return nil }
    return named(String(path[path.index(after: point)...]))
  }
}
