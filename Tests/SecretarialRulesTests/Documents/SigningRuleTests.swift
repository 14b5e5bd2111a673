import Testing

struct SigningRuleTests {
  private static let request = "青石县水利局关于拨付防汛经费的请示"

  @Test(arguments: [
    DocumentCase("GW558", "只有日期", usualDocument(signature: "2026年5月8日"), finds: "2026年5月8日"),
    DocumentCase("GW558", "有署名", usualDocument()),
    DocumentCase(
      "GW558", "纪要",
      usualDocument(
        head: "", title: "青石县防汛会议纪要", recipients: "", signature: "2026年5月8日")),
    DocumentCase(
      "GW559", "政府的文，办公室的款", usualDocument(signature: "青石县人民政府办公室\n2026年5月8日"),
      finds: "青石县人民政府办公室"),
    DocumentCase(
      "GW559", "只有标志", usualDocument(title: "关于做好防汛工作的通知", signature: "青石县水利局\n2026年5月8日"),
      finds: "青石县水利局"),
    DocumentCase("GW559", "一致", usualDocument()),
    DocumentCase(
      "GW559", "简称",
      usualDocument(
        head: "", title: "青石县发展改革委关于做好防汛工作的通知", signature: "青石县发展和改革委员会\n2026年5月8日")),
    DocumentCase(
      "GW559", "词序不同的简称",
      usualDocument(
        head: "", title: "华北能源监管局关于做好防汛工作的通知", signature: "国家能源局华北监管局\n2026年5月8日")),
    DocumentCase(
      "GW559", "联合",
      usualDocument(
        head: "", title: "青石县水利局青石县财政局关于做好防汛工作的通知", signature: "青石县水利局　青石县财政局\n2026年5月8日")),
    DocumentCase(
      "GW559", "个人签署",
      usualDocument(
        title: "青石县人民政府关于提请审议预算的议案", signature: "县长　方文\n2026年5月8日")),
    DocumentCase(
      "GW560", "日期在上", usualDocument(signature: "2026年5月8日\n青石县人民政府"), finds: "青石县人民政府"),
    DocumentCase("GW560", "署名在上", usualDocument()),
    DocumentCase(
      "GW560", "日期后是版记",
      usualDocument(
        signature: "2026年5月8日\n青石县人民政府办公室\n2026年5月8日印发")),
    DocumentCase(
      "GW561", "两个日期",
      usualDocument(
        signature: "青石县水利局\n2026年3月5日\n青石县财政局\n2026年3月8日"), finds: "2026年3月8日"),
    DocumentCase("GW561", "一个日期", usualDocument(signature: "青石县水利局\n青石县财政局\n2026年3月8日")),
    DocumentCase("GW561", "附文的日期", usualDocument(after: "会议须知\n　　请准时。\n青石县水利局\n2026年3月5日")),
  ])
  func signatures(_ example: DocumentCase) { example.check() }

  @Test(arguments: [
    DocumentCase("GW562", "没有括号", usualDocument(after: "此件公开发布"), finds: "此件公开发布"),
    DocumentCase(
      "GW562", "联系人", usualDocument(after: "联系人：方文，电话：6011406"), finds: "联系人：方文，电话：6011406"),
    DocumentCase("GW562", "有括号", usualDocument(after: "（此件公开发布）")),
    DocumentCase("GW562", "正文里的联系人", usualDocument(body: "　　请报县水利局。\n　　联系人：方文。")),
    DocumentCase(
      "GW563", "在署名上", usualDocument(end: "（联系人：方文，电话：6011406）"), finds: "（联系人：方文，电话：6011406）"),
    DocumentCase("GW563", "在日期下", usualDocument(after: "（联系人：方文，电话：6011406）")),
    DocumentCase(
      "GW563", "正文中间的括注",
      usualDocument(
        body: "　　请报县水利局。\n（联系人：方文，电话：6011406）\n　　加强值班。")),
    DocumentCase(
      "GW564", "没有联系人", usualDocument(title: request, recipients: "县人民政府："), finds: "2026年5月8日"),
    DocumentCase(
      "GW564", "有联系人",
      usualDocument(
        title: request, recipients: "县人民政府：", after: "（联系人：方文，电话：6011406）")),
    DocumentCase("GW564", "没有版头", usualDocument(head: "", title: request, recipients: "县人民政府：")),
    DocumentCase("GW564", "通知", usualDocument()),
    DocumentCase(
      "GW565", "只有姓名",
      usualDocument(
        head: "青石县人民政府令\n第8号", title: "", recipients: "", body: "　　现予公布。",
        signature: "　　　　　　　　方文\n　　　　　　　2026年5月8日"), finds: "方文"),
    DocumentCase(
      "GW565", "有职务",
      usualDocument(
        head: "青石县人民政府令\n第8号", title: "", recipients: "", body: "　　现予公布。",
        signature: "　　　　　　　　县长　方文\n　　　　　　　2026年5月8日")),
    DocumentCase(
      "GW565", "职务另起一行",
      usualDocument(
        head: "青石县人民政府令\n第8号", title: "", recipients: "", body: "　　现予公布。",
        signature: "　　　　　　　　县长\n　　　　　　　　方文\n　　　　　　　2026年5月8日")),
    DocumentCase("GW565", "机关署名", usualDocument(title: "青石县人民政府关于嘉奖先进集体的命令")),
  ])
  func notesAndOffices(_ example: DocumentCase) { example.check() }
}
