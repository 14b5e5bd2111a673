public import Foundation

/// An independent opinion on JSON files: Python's jsonschema package.
public enum SchemaValidation {
  /// What the validator said; empty where all files are valid.
  ///
  /// Throws where the validator could not do its work, for example because it is not installed.
  public static func complaints(
    schema: String, files: [String], root: URL = packageRoot
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    let schema = schema.hasPrefix("/") ? schema : root.path + "/" + schema
    process.arguments = [root.path + "/Tests/validate-json.py", schema] + files
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus < 2 else {
      throw CannotValidate(description: "\(text)（apt-get install python3-jsonschema）")
    }
    return text
  }

  /// The validator is missing, or it was called with the wrong arguments.
  public struct CannotValidate: Error, CustomStringConvertible {
    /// What it printed.
    public let description: String
  }

  /// The folder that holds Package.swift.
  public static let packageRoot = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
