import DurableFiles
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

  /// The most that is read of a file: far more than any document has.
  static let limit = 10 << 20

  /// The name that standard input goes by.
  static let standardInput = "标准输入"

  /// Reads a file and checks it.
  ///
  /// - Parameters:
  ///   - path: The file; `-` for standard input.
  ///   - profile: The office's settings.
  /// - Throws: ``ShellProblem`` where it is no plain text in UTF-8.
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
    var located: [Located] = []
    for finding in DocumentCheck.findings(in: document, profile: profile) {
      while number + 1 < lines.count, lines[number + 1].lowerBound <= finding.range.lowerBound {
        number += 1
      }
      let column = document.text.distance(
        from: lines[number].lowerBound, to: finding.range.lowerBound)
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
  /// - Returns: The text without a byte order mark.
  /// - Throws: ``ShellProblem`` where it is no plain text in UTF-8.
  static func text(in path: String, named name: String) throws -> String {
    let kind = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard !["doc", "docx", "wps", "pdf", "rtf", "odt"].contains(kind) else {
      throw ShellProblem(
        "\(name) 不是纯文本。请在文字处理软件里另存为“纯文本”（编码选 UTF-8），再检查那个文件。",
        exitStatus: .data)
    }
    var bytes: [UInt8]
    if path == "-" {
      bytes = [UInt8](FileHandleBytes.standardInput())
    } else {
      do {
        bytes = try FileContents.bytes(of: path, limit: limit + 1)
      } catch {
        throw ShellProblem("\(error)", exitStatus: .data)
      }
    }
    guard bytes.count <= limit else {
      throw ShellProblem(
        "\(name) 超过 \(limit >> 20) MB，不像一份公文。请把要检查的一份单独存成文件。", exitStatus: .data)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ShellProblem(
        "\(name) 不是 UTF-8 编码的文字。请用记事本或者文字处理软件打开，另存时编码选 UTF-8。", exitStatus: .data)
    }
    return text
  }
}
