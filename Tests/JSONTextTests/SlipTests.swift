import JSONText
import Testing

/// A text with a slip, the place that is named, and words of the message.
struct BrokenText: CustomTestStringConvertible {
  let text: String
  let line: Int
  let column: Int
  let words: String

  init(_ text: String, _ line: Int, _ column: Int, _ words: String) {
    self.text = text
    self.line = line
    self.column = column
    self.words = words
  }

  var testDescription: String { text.debugDescription }
}

@Suite struct SlipTests {
  @Test(arguments: [
    BrokenText("", 1, 1, "文件是空的"),
    BrokenText("  \n ", 2, 2, "文件是空的"),
    BrokenText("{\"a\": 1,\n}", 2, 1, "多了一个逗号（第 1 行末尾）"),
    BrokenText("{\"a\": 1, }", 1, 10, "多了一个逗号（第 8 列）"),
    BrokenText("[1,\n 2,\n]", 3, 1, "多了一个逗号（第 2 行末尾）"),
    BrokenText("[1,,2]", 1, 4, "多了一个逗号"),
    BrokenText("{\"a\":1,,\"b\":2}", 1, 8, "多了一个逗号"),
    BrokenText("[,1]", 1, 2, "多了一个逗号"),
    BrokenText("{\"题\": 1\n \"b\": 2}", 2, 2, "少了逗号"),
    BrokenText("{\"题\": 1\n \"b\": 2}", 2, 2, "第 1 行末尾"),
    BrokenText("[1 2]", 1, 4, "少了逗号"),
    BrokenText("[{}{}]", 1, 4, "少了逗号"),
    BrokenText("{\"a\" 1}", 1, 6, "键后面少了冒号"),
    BrokenText("{\"a\": }", 1, 7, "少了值"),
    BrokenText("{\"a\": , \"b\": 1}", 1, 7, "少了值"),
    BrokenText("{a: 1}", 1, 2, "键要用英文双引号括起来"),
    BrokenText("{1: 1}", 1, 2, "键要用英文双引号括起来"),
    BrokenText("{\n  \"题干\": \"某市\n}", 2, 9, "引号没有配对"),
    BrokenText("{\"a\": \"他说\"好\"。\"}", 1, 11, "引号没有配对"),
    BrokenText("{\"a: 1, \"b\": 2}", 1, 10, "引号没有配对"),
    BrokenText("{“a”: 1}", 1, 2, "标点 “"),
    BrokenText("{\"a”: \"x\"}", 1, 4, "标点 ”"),
    BrokenText("{\"a\"： 1}", 1, 5, "改成英文（半角）标点 :"),
    BrokenText("{\"甲\": 1，\"b\": 2}", 1, 8, "改成英文（半角）标点 ,"),
    BrokenText("[1、2]", 1, 3, "标点 、"),
    BrokenText("［1]", 1, 1, "标点 ［"),
    BrokenText("｛}", 1, 1, "标点 ｛"),
    BrokenText("[1；2]", 1, 3, "标点 ；"),
    BrokenText("[1;2]", 1, 3, "标点 ;"),
    BrokenText("{'a': 1}", 1, 2, "用了单引号"),
    BrokenText("['a']", 1, 2, "用了单引号"),
    BrokenText("{\n  // 说明\n  \"a\": 1}", 2, 3, "不能写注释"),
    BrokenText("[1 /* 一 */]", 1, 4, "不能写注释"),
    BrokenText("# 题库\n{}", 1, 1, "不能写注释"),
    BrokenText("[\u{3000}1]", 1, 2, "U+3000"),
    BrokenText("[\u{A0}1]", 1, 2, "U+00A0"),
    BrokenText("[1\u{200B}]", 1, 3, "U+200B"),
    BrokenText("[1}", 1, 3, "括号不配对"),
    BrokenText("{\"a\": 1]", 1, 8, "应当用 } 关上"),
    BrokenText("[\"a\tb\"]", 1, 4, "制表符写成 \\t"),
    BrokenText("[\"a\u{1}b\"]", 1, 4, "U+0001"),
    BrokenText("[\"C:\\dir\"]", 1, 5, "反斜杠"),
    BrokenText("[\"\\u12G4\"]", 1, 3, "反斜杠"),
    BrokenText("[\"\\ud83d\"]", 1, 3, "半个字"),
    BrokenText("[\"\\ude00\"]", 1, 3, "半个字"),
    BrokenText("[\"\\ud83d\\u0041\"]", 1, 3, "半个字"),
    BrokenText("[007]", 1, 2, "前面多了 0"),
    BrokenText("[-01]", 1, 2, "前面多了 0"),
    BrokenText("[+1]", 1, 2, "数字写法不对"),
    BrokenText("[.5]", 1, 2, "数字写法不对"),
    BrokenText("[1.]", 1, 2, "数字写法不对"),
    BrokenText("[1e]", 1, 2, "数字写法不对"),
    BrokenText("[-]", 1, 2, "数字写法不对"),
    BrokenText("[True]", 1, 2, "写成小写的 true"),
    BrokenText("[None]", 1, 2, "不认识 None"),
    BrokenText("[请示]", 1, 2, "不认识 请示"),
    BrokenText("[nul]", 1, 2, "不认识 nul"),
    BrokenText("[!]", 1, 2, "多了 !"),
    BrokenText("[1]x", 1, 4, "内容结束以后"),
    BrokenText("{}}", 1, 3, "内容结束以后"),
    BrokenText("{\"a\":1,\"b\":2,\n \"a\":3}", 2, 2, "前一次在第 1 行第 2 列"),
    BrokenText("{\"a\":1,\"\\u0061\":3}", 1, 8, "同一个键写了两次"),
    BrokenText("{\"a\":[1,", 1, 9, "第 1 行第 6 列的 [ 没有配对"),
    BrokenText("{\"a\":\n\"请", 2, 3, "文件在此中断"),
    BrokenText("{\"a\"", 1, 5, "文件在此中断"),
    BrokenText("[tru", 1, 5, "文件在此中断"),
    BrokenText("[12.", 1, 5, "文件在此中断"),
    BrokenText("[\"\\u00", 1, 7, "文件在此中断"),
    BrokenText("{\"一\":1,\r\n\"二\" 2}", 2, 5, "少了冒号"),
    BrokenText("{\"一\":1,\r\"二\" 2}", 2, 5, "少了冒号"),
    BrokenText("\u{FEFF}{\"一\" 1}", 1, 6, "少了冒号"),
    BrokenText(String(repeating: "[", count: 200), 1, 129, "超过 128 层"),
  ])
  func namesPlaceAndRemedy(of broken: BrokenText) throws {
    let error = try #require(throws: JSONSyntaxError.self) { try JSONText(broken.text).check() }
    #expect(error.line == broken.line)
    #expect(error.column == broken.column)
    #expect(error.description.contains(broken.words), "\(error)")
    #expect(!error.reason.isEmpty && !error.remedy.isEmpty)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00], "UTF-16"),
      ([0x7B, 0x22, 0xCC, 0xE2, 0x22, 0x3A, 0x31, 0x7D], "GB18030"),
      ([0x22, 0xFF, 0x22], "不是 UTF-8"),
      ([0x22, 0xC0, 0x80, 0x22], "不是 UTF-8"),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], "不是 UTF-8"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], "不是 UTF-8"),
    ] as [([UInt8], String)])
  func namesTheEncoding(bytes: [UInt8], words: String) throws {
    let error = try #require(throws: JSONSyntaxError.self) { try JSONText(bytes).check() }
    #expect(error.slip == .notUTF8)
    #expect(error.reason.contains(words), "\(error)")
  }

  @Test func aRepeatedKeyIsFoundAmongHundreds() throws {
    let members = (0..<300).map { "\"k\($0)\":\($0)" } + ["\"k7\":0"]
    let error = try #require(throws: JSONSyntaxError.self) {
      try JSONText("{\(members.joined(separator: ","))}").check()
    }
    #expect(error.reason.contains("同一个键"))
  }
}
