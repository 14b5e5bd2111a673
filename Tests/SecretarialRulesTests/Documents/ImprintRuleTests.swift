import Testing

struct ImprintRuleTests {
  private static let printed = "青石县人民政府办公室　　2026年5月8日印发"

  @Test(arguments: [
    DocumentCase("GW568", "没有句号", usualDocument(after: "抄送：县财政局\n" + printed), finds: ""),
    DocumentCase("GW568", "分号", usualDocument(after: "抄送：县财政局；\n" + printed), finds: "；"),
    DocumentCase("GW568", "句号", usualDocument(after: "抄送：县财政局，\n　　县审计局。\n" + printed)),
    DocumentCase("GW568", "主送移到版记", usualDocument(recipients: "", after: "主送：各乡镇人民政府\n" + printed)),
    DocumentCase("GW569", "抄送在下", usualDocument(after: printed + "\n抄送：县财政局。"), finds: "抄送：县财政局。"),
    DocumentCase("GW569", "抄送在上", usualDocument(after: "抄送：县财政局。\n" + printed)),
    DocumentCase("GW569", "没有印发机关", usualDocument(after: "抄送：县财政局。")),
    DocumentCase(
      "GW570", "又主送又抄送", usualDocument(recipients: "县财政局、县水利局：", after: "抄送：县财政局，县审计局。"),
      finds: "县财政局"),
    DocumentCase("GW570", "不重", usualDocument(recipients: "县水利局：", after: "抄送：县财政局，县水利局办公室。")),
    DocumentCase(
      "GW574", "主送在抄送下", usualDocument(recipients: "", after: "抄送：县财政局。\n主送：各乡镇人民政府。"),
      finds: "主送：各乡镇人民政府。"),
    DocumentCase(
      "GW574", "主送在抄送上", usualDocument(recipients: "", after: "主送：各乡镇人民政府。\n抄送：县财政局。")),
    DocumentCase("GW574", "主送在标题下", usualDocument(after: "抄送：县财政局。")),
    DocumentCase("GW570", "统称", usualDocument(after: "抄送：县财政局。")),
  ])
  func copies(_ example: DocumentCase) { example.check() }

  @Test(arguments: [
    DocumentCase(
      "GW571", "只写印", usualDocument(after: "青石县人民政府办公室　2026年5月8日印"), finds: "印"),
    DocumentCase(
      "GW571", "没写印发", usualDocument(after: "抄送：县财政局。\n青石县人民政府办公室　2026年5月8日"), finds: ""),
    DocumentCase(
      "GW571", "汉字日期", usualDocument(after: "青石县人民政府办公室　二〇二六年五月八日印发"), finds: "二〇二六年五月八日"),
    DocumentCase(
      "GW571", "补零", usualDocument(after: "青石县人民政府办公室　2026年05月08日印发"), finds: "2026年05月08日"),
    DocumentCase(
      "GW571", "没有这一天", usualDocument(after: "青石县人民政府办公室　2026年2月30日印发"), finds: "2026年2月30日"),
    DocumentCase("GW571", "合式", usualDocument(after: printed)),
    DocumentCase("GW571", "有空格", usualDocument(after: "青石县人民政府办公室　2026 年 5 月 8 日印发")),
    DocumentCase("GW571", "代字符", usualDocument(after: "××县人民政府办公室　20××年×月×日印发")),
    DocumentCase(
      "GW572", "早于成文", usualDocument(after: "青石县人民政府办公室　2026年5月6日印发"), finds: "2026年5月6日"),
    DocumentCase("GW572", "同一天", usualDocument(after: printed)),
    DocumentCase("GW572", "晚一天", usualDocument(after: "青石县人民政府办公室　2026年5月9日印发")),
    DocumentCase(
      "GW573", "没有机关", usualDocument(after: "抄送：县财政局。\n2026年5月8日印发"), finds: "2026年5月8日印发"),
    DocumentCase("GW573", "机关在上一行", usualDocument(after: "青石县人民政府办公室\n2026年5月8日印发")),
    DocumentCase("GW573", "机关在左", usualDocument(after: printed)),
  ])
  func printing(_ example: DocumentCase) { example.check() }

  @Test(arguments: [
    DocumentCase(
      "GW575", "信函格式",
      usualDocument(
        head: "青石县人民政府\n青政函〔2026〕8号", title: "青石县人民政府关于支援车辆的函", after: printed), finds: printed),
    DocumentCase(
      "GW575", "只有抄送",
      usualDocument(
        head: "青石县人民政府\n青政函〔2026〕8号", title: "青石县人民政府关于支援车辆的函", after: "抄送：县财政局。")),
    DocumentCase("GW575", "文件格式", usualDocument(title: "青石县人民政府关于支援车辆的函", after: printed)),
    DocumentCase("GW576", "列席在前", minutes("列席：王五", "出席：张三"), finds: "出席：张三"),
    DocumentCase("GW576", "依次", minutes("出席：张三", "请假：李四", "列席：王五")),
    DocumentCase("GW576", "没有请假", minutes("出席：张三", "列席：王五")),
  ])
  func lettersAndMinutes(_ example: DocumentCase) { example.check() }

  @Test func imprintIsMended() {
    DocumentCase("GW568", "没有句号", usualDocument(after: "抄送：县财政局\n" + Self.printed))
      .checkMending(becomes: usualDocument(after: "抄送：县财政局。\n" + Self.printed))
    DocumentCase("GW568", "分号", usualDocument(after: "抄送：县财政局；"))
      .checkMending(becomes: usualDocument(after: "抄送：县财政局。"))
    DocumentCase("GW571", "汉字日期", usualDocument(after: "青石县人民政府办公室　　二〇二六年五月八日印"))
      .checkMending(becomes: usualDocument(after: Self.printed))
  }

  private static func minutes(_ lines: String...) -> String {
    "青石县人民政府常务会议纪要\n\n　　会议研究了防汛工作。\n\n" + lines.joined(separator: "\n")
  }
}
