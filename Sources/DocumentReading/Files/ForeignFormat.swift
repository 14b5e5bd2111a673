/// A kind of file that is recognised but not read.
public enum ForeignFormat: String, Hashable, Sendable, CaseIterable {
  case oldWord = "旧版 Word 文档（.doc）"
  case wpsWriter = "WPS 文字文档（.wps）"
  case spreadsheet = "电子表格"
  case slides = "演示文稿"
  case openDocument = "OpenDocument 文档（.odt）"
  case ofd = "版式文件 OFD"
  case pdf = "PDF 文件"
  case richText = "RTF 文档"
  case wordXML = "XML 格式的 Word 文档"
  case webPage = "网页"
  case picture = "图片"
  case archive = "压缩包"
  case otherOffice = "旧版 Office 文件"

  /// What to do with such a file, in Chinese without full stop.
  public var remedy: String {
    switch self {
    case .oldWord, .wpsWriter, .openDocument, .richText, .wordXML, .webPage, .otherOffice:
      "请用 WPS 或 Word 打开，另存为 .docx 或纯文本，再用那个文件"
    case .spreadsheet, .slides: "请把公文的文字复制到一个 .docx 或纯文本文件里，再用那个文件"
    case .ofd, .pdf: "请找排版前的 .docx 文件；没有的话，把文字复制出来存成纯文本，再用那个文件"
    case .picture: "请找排版前的 .docx 文件；没有的话，先识别成文字存成纯文本，再用那个文件"
    case .archive: "请先解压，再用里面的 .docx 或纯文本文件"
    }
  }
}
