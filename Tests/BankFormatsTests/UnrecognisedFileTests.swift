import BankFormats
import Testing

@Suite("Files that are no bank")
struct UnrecognisedFileTests {
  struct Refused: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let said: String
    var testDescription: String { name }
  }

  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// A compound file with an entry of a name in its folder.
  private static func compound(with entry: String) -> [UInt8] {
    let name = entry.utf8.flatMap { [$0, 0] as [UInt8] }
    return compound + [UInt8](repeating: 0, count: 504) + name
      + [UInt8](repeating: 0, count: 512 - name.count)
  }

  @Test(
    "What the file is and what to do is said",
    arguments: [
      Refused(name: "空.txt", bytes: [], said: "空.txt：文件里什么也没有。请看看是不是选错了文件，或者还没有保存。"),
      Refused(
        name: "空行.txt", bytes: Array("\u{FEFF} \r\n\n".utf8),
        said: "空行.txt：文件里什么也没有。请看看是不是选错了文件，或者还没有保存。"),
      Refused(
        name: "题.pdf", bytes: Array("%PDF-1.4 xx".utf8),
        said: "题.pdf：内容是“PDF 文件”。请找排版前的文件；没有的话，把文字复制出来存成纯文本，再导入那个文件。"),
      Refused(
        name: "题.doc", bytes: compound(with: "WordDocument"),
        said: "题.doc：内容是“旧版 Word 文档（.doc）”。请用 WPS 或 Word 打开，另存为 .docx 或纯文本，再导入那个文件。"),
      Refused(
        name: "题", bytes: compound(with: "Workbook"),
        said: "题：内容是“电子表格”。请用 Excel 或 WPS 打开，另存为 .xlsx，再导入那个文件。"),
      Refused(
        name: "题.docx", bytes: compound(with: "EncryptedPackage"), said: "题.docx：设有密码。请取消密码后另存。"),
      Refused(
        name: "题.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0],
        said: "题.jpg：内容是“图片”。请找排版前的文件；没有的话，先识别成文字存成纯文本，再导入那个文件。"),
      Refused(
        name: "题.dat", bytes: (0..<200).map { UInt8($0 % 7) },
        said: "题.dat：不是文字文件。请用写它的软件打开，另存为 .xlsx、.docx 或纯文本。"),
      Refused(
        name: "题.rar", bytes: Array("Rar!\u{1A}".utf8),
        said: "题.rar：内容是“压缩包”。请先解压，再导入里面的题库文件。"),
    ])
  func refusal(_ file: Refused) {
    #expect(throws: BankFileError.self) {
      do {
        _ = try BankFormatCatalog.read(BankFile(name: file.name, bytes: file.bytes))
      } catch {
        #expect("\(error)" == file.said)
        throw error
      }
    }
  }
}
