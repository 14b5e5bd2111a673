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

  /// Runs it with these arguments.
  @discardableResult
  public func run(_ arguments: String...) throws -> Data { try run(arguments) }

  /// Runs it and waits for it.
  ///
  /// - Parameter arguments: What it is given.
  /// - Returns: What it printed.
  /// - Throws: ``Failure`` where it is not installed or ends with an error.
  @discardableResult
  public func run(_ arguments: [String]) throws -> Data {
    // The system's own come first: packages are installed for them, and not for others in the path.
    let folders =
      ["/usr/bin"] + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let path = folders.map({ "\($0)/\(name)" })
        .first(where: FileManager.default.isExecutableFile)
    else { throw Failure(description: "\(name) is missing (apt-get install \(package))") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    // Files, since reading from a pipe ends where a signal comes in between.
    let folder = try TemporaryFolder()
    let open = { (name: String) in
      _ = FileManager.default.createFile(atPath: folder(name), contents: nil)
      return FileHandle(forWritingAtPath: folder(name))
    }
    process.standardOutput = open("output")
    process.standardError = open("errors")
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let said = { (name: String) in
      FileManager.default.contents(atPath: folder(name)) ?? Data()
    }
    guard process.terminationStatus == 0 else {
      let words = String(decoding: said("errors"), as: UTF8.self)
      throw Failure(description: "\(name) \(arguments): \(words) (package \(package))")
    }
    return said("output")
  }
}
