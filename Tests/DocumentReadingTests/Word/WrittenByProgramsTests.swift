import DocumentReading
import OfficialDocuments
import SecretarialRules
import Testing

/// Documents as other programs write them.
@Suite struct WrittenByProgramsTests {
  @Test func aNoticeIsReadAsItWasWritten() throws {
    let read = try DocumentFile.read(path: Fixtures.path("python-docx-notice.docx"))
    let notice = try Fixtures.notice()
    #expect(read.text + "\n" == notice)
    #expect(read.format == .docx)
    #expect(read.headers == ["青石县人民政府办公室"])
    #expect(read.footers == ["— 1 —"])
    let document = OfficialDocument(read.text)
    #expect(document.elements.map(\.kind) == OfficialDocument(notice).elements.map(\.kind))
    #expect(DocumentCheck.findings(in: document).filter { $0.severity > .hint }.isEmpty)
  }

  @Test func listsTablesAndBreaksArePlainText() throws {
    let read = try DocumentFile.read(path: Fixtures.path("python-docx-parts.docx"))
    #expect(
      read.text.split(separator: "\n", omittingEmptySubsequences: false) == [
        "关于2026年工作情况的报告", "1. 第一项", "2. 第二项", "• 圆点", "序号\t单位\t人数",
        "1\t县档案馆\t12", "制表\t符", "换行", "", "下一页",
      ])
  }

  @Test func aDraftWithEverythingIsReadAsItIsPrinted() throws {
    let read = try DocumentFile.read(path: Fixtures.path("libreoffice-draft.docx"))
    let expected = """
      青石县档案馆关于申请经费的请示

      县人民政府：
      　　馆舍建成已经三十年，屋顶漏水。
      一、基本情况
      （一）馆舍
      1．屋顶
      ①北面
      ②南面
      2．墙面
      （二）设备
      二、经费
      （一）概算
      前半句后半句。
      序号\t项目\t金额
      1\t屋顶 墙面\t12万元
      1.甲
      1.1甲一
      1.2甲二
      • 圆点
      2.乙
      框里的字
      有框的段落
      上一行
      下一行\t制表后
      　　妥否，请批示。
      青石县档案馆
      2026年3月1日
      """
    #expect(read.text == expected)
    #expect(read.headers == ["内部资料"])
    // The page number as it was when the file was written.
    #expect(read.footers == ["— 2 —"])
  }
}
