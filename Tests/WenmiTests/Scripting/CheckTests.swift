import Foundation
import TestSupport
import Testing

/// A document checked by a script or at the prompt.
@Suite struct CheckTests {
  private static let draft = """
    青石县人民政府关于召开防汛会议的通知

    各乡镇人民政府：
    　　定于2026年3月5日（星期五）召开会议，请派员参加。
    """

  @Test func findingsComeWithPlaceCaretAndBasis() throws {
    let home = try WenmiHome()
    try home.write(Self.draft, to: "草稿.txt")
    let path = home.folder("草稿.txt")
    let result = try home.run("check", path)
    #expect(result.status == 1)
    #expect(result.output.contains("错误 WZ612："))
    #expect(result.output.contains("--> \(path):4:15\n"))
    #expect(result.output.contains("   4 | 　　定于2026年3月5日（星期五）召开会议，请派员参加。\n"))
    // The carets stand under 星期五: seven columns of margin, then 22 columns of text.
    #expect(result.output.contains("\n" + String(repeating: " ", count: 29) + "^^^^^^\n"))
    #expect(result.output.contains("= 依据：历法的事实"))
    #expect(result.output.contains("没有改动文件。"))
  }

  @Test func aCorrectPassageHasNoFindings() throws {
    let home = try WenmiHome()
    let result = try RunningProgram.run(
      home.command(["check", "-"]), input: Self.draft.replacing("星期五", with: "星期四"),
      environment: home.environment)
    #expect(result.output.hasPrefix("查完 4 行，没有发现问题。"))
    #expect(result.status == 0)
  }

  @Test func findingsAsJSON() throws {
    let home = try WenmiHome()
    try home.write("\u{FEFF}" + Self.draft.replacing("\n", with: "\r\n"), to: "草稿.txt")
    let result = try home.run("check", "--json", home.folder("草稿.txt"))
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    let item = try #require(items.first { $0["code"] as? String == "WZ612" })
    #expect(item["line"] as? Int == 4)
    #expect(item["column"] as? Int == 15)
    #expect(item["length"] as? Int == 3)
    #expect(item["severity"] as? String == "错误")
    #expect(item["strength"] as? String == "惯例")
    #expect(item["remedy"] == nil)
  }

  @Test func whatCannotBeReadIsSaidAndTheRestIsChecked() throws {
    let home = try WenmiHome()
    try home.write(Self.draft, to: "草稿.txt")
    try home.write("{\\rtf1 }", to: "附件.docx")
    try Data([0xB9, 0xD8, 0xD3, 0xDA, 0xFF]).write(
      to: URL(fileURLWithPath: home.folder("旧.txt")))
    let result = try home.run(
      "check", home.folder("没有.txt"), home.folder("旧.txt"), home.folder("附件.docx"),
      home.folder("草稿.txt"))
    #expect(result.status == 3)
    #expect(result.errors.contains("没有.txt"))
    #expect(result.errors.contains("旧.txt 的文字编码认不出来"))
    #expect(result.errors.contains("附件.docx 的内容是“RTF 文档”"))
    #expect(result.output.contains("WZ612"))
  }

  @Test(arguments: ["python-docx-notice.docx", "notice-gb18030.txt"])
  func wordDocumentsAndOldTextsAreChecked(name: String) throws {
    let home = try WenmiHome()
    let fixtures = SchemaValidation.packageRoot.path + "/Tests/DocumentReadingTests/Fixtures/"
    let fromFile = try home.run("check", fixtures + name)
    #expect(fromFile.status < 2 && fromFile.errors.isEmpty)
    #expect(fromFile.output.contains("查完 "))
    let fromPipe = try RunningProgram.run(
      ["/bin/sh", "-c", "exec \"$@\" < '\(fixtures + name)'", "sh"] + home.command(["check", "-"]),
      environment: home.environment)
    #expect(fromPipe.status == fromFile.status && fromPipe.errors.isEmpty)
  }

  @Test func aSecrecyMarkIsWarnedOf() throws {
    let home = try WenmiHome()
    try home.write("000001\n机密★10年\n青石县人民政府文件\n青政〔2026〕8号\n\n" + Self.draft, to: "件.txt")
    let result = try home.run("check", home.folder("件.txt"))
    #expect(result.output.hasPrefix("注意："))
    #expect(result.output.replacing("\n", with: "").contains("涉密文件不能在没有批准"))
  }

  @Test func theCommandsNameIsEnoughToAskForAFile() throws {
    let home = try WenmiHome()
    let result = try RunningProgram.run(
      home.command([]), input: "查错\n", environment: home.environment)
    #expect((result.output + result.errors).contains("检查哪个文件？"))
  }
}
