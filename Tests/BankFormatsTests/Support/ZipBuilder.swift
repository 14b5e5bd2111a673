import BankFormats
import CLibZip

/// Writes archives as a program does that uses libzip.
enum ZipBuilder {
  struct Failed: Error {}

  /// Puts entries into an archive, in the order of their names.
  static func archive(_ entries: [String: [UInt8]]) throws -> [UInt8] {
    var error = zip_error_t()
    guard let output = zip_source_buffer_create(nil, 0, 0, &error),
      let archive = zip_open_from_source(output, ZIP_CREATE | ZIP_TRUNCATE, &error)
    else { throw Failed() }
    zip_source_keep(output)
    defer { zip_source_free(output) }
    // libzip reads the contents when the archive is closed.
    var contents: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { for content in contents { content.deallocate() } }
    for (name, bytes) in entries.sorted(by: { $0.key < $1.key }) {
      let content = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
      _ = content.initialize(from: bytes)
      contents.append(content)
      let source = zip_source_buffer(archive, content.baseAddress, UInt64(bytes.count), 0)
      guard zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8)) >= 0 else {
        throw Failed()
      }
    }
    guard zip_close(archive) == 0, zip_source_open(output) == 0 else { throw Failed() }
    defer { zip_source_close(output) }
    var status = zip_stat_t()
    guard zip_source_stat(output, &status) == 0 else { throw Failed() }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    guard zip_source_read(output, &bytes, status.size) == Int64(status.size) else { throw Failed() }
    return bytes
  }
}

/// Workbooks with sheets of any XML.
enum WorkbookBuilder {
  /// A workbook with one sheet.
  ///
  /// - Parameters:
  ///   - sheet: What stands in `sheetData`, or the whole sheet where it begins with a declaration.
  ///   - extra: Further parts by name.
  /// - Returns: The file.
  /// - Throws: Where the archive could not be built.
  static func workbook(sheet: String, extra: [String: String] = [:]) throws -> BankFile {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var parts = [
      "_rels/.rels":
        "<Relationships><Relationship Id=\"r1\" Type=\"\(relations)/officeDocument\" "
        + "Target=\"xl/workbook.xml\"/></Relationships>",
      "xl/workbook.xml":
        "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets>"
        + "<sheet name=\"题\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
      "xl/_rels/workbook.xml.rels":
        "<Relationships><Relationship Id=\"r1\" Type=\"\(relations)/worksheet\" "
        + "Target=\"worksheets/sheet1.xml\"/></Relationships>",
      "xl/worksheets/sheet1.xml":
        sheet.hasPrefix("<?") || sheet.hasPrefix("<!")
        ? sheet : "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet)</sheetData></worksheet>",
    ]
    for (name, text) in extra { parts[name] = text }
    return BankFile(
      name: "题.xlsx", bytes: try ZipBuilder.archive(parts.mapValues { Array($0.utf8) }))
  }

  /// A row of texts.
  static func row(_ texts: [String]) -> String {
    "<row>" + texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
  }
}
