import Study
import Testing

@Suite struct TypingTextTests {
  @Test func linesAreTidyAndBlanksDoNotCount() {
    let text = TypingText("\u{FEFF}　　关于通知\r\n\r\n各　单位：\r  附件：1. 名单\t表 \n\u{200B}\n")
    #expect(text.lines == ["关于通知", "各 单位：", "附件：1. 名单 表"])
    #expect(String(text.characters) == "关于通知各单位：附件：1.名单表")
  }

  @Test(arguments: ["", " 　\t", "\r\n\n", "\u{FEFF}\u{200D}"]) func nothing(_ text: String) {
    #expect(TypingText(text).lines.isEmpty)
    #expect(TypingText(text).characters.isEmpty)
  }

  @Test func signsKeepTheirWidth() {
    #expect(String(TypingText.characters(of: "，,Ａa１1")) == "，,Ａa１1")
  }

  @Test func whatDoesNotShowIsTakenOut() {
    #expect(TypingText("a\u{1B}[31m\u{202E}b\u{7}").lines == ["a[31mb"])
    #expect(String(TypingText.characters(of: "葛\u{E0100}")) == "葛")
    #expect(TypingText.characters(of: "𠮷𪚥").count == 2)
  }

  @Test func aPrefixHasWholeLines() {
    let text = TypingText("一二三\n四五六\n七八九")
    #expect(text.prefix(9).lines == ["一二三", "四五六", "七八九"])
    #expect(text.prefix(8).lines == ["一二三", "四五六"])
    // One long line is no reason to take all of it.
    #expect(text.prefix(2).lines == ["一二"])
  }
}
