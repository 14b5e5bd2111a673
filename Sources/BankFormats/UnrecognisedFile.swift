import DocumentReading

extension BankFileError {
  /// Says what a file is that no format knows, and what to do with it.
  init(unrecognised file: BankFile) {
    if file.isBlank {
      self.init(name: file.name, reason: "文件里什么也没有", remedy: "请看看是不是选错了文件，或者还没有保存")
      return
    }
    switch ContentKind(of: file.bytes) {
    case .compoundFile:
      self.init(name: file.name, CompoundFile.problem(of: file.bytes, named: file.name))
    case .foreign(let format): self.init(name: file.name, .foreign(format))
    case .archive: self.init(name: file.name, Self.problem(ofArchive: file.bytes))
    case .text:
      do throws(DocumentReadingError.Problem) {
        _ = try PlainText.decoded(file.bytes)
        self.init(
          name: file.name, reason: "认不出是哪种题库",
          remedy:
            "用 --format 写明格式，可用的有：\(BankFormatCatalog.all.map { $0.name }.joined(separator: " "))")
      } catch {
        self.init(name: file.name, error)
      }
    }
  }

  /// What an archive is that holds no bank.
  private static func problem(ofArchive bytes: [UInt8]) -> DocumentReadingError.Problem {
    do throws(DocumentReadingError.Problem) {
      let archive = try ZipArchive(bytes)
      if archive.contains("OFD.xml") { return .foreign(.ofd) }
      if archive.contains("ppt/presentation.xml") { return .foreign(.slides) }
      return .foreign(archive.contains("content.xml") ? .openDocument : .archive)
    } catch {
      return error
    }
  }
}

extension BankFile {
  /// Whether there is nothing but white space in it, and perhaps the mark at the beginning of a text.
  var isBlank: Bool {
    bytes.allSatisfy { [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains($0) }
  }
}

extension ForeignFormat {
  /// What to do with such a file to get its questions, in Chinese, without a full stop.
  var bankRemedy: String {
    switch self {
    case .oldWord, .wpsWriter, .richText, .wordXML, .webPage:
      "请用 WPS 或 Word 打开，另存为 .docx 或纯文本，再导入那个文件"
    case .openDocument, .otherOffice: "请用原来的软件打开，文字另存为 .docx，表格另存为 .xlsx，再导入那个文件"
    case .spreadsheet: "请用 Excel 或 WPS 打开，另存为 .xlsx，再导入那个文件"
    case .slides: "请把题目的文字复制到一个 .docx 或纯文本文件里，再导入那个文件"
    case .ofd, .pdf: "请找排版前的文件；没有的话，把文字复制出来存成纯文本，再导入那个文件"
    case .picture: "请找排版前的文件；没有的话，先识别成文字存成纯文本，再导入那个文件"
    case .archive: "请先解压，再导入里面的题库文件"
    }
  }
}
