internal import DocumentReading

/// Files of text: their lines are the rows of their one part, and the seal is a line among them.
enum SealedLines {
  /// What the one part is called.
  static let partName = "全文"

  /// How the seal and its code stand in a file of a kind.
  struct Marks {
    /// The line with the code, with its line end; `nil` in files that are for programs alone.
    let code: (@Sendable (_ line: String) -> String)?
    /// The line with the seal, with its line end.
    let seal: @Sendable (_ seal: String) -> String
    /// Whether a line holds the code alone.
    let isCode: @Sendable (Substring) -> Bool
    /// The seal that a line holds; `nil` for other lines.
    let sealIn: @Sendable (Substring) -> String?
  }

  /// Puts a file together.
  ///
  /// - Parameters:
  ///   - sources: What it was made from; `nil` for a file without a seal.
  ///   - beforeCode: The text up to where the code is printed.
  ///   - afterCode: The text from there to where the seal is, in a file with one.
  ///   - end: The text after the seal.
  ///   - marks: How the seal stands in it.
  /// - Returns: The file.
  static func file(
    sources: SealSources?, beforeCode: [UInt8], afterCode: String = "", end: String = "",
    marks: Marks
  ) -> [UInt8] {
    guard let sources else { return beforeCode + end.utf8 }
    // The places of lines are those of the file with code and seal in it.
    let blank = beforeCode + "\(marks.code == nil ? "" : "\n")\(afterCode)\n\(end)".utf8
    let seal = sources.sealText(for: [
      part(of: lines(of: String(decoding: blank, as: UTF8.self)), marks)
    ])
    let code = marks.code?(SealCode.line(SealSources.code(of: seal))) ?? ""
    return beforeCode + code.utf8 + afterCode.utf8 + marks.seal(seal).utf8 + end.utf8
  }

  /// Reads a file; the last line that holds a seal counts.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - marks: How the seal stands in it.
  /// - Returns: What it says.
  /// - Throws: ``SheetFileError`` where it is no text.
  static func read(_ bytes: [UInt8], _ marks: Marks) throws(SheetFileError) -> SealedFile {
    let text: String
    do throws(DocumentReadingError.Problem) {
      text = try PlainText.decoded(bytes).0
    } catch {
      throw SheetFileError(error)
    }
    var lines = lines(of: text)
    for place in lines.indices.reversed() {
      guard let seal = marks.sealIn(lines[place]) else { continue }
      lines[place] = ""
      return SealedFile(parts: [part(of: lines, marks)], seal: seal)
    }
    return SealedFile(parts: [part(of: lines, marks)], seal: nil)
  }

  /// The lines of a text, however they end.
  private static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      Substring(line.last == 0x0D ? line.dropLast() : line)
    }
  }

  private static func part(of lines: [Substring], _ marks: Marks) -> SealedFile.Part {
    SealedFile.Part(
      name: partName,
      rows: lines.enumerated().compactMap { place, line in
        line.isEmpty || marks.isCode(line) ? nil : (place + 1, String(line))
      })
  }
}

extension SheetFileError {
  /// What keeps a text or a workbook from being read.
  init(_ problem: DocumentReadingError.Problem) {
    let (reason, remedy) =
      switch problem {
      case .file, .empty: ("文件是空的，或者读不出来", "请看看文件在不在、有没有读取权限")
      case .tooLarge(let limit): ("文件超过 \(limit >> 20) MB", "请用导出时的原文件")
      case .growsTooLarge: ("文件展开以后大得不正常，没有再读下去", "请用导出时的原文件")
      case .binary, .foreign: ("文件的内容和名称对不上，不是这种表格", "请核对文件名，用导出时的原文件")
      case .unknownEncoding, .noConverter:
        ("文字编码认不出来", "请用记事本打开，另存时编码选 UTF-8")
      case .encrypted: ("文件设有密码", "请取消密码后另存，再用那个文件")
      case .damagedArchive, .damagedPart, .missingPart:
        ("文件损坏了，打不开", "请重新复制一次，或者用表格软件打开后另存")
      }
    self.init(reason: reason, remedy: remedy)
  }
}
