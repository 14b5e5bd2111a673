import Foundation

/// What is wrong with the texts that a model is built from.
public struct SourceFault: Error, CustomStringConvertible {
  /// File, line and reason, in Chinese.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// A text of lines with fields between tabs.
struct SourceTable {
  let name: String
  let rows: [[Substring]]

  /// Reads a file of a folder.
  ///
  /// - Throws: ``SourceFault``.
  init(_ name: String, in folder: String) throws {
    self.name = name
    guard let text = try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8) else {
      throw SourceFault("\(folder)/\(name) 读不出；要 UTF-8 文本，.xz 先解开")
    }
    var lines = text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    rows = lines.map { line in
      line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        Substring($0)
      }
    }
  }

  /// A fault of a row, which counts from 0.
  func fault(_ row: Int, _ reason: String) -> SourceFault {
    SourceFault("\(name) 第 \(row + 1) 行：\(reason)")
  }
}

extension Unicode.Scalar {
  /// The scalar as two bytes, where it is of the basic plane.
  var short: UInt16? { UInt16(exactly: value) }
}
