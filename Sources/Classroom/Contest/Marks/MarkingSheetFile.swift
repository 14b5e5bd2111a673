internal import DocumentReading
internal import DurableFiles
internal import Spreadsheets

/// Files with marks: .xlsx or CSV.
public enum MarkingSheetFile {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - contest: The contest that it belongs to.
  ///   - round: The place of the round.
  /// - Returns: The marks.
  /// - Throws: ``ContestError`` where it is no marking sheet, or has faults: all of them at once.
  public static func read(
    path: String, for contest: Contest, round: Int
  ) throws(ContestError) -> MarkedSheet {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path, limit: RosterLimits.fileSize + 1)
    } catch {
      throw .unreadableMarks(file: path, reason: error.cause.reason, remedy: error.cause.remedy)
    }
    return try read(bytes, name: path, for: contest, round: round)
  }

  /// Reads what is in a file, which may come from anywhere.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - name: What the user calls it.
  ///   - contest: The contest that it belongs to.
  ///   - round: The place of the round.
  /// - Returns: The marks.
  /// - Throws: ``ContestError`` where it is no marking sheet, or has faults: all of them at once.
  public static func read(
    _ bytes: [UInt8], name: String, for contest: Contest, round: Int
  ) throws(ContestError) -> MarkedSheet {
    let name = RosterText.line(name)
    let sheets: [TableSheet]
    do throws(DocumentReadingError.Problem) {
      guard bytes.count <= RosterLimits.fileSize else {
        throw .tooLarge(limit: RosterLimits.fileSize)
      }
      sheets =
        bytes.starts(with: [0x50, 0x4B])
        ? try WorkbookReader(bytes).sheets { _ in } : [try text(bytes, name)]
    } catch {
      throw ContestError(ClassError(error, rosterFile: name), marksIn: name)
    }
    var check = MarkingCheck(contest, round: round, file: name)
    for sheet in sheets where !sheet.isHidden {
      check.read(sheet, named: sheets.count > 1 ? sheet.name.map(RosterText.line) : nil)
    }
    return try check.finished()
  }

  private static func text(
    _ bytes: [UInt8], _ name: String
  ) throws(DocumentReadingError.Problem) -> TableSheet {
    switch ContentKind(of: bytes) {
    case .compoundFile: throw CompoundFile.problem(of: bytes, named: name)
    case .foreign(let format): throw .foreign(format)
    case .archive, .text: break
    }
    let text = Array(try PlainText.decoded(bytes).0.utf8)
    let (separator, start) = DelimitedText.separator(of: text) { MarkingHead($0) != nil }
    let table = DelimitedText(
      start == 0 ? text : Array(text[start...]), separator: separator
    ) { column, text in
      text.isEmpty ? nil : TableCell(column: column, text: FormulaGuard.unguarded(text))
    }
    return TableSheet(rows: table.rows)
  }
}

extension ContestError {
  /// What keeps a roster from being read keeps a marking sheet from it too.
  fileprivate init(_ error: ClassError, marksIn file: String) {
    guard case .unreadableRoster(_, let reason, let remedy) = error else {
      self = .roster(error)
      return
    }
    self = .unreadableMarks(
      file: file, reason: reason, remedy: remedy.replacing("名册", with: "评分表"))
  }
}
