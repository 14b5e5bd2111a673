import BankFormats
import TestSupport

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
