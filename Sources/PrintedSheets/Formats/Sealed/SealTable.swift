internal import Spreadsheets

/// The seal as rows of cells, at the end of a file of rows.
enum SealTable {
  /// What the worksheet, or the first row, is called.
  static let name = "校验"
  /// What stands before each piece of the seal.
  static let dataWord = "校验数据"

  private static let purpose = "这一部分供 wenmi verify 核对表格和原始文件有没有改动，请不要修改或删除。"
  /// A cell of a workbook holds 32,767 characters.
  private static let pieceLength = 30_000

  /// The rows: what they are for, the files for people to read, and the seal in pieces.
  static func rows(sources: SealSources, seal: String) -> [[String]] {
    var rows = [[purpose], ["文件", "SHA-256"]]
    for file in sources.files {
      rows.append([HarmlessText.withoutControls(file.path), file.sha256])
    }
    var rest = seal[...].unicodeScalars
    while !rest.isEmpty {
      // Two units of UTF-16 for a scalar at most.
      let piece = rest.prefix(pieceLength / 2)
      rows.append([dataWord, String(Substring(piece))])
      rest = rest[piece.endIndex...]
    }
    return rows
  }

  /// The seal that rows hold; `nil` where there is none.
  static func seal(in rows: some Sequence<[String]>) -> String? {
    let pieces = rows.filter { $0.count > 1 && $0[0] == dataWord }.map { $0[1] }
    return pieces.isEmpty ? nil : pieces.joined()
  }
}
