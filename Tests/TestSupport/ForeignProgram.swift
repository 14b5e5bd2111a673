public import Foundation

/// A program of others whose opinion on our files is asked for.
public struct ForeignProgram: Sendable {
  /// LibreOffice without a window.
  public static let libreOffice = ForeignProgram("soffice", package: "libreoffice-calc")
  /// Chromium without a window.
  public static let chromium = ForeignProgram("chromium", package: "chromium")
  /// The text of a PDF file.
  public static let pdfText = ForeignProgram("pdftotext", package: "poppler-utils")
  /// What a PDF file says of itself.
  public static let pdfInfo = ForeignProgram("pdfinfo", package: "poppler-utils")
  /// Python with openpyxl.
  public static let python = ForeignProgram("python3", package: "python3-openpyxl")

  private let name: String
  private let package: String

  private init(_ name: String, package: String) {
    self.name = name
    self.package = package
  }

  /// The program is missing, or it did not do its work.
  public struct Failure: Error, CustomStringConvertible {
    /// What it was, and what it printed.
    public let description: String
  }

  /// Runs it and waits for it.
  ///
  /// - Parameter arguments: What it is given.
  /// - Returns: What it printed.
  /// - Throws: ``Failure`` where it is not installed or ends with an error.
  @discardableResult
  public func run(_ arguments: String...) throws -> Data {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let path = folders.map({ "\($0)/\(name)" })
        .first(where: FileManager.default.isExecutableFile)
    else { throw Failure(description: "\(name) is missing (apt-get install \(package))") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let (output, errors) = (Pipe(), try TemporaryFolder())
    FileManager.default.createFile(atPath: errors("errors"), contents: nil)
    process.standardOutput = output
    process.standardError = FileHandle(forWritingAtPath: errors("errors"))
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let words = String(
        decoding: FileManager.default.contents(atPath: errors("errors")) ?? Data(), as: UTF8.self)
      throw Failure(description: "\(name) \(arguments): \(words) (package \(package))")
    }
    return data
  }
}
