import Foundation
import PrintedSheets
import TestSupport

/// What openpyxl finds in a workbook.
struct WorkbookAsRead: Decodable {
  struct Cell: Decodable, Equatable, CustomStringConvertible {
    var text: String?
    var number: Double?
    var format: String

    init(from decoder: any Decoder) throws {
      var parts = try decoder.unkeyedContainer()
      let kind = try parts.decode(String.self)
      switch kind {
      case "s", "inlineStr": text = try parts.decode(String.self)
      case "n": number = try parts.decode(Double.self)
      default:
        throw DecodingError.dataCorruptedError(
          in: parts, debugDescription: "a cell of kind \(kind)")
      }
      format = try parts.decode(String.self)
    }

    var description: String { "\(text ?? "-") \(number.map { "\($0)" } ?? "-") [\(format)]" }
  }

  struct Sheet: Decodable {
    let name: String
    let rows: [[Cell?]]
    let frozen, filter, repeated: String?
    let merged: [String]
    let paper, orientation: String
    let fitsWidth: Bool
    let footer: String?
    let breaks: [Int]
    let charts: [[String]]
    let conditions: [Condition]
  }

  struct Condition: Decodable, Equatable {
    let range: String
    let formulas: [String]

    init(_ range: String, _ formulas: [String]) { (self.range, self.formulas) = (range, formulas) }

    init(from decoder: any Decoder) throws {
      var parts = try decoder.unkeyedContainer()
      range = try parts.decode(String.self)
      formulas = try parts.decode([String].self)
    }
  }

  let title: String?
  let sheets: [Sheet]

  /// Reads a file.
  static func read(_ path: String) throws -> WorkbookAsRead {
    try JSONDecoder().decode(WorkbookAsRead.self, from: Self.report("xlsx", path))
  }

  /// What the script says of a file.
  static func report(_ kind: String, _ path: String) throws -> Data {
    try ForeignProgram.python.run(
      SchemaValidation.packageRoot.path + "/Tests/read-tables.py", kind, path)
  }
}

/// What Python's csv module finds in a file.
struct CSVAsRead: Decodable {
  let rows: [[String]]

  /// Reads a file.
  static func read(_ path: String) throws -> [[String]] {
    try JSONDecoder().decode(CSVAsRead.self, from: WorkbookAsRead.report("csv", path)).rows
  }
}

extension SheetFormat {
  /// Writes a document into a file.
  func write(_ document: SheetDocument, to path: String) throws {
    try Data(bytes(document) { _ in }).write(to: URL(fileURLWithPath: path))
  }
}

extension PrintedSheet {
  /// The texts and numbers that stand in a file of rows, from the top, with its empty rows left out.
  var expectedRows: [[ExpectedCell]] {
    var rows: [[ExpectedCell]] = [[.text(title)]] + lead.map { [.text($0)] }
    for section in sections {
      if let heading = section.heading { rows.append([.text(heading)]) }
      if !section.columns.isEmpty { rows.append(section.columns.map { .text($0.head) }) }
      for row in section.rows {
        rows.append(
          zip(row, section.columns).map { cell, column in
            switch cell {
            case .empty: .empty
            case .text(let text): .text(text)
            case .number(let number) where !number.isFinite: .empty
            case .number(let number): .number(number, decimals: column.decimals)
            }
          })
      }
      rows += section.notes.map { [.text($0)] }
    }
    return (rows + foot.map { [.text($0)] }).map { row in
      Array(row[...(row.lastIndex { $0 != .empty } ?? -1)])
    }.filter { !$0.isEmpty }
  }
}

/// What a cell of a file must hold.
enum ExpectedCell: Equatable {
  case empty
  case text(String)
  case number(Double, decimals: Int)

  /// Whether a cell as it was read is that, with the number format of a text or of its decimals.
  func fits(_ cell: WorkbookAsRead.Cell?, isBody: Bool) -> Bool {
    switch self {
    case .empty: return cell == nil
    case .text(let text): return cell?.text == text && (!isBody || cell?.format == "@")
    case .number(let number, let decimals):
      guard let read = cell?.number else { return false }
      let scale = pow(10, Double(decimals))
      let format = decimals == 0 ? "0" : "0." + String(repeating: "0", count: decimals)
      return abs(read - number) <= 0.5000001 / scale && cell?.format == format
        && abs(read * scale - (read * scale).rounded()) < 1e-6
    }
  }
}
