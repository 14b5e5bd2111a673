import DocumentReading
import OfficialDocuments
import SecretarialRules
import WordingModel

/// A document that was read from a file, with what the rules find in it.
struct CheckedFile {
  /// The name as it was typed, or 标准输入.
  let name: String
  let document: OfficialDocument
  /// The findings with their lines, in the order of the text.
  let findings: [Located]
  /// The lines of the text, without their ends.
  let lines: [Range<String.Index>]

  /// The numbers, from 1, of the lines in which no character was looked at in its context, because
  /// they are not worded like official prose; without headings and other short lines.
  let passedOver: [Int]

  /// Lines of the text.
  var lineCount: Int { lines.count }
  /// Whether it bears a mark of a secret, so that its text is stored nowhere.
  let isClassified: Bool
  /// Whether lines are paragraphs of a Word document, which have no numbers there.
  let isWord: Bool

  /// The findings as they may leave the screen: of a classified file without any of its words.
  var reported: [Located] {
    guard isClassified else { return findings }
    return findings.map { located in
      let finding = located.finding
      let title = RuleCatalog.rule(finding.rule)?.title ?? ""
      return Located(
        finding: Finding(
          rule: finding.rule, severity: finding.severity, range: finding.range, message: title),
        line: located.line, column: located.column, lineRange: located.lineRange)
    }
  }

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
  ///   - model: What is known of the wording of official prose, if anything is.
  /// - Throws: ``ShellProblem`` where it is neither plain text nor a Word document.
  init(_ path: String, profile: RuleProfile = .standard, model: WordingModel?) throws {
    let name = path == "-" ? Self.standardInput : path
    let read = try Self.document(in: path, named: name)
    self.init(
      name: name, text: read.text, margins: read.headers + read.footers,
      isWord: read.format == .docx, profile: profile, model: model)
  }

  /// Checks a text.
  ///
  /// - Parameters:
  ///   - name: What to call it in messages.
  ///   - text: The text.
  ///   - margins: What stands in the headers and footers of its pages.
  ///   - isWord: Whether it comes from a Word document.
  ///   - profile: The office's settings.
  ///   - model: What is known of the wording of official prose, if anything is.
  init(
    name: String, text: String, margins: [String] = [], isWord: Bool = false,
    profile: RuleProfile = .standard, model: WordingModel? = nil
  ) {
    self.name = name
    self.isWord = isWord
    let document = OfficialDocument(text)
    self.document = document
    let lines = Self.lines(of: document.text)
    self.lines = lines
    // A mark stands at the top of the first page or in the margins; further down it is talked about.
    let top = lines.prefix(Self.linesOfTheTop).map { String(document.text[$0]) }
    isClassified =
      document.first(.secrecyMark) != nil
      || (top + margins).contains { !SecrecyMarkDetector.marks(in: $0).isEmpty }
    var number = 0
    // Counted on from the finding before, so that a very long line is gone through once.
    var (counted, column) = (document.text.startIndex, 0)
    var located: [Located] = []
    for finding in DocumentCheck.findings(in: document, profile: profile, model: model) {
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
    passedOver = model.map { Self.passedOver(in: document.text, lines, profile, $0) } ?? []
  }

  private static let linesOfTheTop = 12
  /// Chinese characters from which on a line is a paragraph.
  private static let shortestParagraph = 20

  private static func passedOver(
    in text: String, _ lines: [Range<String.Index>], _ profile: RuleProfile, _ model: WordingModel
  ) -> [Int] {
    guard profile.looksAtCharacters else { return [] }
    return lines.indices.filter { index in
      let line = text[lines[index]]
      let characters = line.unicodeScalars.lazy.filter { (0x4E00...0x9FFF).contains($0.value) }
      return characters.prefix(shortestParagraph).count == shortestParagraph
        && CharacterFitsContext.passesOver(line, model)
    }.map { $0 + 1 }
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
    try document(in: path, named: name).text
  }

  private static func document(in path: String, named name: String) throws -> ReadDocument {
    do throws(DocumentReadingError) {
      guard path == "-" else { return try DocumentFile.read(path: path) }
      return try DocumentFile.read([UInt8](FileHandleBytes.standardInput()), name: name)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }
}
