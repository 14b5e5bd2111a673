import DocumentReading
import OfficialDocuments
import SecretarialRules

/// A document that was read from a file, with what the rules find in it.
struct CheckedFile {
  /// The name as it was typed, or 标准输入.
  let name: String
  let document: OfficialDocument
  /// The findings with their lines, in the order of the text.
  let findings: [Located]
  /// The lines of the text, without their ends.
  let lines: [Range<String.Index>]

  /// Lines of the text.
  var lineCount: Int { lines.count }
  /// Whether it bears a secrecy mark, so that its text is stored nowhere.
  var isClassified: Bool { document.first(.secrecyMark) != nil }

  /// A finding and where it stands.
  struct Located {
    let finding: Finding
    /// From 1.
    let line: Int
    /// In characters, from 1.
    let column: Int
    /// The line, without its end.
    let lineRange: Range<String.Index>
  }

  /// The name that standard input goes by.
  static let standardInput = "标准输入"

  /// Reads a file and checks it.
  ///
  /// - Parameters:
  ///   - path: The file; `-` for standard input.
  ///   - profile: The office's settings.
  /// - Throws: ``ShellProblem`` where it is neither plain text nor a Word document.
  init(_ path: String, profile: RuleProfile = .standard) throws {
    let name = path == "-" ? Self.standardInput : path
    self.init(name: name, text: try Self.text(in: path, named: name), profile: profile)
  }

  /// Checks a text.
  init(name: String, text: String, profile: RuleProfile = .standard) {
    self.name = name
    document = OfficialDocument(text)
    let lines = Self.lines(of: document.text)
    self.lines = lines
    var number = 0
    // Counted on from the finding before, so that a very long line is gone through once.
    var (counted, column) = (document.text.startIndex, 0)
    var located: [Located] = []
    for finding in DocumentCheck.findings(in: document, profile: profile) {
      while number + 1 < lines.count, lines[number + 1].lowerBound <= finding.range.lowerBound {
        number += 1
        (counted, column) = (lines[number].lowerBound, 0)
      }
      column += document.text.distance(from: counted, to: finding.range.lowerBound)
      counted = finding.range.lowerBound
      located.append(
        Located(
          finding: finding, line: number + 1, column: column + 1, lineRange: lines[number]))
    }
    findings = located
  }

  private static func lines(of text: String) -> [Range<String.Index>] {
    var lines: [Range<String.Index>] = []
    var start = text.startIndex
    while let end = text[start...].firstIndex(where: \.isNewline) {
      lines.append(start..<end)
      start = text.index(after: end)
    }
    if start < text.endIndex || lines.isEmpty { lines.append(start..<text.endIndex) }
    return lines
  }

  /// The text of a file, whatever is wrong with it as a document.
  ///
  /// - Parameters:
  ///   - path: The file; `-` for standard input.
  ///   - name: What to call it in messages.
  /// - Returns: The text, a paragraph a line.
  /// - Throws: ``ShellProblem`` where it is neither plain text nor a Word document.
  static func text(in path: String, named name: String) throws -> String {
    do throws(DocumentReadingError) {
      guard path == "-" else { return try DocumentFile.read(path: path).text }
      return try DocumentFile.read([UInt8](FileHandleBytes.standardInput()), name: name).text
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }
}
