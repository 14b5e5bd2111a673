import DurableFiles

/// Files that other programs wrote.
enum Fixtures {
  static let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(2).joined(separator: "/")

  /// The path of a file in Fixtures.
  static func path(_ name: String) -> String { folder + "/Fixtures/" + name }

  /// What is in a file in Fixtures.
  static func bytes(_ name: String) throws -> [UInt8] { try FileContents.bytes(of: path(name)) }

  /// The correct document that the notices among the fixtures repeat.
  static func notice() throws -> String {
    let path = folder + "/../SecretarialRulesTests/CorrectDocuments/14-notice-meeting.txt"
    return String(decoding: try FileContents.bytes(of: path), as: UTF8.self)
  }
}
