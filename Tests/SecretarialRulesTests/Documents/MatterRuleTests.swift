import Testing

struct MatterRuleTests {
  private static let reply = "青石县人民政府关于同意新建水库的批复"
  private static let report = "青石县水利局关于防汛工作情况的报告"

  @Test(arguments: [
    DocumentCase(
      "GW525", "通告写主送", usualDocument(title: "青石县人民政府关于封路的通告", recipients: "各有关单位："),
      finds: "各有关单位："),
    DocumentCase("GW525", "通告不写", usualDocument(title: "青石县人民政府关于封路的通告", recipients: "")),
    DocumentCase("GW525", "通知", usualDocument()),
    DocumentCase(
      "GW526", "请示没有主送", usualDocument(title: "青石县水利局关于拨付经费的请示", recipients: ""),
      finds: "青石县水利局关于拨付经费的请示"),
    DocumentCase(
      "GW526", "主送移到版记",
      usualDocument(
        title: "青石县水利局关于支援车辆的函", recipients: "", after: "主送：各县水利局。")),
    DocumentCase(
      "GW526", "没有版头",
      usualDocument(
        head: "", title: "青石县水利局关于拨付经费的请示", recipients: "")),
    DocumentCase("GW526", "通知", usualDocument(recipients: "")),
    DocumentCase(
      "GW527", "没引来文", usualDocument(title: reply, recipients: "县水利局：", body: "　　经研究，同意新建。"),
      finds: "经研究，同意新建。"),
    DocumentCase(
      "GW527", "没有字号",
      usualDocument(
        title: reply, recipients: "县水利局：", body: "　　你局《关于新建水库的请示》收悉。同意。"),
      finds: "你局《关于新建水库的请示》收悉。同意。"),
    DocumentCase(
      "GW527", "引了来文",
      usualDocument(
        title: reply, recipients: "县水利局：", body: "　　你局《关于新建水库的请示》（青水〔2026〕3号）收悉。\n　　同意。")),
    DocumentCase(
      "GW527", "不是答复",
      usualDocument(
        title: "青石县水利局关于支援车辆的函", recipients: "县财政局：", body: "　　请支援车辆。")),
    DocumentCase(
      "GW528", "字号在前",
      usualDocument(
        title: reply, body: "　　你局青水〔2026〕3号《关于新建水库的请示》收悉。"), finds: "号"),
    DocumentCase(
      "GW528", "半角括号",
      usualDocument(
        title: reply, body: "　　你局《关于新建水库的请示》(青水〔2026〕3号)收悉。"), finds: "("),
    DocumentCase(
      "GW528", "标题在前",
      usualDocument(
        title: reply, body: "　　你局《关于新建水库的请示》（青水〔2026〕3号）收悉。")),
    DocumentCase(
      "GW530", "没有题注",
      usualDocument(
        head: "", title: "青石县第九届人民代表大会关于预算的决议", recipients: "", body: "　　会议决定，批准预算。", signature: ""),
      finds: "青石县第九届人民代表大会关于预算的决议"),
    DocumentCase(
      "GW530", "有题注",
      usualDocument(
        head: "", title: "青石县第九届人民代表大会关于预算的决议\n（2026年3月5日青石县第九届人民代表大会通过）", recipients: "",
        body: "　　会议决定，批准预算。", signature: "")),
    DocumentCase(
      "GW530", "题注只有日期",
      usualDocument(
        head: "", title: "青石县第九届人民代表大会关于预算的决议\n（2026年3月5日）", recipients: "",
        body: "　　会议决定，批准预算。", signature: "")),
    DocumentCase(
      "GW530", "决定",
      usualDocument(
        head: "", title: "青石县人民政府关于表彰的决定", recipients: "", signature: "")),
    DocumentCase("GW528", "通知不看", usualDocument(body: "　　现将国发〔2026〕3号《通知》印发给你们。")),
  ])
  func recipientsAndReplies(_ example: DocumentCase) { example.check() }

