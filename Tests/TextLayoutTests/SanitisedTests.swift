import Testing
import TextLayout

@Suite struct SanitisedTests {
  @Test(arguments: [
    ("公文 abc，。“”", "公文 abc，。“”"),
    ("甲\n乙", "甲\n乙"),
    ("甲\r\n乙\r丙\u{2028}丁", "甲\n乙\n丙\n丁"),
    ("甲\t乙\u{0}\u{7}\u{8}", "甲 乙"),
    ("\u{1B}[31m红\u{1B}[0m", "红"),
    ("\u{1B}[2J\u{1B}[H清屏", "清屏"),
    ("\u{1B}]0;标题\u{7}正文", "正文"),
    ("\u{1B}]8;;http://a\u{1B}\\链接\u{1B}]8;;\u{1B}\\", "链接"),
    ("\u{1B}]0;没有结尾的文字", "0;没有结尾的文字"),
    ("\u{1B}]0;没有结尾\n下一行\u{7}", "0;没有结尾\n下一行"),
    ("\u{1B}Pq#0\u{1B}\\图", "图"),
    ("\u{9B}31m红\u{9D}0;x\u{9C}", "红"),
    ("\u{1B}(B甲\u{1B}c乙\u{1B}", "甲乙"),
    ("\u{1B}[31", ""),
    ("\u{1B}[3甲", "甲"),
    ("密\u{202E}码\u{202C}\u{2066}x\u{2069}\u{200F}", "密码x"),
    ("\u{FEFF}甲\u{E0041}", "甲"),
    ("👩\u{200D}👧e\u{301}", "👩\u{200D}👧e\u{301}"),
  ])
  func removesWhatIsNotText(text: String, expected: String) {
    #expect(TextLayout.sanitised(text) == expected)
  }
}
