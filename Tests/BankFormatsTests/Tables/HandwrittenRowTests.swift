import BankFormats
import Quiz
import Testing

@Suite("Rows as people fill them in")
struct HandwrittenRowTests {
  /// Reads one row under heads, all parts divided by `|`; `\n` is a line end in a cell.
  private static func read(_ head: String, _ row: String) throws -> ImportedQuestion {
    let line = { (text: String) in
      text.split(separator: "|", omittingEmptySubsequences: false)
        .map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }
    let bytes = Array("\(line(head))\n\(line(row))\n".utf8)
    let bank = try BankFormatCatalog.read(BankFile(name: "题.csv", bytes: bytes)).bank
    return try #require(bank.questions.first)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let cells: String
    let described: String
    var standing: ImportedQuestion.Standing = .ready
    var testDescription: String { cells }
  }

  @Test(
    "选词填空: words in one cell, gaps as authors draw them", arguments: ["", "|数据"],
    [
      Row(cells: "选词|报名（　　）时间；（　　）目前|截止、截至、至今|截止、截至", described: "报名{1}时间；{2}目前 截止/截至/至今 截止；截至"),
      Row(cells: "选词|报名____时间；____目前|截止，截至|截止；截至", described: "报名{1}时间；{2}目前 截止/截至 截止；截至"),
      Row(cells: "选词|报名{1}时间；{2}目前|截止\n截至|AB", described: "报名{1}时间；{2}目前 截止/截至 截止；截至"),
      Row(cells: "选词|报名（ ）时间|A.截止 B.截至|B", described: "报名{1}时间 截止/截至 截至"),
      Row(cells: "报名____时间||截止 截至|截止", described: "报名{1}时间 截止/截至 截止"),
      Row(cells: "选词|报名____时间|截止、截至|2", described: "报名{1}时间 截止/截至 截至", standing: .doubtful),
      Row(
        cells: "选词|报名____时间；____目前|截止、截至|截止", described: "报名{1}时间；{2}目前 截止/截至 截止",
        standing: .draft),
      Row(cells: "选词|报名时间|截止、截至|截止", described: "报名时间 截止/截至 截止", standing: .draft),
      Row(cells: "选词|报名{1}，{3}|截止、截至|截止；截至", described: "报名{1}，{3} 截止/截至 截止；截至", standing: .draft),
    ])
  func cloze(data: String, row: Row) throws {
    let read = try Self.read("题型|题干|原文|备选词|答案\(data)", "选词填空|\(row.cells)")
    guard case .cloze(let cloze) = read.question.body else {
      Issue.record("\(read.question.body)")
      return
    }
    let gaps = cloze.gaps.map { $0.accept.joined(separator: "/") }.joined(separator: "；")
    let parts = [cloze.text.joined(separator: "/"), cloze.words.joined(separator: "/"), gaps]
    #expect(parts.joined(separator: " ") == row.described)
    #expect(read.standing == row.standing, "\(read.remarks)")
    #expect(!read.question.stem.isEmpty)
  }

  @Test(
    "Keys that are numbers",
    arguments: [
      Row(cells: "单选|甲|乙|丙|丁|2", described: "b", standing: .doubtful),
      Row(cells: "单选|2|1|3|4|2", described: "b", standing: .doubtful),
      Row(cells: "单选|1|2|3|4|2", described: "b"),
      Row(cells: "单选|3|4|6|8|6", described: "c"),
      Row(cells: "单选|10|20|30|40|3", described: "c", standing: .doubtful),
      Row(cells: "多选|甲|乙|丙|丁|12", described: "ab", standing: .doubtful),
      Row(cells: "多选|甲|乙|丙|丁|1、3", described: "ac", standing: .doubtful),
      Row(cells: "多选|甲|乙|丙|丁|①③", described: "ac", standing: .doubtful),
      Row(cells: "多选|甲|乙|丙|丁|15", described: "o", standing: .wrong),
      Row(cells: "单选|12|24|36|48|12", described: "a"),
    ])
  func numbers(_ row: Row) throws {
    let read = try Self.read("题型|选项A|选项B|选项C|选项D|答案|题干", "\(row.cells)|问什么？")
    guard case .choices(let choices) = read.question.body else {
      Issue.record("\(read.question.body)")
      return
    }
    #expect(choices.key.joined() == row.described)
    #expect(read.standing == row.standing, "\(read.remarks)")
  }

  @Test(
    "Choices in one cell are divided at letters in order, outside of quotation marks",
    arguments: [
      Row(cells: "A．公文应写明“A．B．C”三项 B．公文不写 C．无", described: "公文应写明“A．B．C”三项/公文不写/无"),
      Row(cells: "A．写明“甲 B．乙”两项 B．不写 C．无", described: "写明“甲 B．乙”两项/不写/无"),
      Row(cells: "A．一寸\" B．二寸\" C．无", described: "一寸\"/二寸\"/无"),
      Row(cells: "A．“只有开头 B．乙 C．丙", described: "“只有开头/乙/丙"),
      Row(cells: "A．甲 C．丙 B．乙", described: "甲 C．丙/乙"),
    ])
  func quotations(_ row: Row) throws {
    let read = try Self.read("题型|题干|选项|答案", "单选|问什么？|\(row.cells)|A")
    guard case .choices(let choices) = read.question.body else {
      Issue.record("\(read.question.body)")
      return
    }
    #expect(choices.items.map(\.text).joined(separator: "/") == row.described)
  }