  @Test(arguments: [
    DocumentCase("GW207", "期号", "青石县防汛会议纪要\n第12期\n　　会议研究了防汛工作。"),
    DocumentCase("GW208", "期号", "青石县防汛会议纪要\n（第12期）\n　　会议研究了防汛工作。"),
    DocumentCase("GW208", "年内期号", "青石县防汛会议纪要\n〔2026〕第9期\n　　会议研究了防汛工作。"),
    DocumentCase("GW207", "年内期号", "青石县防汛会议纪要\n2026年第9期\n　　会议研究了防汛工作。"),
    DocumentCase("GW208", "总期号", "青石县防汛会议纪要\n第9期\n（总第142期）\n　　会议研究了防汛工作。"),
    DocumentCase("GW116", "简报", "工作简报\n第9期\n青石县人民政府办公室　2026年5月8日\n\n我县防汛准备就绪\n　　一是查险。"),
    DocumentCase("GW208", "没有代字", "青石县防汛会议纪要\n〔2026〕3号\n　　会议研究了防汛工作。"),
    DocumentCase("GW207", "纪要的文号", "青石县防汛会议纪要\n青纪〔2026〕第3号\n　　会议研究了防汛工作。", finds: "第"),
    DocumentCase("GW208", "通知", "关于防汛的通知\n〔2026〕3号\n　　加强值班。", finds: ""),
  ])
  func minutesHaveNumbersOfTheirOwn(_ example: DocumentCase) { example.check() }

  @Test func longBodiesAreHinted() {
    let sentence = "　　各级各部门要压实责任，加强值班值守，及时排查隐患。\n"
    let long = String(repeating: sentence, count: 240)
    let title = "青石县人民政府关于做好防汛工作的通知"
    DocumentCase("GW529", "长", usualDocument(body: long), finds: title).check()
    DocumentCase("GW529", "短", usualDocument(body: String(repeating: sentence, count: 100))).check()
    DocumentCase("GW529", "附件长", usualDocument(after: "附件\n" + long)).check()
    DocumentCase("GW529", "中央", usualDocument(title: "国务院关于做好防汛工作的通知", body: long)).check()
  }

  @Test(arguments: [
    DocumentCase(
      "GW304", "末段请求",
      usualDocument(
        title: report, recipients: "县人民政府：", body: "　　全县水库安全。\n　　因资金不足，请县人民政府拨付经费。\n　　特此报告。"),
      finds: "请县人民政府拨付"),
    DocumentCase(
      "GW304", "向代表大会报告",
      usualDocument(
        title: report, recipients: "各位代表：", body: "　　全县水库安全。\n　　请予审查批准。")),
    DocumentCase(
      "GW304", "没有请求",
      usualDocument(
        title: report, recipients: "县人民政府：", body: "　　全县水库安全。\n　　下一步请各乡镇加强巡查。\n　　特此报告。")),
    DocumentCase(
      "GW304", "请示可以请求",
      usualDocument(
        title: "青石县水利局关于拨付经费的请示", recipients: "县人民政府：", body: "　　请县人民政府拨付经费。")),
    DocumentCase(
      "GW302", "抄送乡镇",
      usualDocument(
        title: "青石县人民政府关于拨付经费的请示", recipients: "市人民政府：", after: "抄送：市财政局，各乡镇人民政府。"),
      finds: "各乡镇人民政府"),
    DocumentCase(
      "GW302", "抄送平级",
      usualDocument(
        title: "青石县人民政府关于拨付经费的请示", recipients: "市人民政府：", after: "抄送：市财政局，各副市长。")),
    DocumentCase("GW302", "通知抄送下级", usualDocument(after: "抄送：各乡镇人民政府。")),
    DocumentCase(
      "GW303", "两件事", usualDocument(title: "青石县水利局关于新建食堂和增加岗位的请示", recipients: "县人民政府："),
      finds: "新建食堂和增加岗位"),
    DocumentCase("GW303", "一件事", usualDocument(title: "青石县水利局关于新建和改造校舍的请示")),
    DocumentCase("GW303", "两样东西", usualDocument(title: "青石县水利局关于购置车辆和设备的请示")),
    DocumentCase(
      "GW123", "部门提议案", usualDocument(title: "青石县财政局关于提请审议预算的议案", recipients: "县人大常委会："),
      finds: "青石县财政局"),
    DocumentCase("GW123", "政府提议案", usualDocument(title: "青石县人民政府关于提请审议预算的议案")),
    DocumentCase("GW123", "标题没有机关", usualDocument(title: "关于提请审议预算的议案")),
    DocumentCase(
      "GW314", "股室落款",
      usualDocument(
        title: "关于报送报表的通知", signature: "青石县财政局预算股\n2026年5月8日"), finds: "青石县财政局预算股"),
    DocumentCase(
      "GW314", "办公室落款",
      usualDocument(
        title: "关于报送报表的通知", signature: "青石县财政局办公室\n2026年5月8日")),
    DocumentCase(
      "GW314", "内部通知",
      usualDocument(
        head: "", title: "关于报送报表的通知", signature: "青石县财政局预算股\n2026年5月8日")),
  ])
  func routing(_ example: DocumentCase) { example.check() }
}