  @Test(
    "找错字、找错改错: keys in the forms that people use", arguments: ["找错字", "找错改错"],
    [
      Row(cells: "统一布署工作。|布署→部署", described: "1布署→部署"),
      Row(cells: "统一布署工作。|布署=部署", described: "1布署→部署"),
      Row(cells: "统一布署工作。|布署＝部署", described: "1布署→部署"),
      Row(cells: "统一布署工作。|布署->部署", described: "1布署→部署"),
      Row(cells: "统一布署工作。|布署改为部署", described: "1布署→部署"),
      Row(cells: "统一布署工作。|“布署”应为“部署”", described: "1布署→部署"),
      Row(cells: "统一布署工作。|将“布署”改成“部署”", described: "1布署→部署"),
      Row(cells: "统一布署工作。|布署（部署）", described: "1布署→部署"),
      Row(cells: "统一布署工作。|1.布署——部署", described: "1布署→部署"),
      Row(cells: "统一布署工作。\n按步就班。|布署→部署；按步→按部", described: "1布署→部署；2按步→按部"),
      Row(cells: "统一布署工作。\n按步就班。|第二行：按步→按部", described: "2按步→按部"),
      Row(cells: "统一的的工作。|的的→的", described: "1的的→的"),
      Row(cells: "统一大概约十人。|大概→删去", described: "1大概→"),
      Row(cells: "统一部署工作。|无", described: ""),
      Row(cells: "统一部署工作。|没有错误。", described: ""),
      Row(cells: "统一布署工作。|", described: "", standing: .draft),
      Row(cells: "统一布署工作。|布署写错了", described: "", standing: .draft),
      Row(cells: "统一布署工作。|部暑→部署", described: "1部暑→部署", standing: .wrong),
    ])
  func corrections(kind: String, row: Row) throws {
    let read = try Self.read("题型|题干|原文|答案", "\(kind)|找错|\(row.cells)")
    #expect(read.described.hasSuffix("| \(row.described)"), "\(read.described)")
    #expect(read.standing == row.standing, "\(read.remarks)")
  }

  @Test("找错字 without a passage takes it from the question and says so")
  func passageInStem() throws {
    let read = try Self.read("题型|题干|答案|数据", "找错字|找错：\n统一布署工作。|布署→部署|")
    #expect(read.described == "2 typoSpotting 找错： | 1布署→部署")
    #expect(read.complaints == ["没有原文，把题干里的文字当作原文"])
  }

  @Test(
    "排序: keys in the forms that people use",
    arguments: [
      Row(cells: "A→C→B", described: "acb"), Row(cells: "cab", described: "cab"),
      Row(cells: "Ｃ、Ａ、Ｂ", described: "cab"), Row(cells: "A-C-B", described: "acb"),
      Row(cells: "132", described: "acb", standing: .doubtful),
      Row(cells: "①③②", described: "acb", standing: .doubtful),
      Row(cells: "登记→核发→复核", described: "acb"),
      Row(cells: "AAB", described: "aab", standing: .wrong),
      Row(cells: "先登记", described: "", standing: .draft),
    ])
  func ordering(_ row: Row) throws {
    let read = try Self.read("题型|题干|选项A|选项B|选项C|答案", "排序|排一排|登记|复核|核发|\(row.cells)")
    #expect(read.described == "2 ordering 排一排 | \(row.described)")
    #expect(read.standing == row.standing, "\(read.remarks)")
  }

  @Test(
    "配对: keys in the forms that people use",
    arguments: [
      Row(cells: "1-B 2-A", described: "1-b 2-a"), Row(cells: "1b 2a", described: "1-b 2-a"),
      Row(cells: "1-B；2-A", described: "1-b 2-a"), Row(cells: "1B2A", described: "1-b 2-a"),
      Row(cells: "①→B，②→A", described: "1-b 2-a"), Row(cells: "BA", described: "1-b 2-a"),
      Row(cells: "B、A", described: "1-b 2-a"), Row(cells: "甲-丁；乙-丙", described: "1-b 2-a"),
      Row(cells: "B1 A2", described: "1-b 2-a", standing: .doubtful),
      Row(cells: "1-2 2-1", described: "1-b 2-a", standing: .doubtful),
      Row(cells: "1-C 2-A", described: "1-c 2-a", standing: .wrong),
      Row(cells: "1-B", described: "1-b", standing: .draft),
      Row(cells: "甲配丁", described: "", standing: .draft),
    ])
  func matching(_ row: Row) throws {
    let read = try Self.read("题型|题干|配对左列|选项A|选项B|答案", "配对|配一配|甲\n乙|丙|丁|\(row.cells)")
    #expect(read.described == "2 matching 配一配 | \(row.described)")
    #expect(read.standing == row.standing, "\(read.remarks)")
  }

  @Test("材料题: what belongs to its parts is not dropped in silence")
  func material() throws {
    let read = try Self.read("题型|题干|原文|选项A|选项B|答案", "材料题|读一读|材料。|甲|乙|A")
    #expect(
      read.complaints == [
        "材料题的答案“A”没有读，答案要写在各小题里", "材料题的选项没有读，选项要写在各小题里", "没有小题",
      ])
  }

  @Test(
    "Heads with hints in brackets",
    arguments: [
      "考题|选项A|选项B|参考答案(字母)", "考题（必填）|A|B|参考答案（填字母）", "试 题【必填】|选项A[文本]|选项B|答案字母",
      "*考题|选项A(可空)|选项B|标准答案{A-D}",
    ])
  func heads(_ head: String) throws {
    let read = try Self.read("\(head)|题目类型", "问什么？|甲|乙|B|单选题")
    #expect(read.described == "2 single 问什么？ | 甲/乙 → b")
  }
}
