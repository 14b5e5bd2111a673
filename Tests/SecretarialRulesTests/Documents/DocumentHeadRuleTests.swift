import Testing

struct DocumentHeadRuleTests {
  private static let request = "青石县水利局关于拨付防汛经费的请示"
  private static let logo = "青石县人民政府文件\n青政〔2026〕8号"

  @Test(arguments: [
    DocumentCase("GW511", "三位", usualDocument(head: "012\n机密★1年\n" + logo), finds: "012"),
    DocumentCase("GW511", "全角", usualDocument(head: "００００１２\n机密★1年\n" + logo), finds: "００００１２"),
    DocumentCase("GW511", "六位", usualDocument(head: "000012\n机密★1年\n" + logo)),
    DocumentCase("GW511", "只有数字", usualDocument(head: "012", title: "关于放假的通知")),
    DocumentCase("GW512", "急件", usualDocument(head: "急件\n" + logo), finds: "急件"),
    DocumentCase("GW512", "紧急", usualDocument(head: "紧　急\n" + logo), finds: "紧　急"),
    DocumentCase("GW512", "电报的等级", usualDocument(head: "特提\n" + logo), finds: "特提"),
    DocumentCase("GW512", "特急", usualDocument(head: "特急\n" + logo)),
    DocumentCase("GW512", "加急", usualDocument(head: "加　急\n" + logo)),
    DocumentCase(
      "GW512", "电报", usualDocument(head: "特提\n青石县人民政府电报\n青政电〔2026〕8号")),
    DocumentCase("GW513", "倒了", usualDocument(head: "特急\n机密★1年\n" + logo), finds: "机密★1年"),
    DocumentCase("GW513", "份号在下", usualDocument(head: "机密★1年\n000012\n" + logo), finds: "000012"),
    DocumentCase("GW513", "依次", usualDocument(head: "000012\n机密★1年\n特急\n" + logo)),
    DocumentCase("GW513", "少一样", usualDocument(head: "000012\n特急\n" + logo)),
  ])
  func corner(_ example: DocumentCase) { example.check() }

  @Test(arguments: [
    DocumentCase(
      "GW514", "政府的文头，办公室的文", usualDocument(title: "青石县人民政府办公室关于做好防汛工作的通知"),
      finds: "青石县人民政府办公室"),
    DocumentCase(
      "GW514", "旧模板", usualDocument(title: "青石县水利局关于做好防汛工作的通知"), finds: "青石县水利局"),
    DocumentCase("GW514", "一致", usualDocument()),
    DocumentCase(
      "GW514", "简称",
      usualDocument(
        head: "中共青石县委文件\n青发〔2026〕8号", title: "中共青石县委员会关于做好防汛工作的通知")),
    DocumentCase(
      "GW514", "联合行文用主办的标志",
      usualDocument(
        head: "青石县水利局文件\n青水〔2026〕8号", title: "青石县水利局　青石县财政局关于做好防汛工作的通知")),
    DocumentCase("GW514", "标题没有机关", usualDocument(title: "关于做好防汛工作的通知")),
    DocumentCase(
      "GW514", "纪要的标志",
      usualDocument(
        head: "青石县人民政府常务会议纪要\n第3期", title: "青石县水利局关于防汛工作的会议纪要")),
    DocumentCase(
      "GW515", "文件头的函", usualDocument(title: "青石县人民政府关于商请支援车辆的函"), finds: "青石县人民政府文件"),
    DocumentCase(
      "GW515", "信函头",
      usualDocument(
        head: "青石县人民政府\n青政函〔2026〕8号", title: "青石县人民政府关于商请支援车辆的函")),
    DocumentCase("GW515", "通知", usualDocument()),
    DocumentCase(
      "GW518", "通知标签发人", usualDocument(head: logo + "　　签发人：方文"), finds: "签发人：方文"),
    DocumentCase(
      "GW518", "请示",
      usualDocument(
        head: "青石县水利局文件\n青水〔2026〕8号　　签发人：方文", title: request)),
    DocumentCase(
      "GW518", "上行的意见",
      usualDocument(
        head: "青石县水利局文件\n青水〔2026〕8号　　签发人：方文", title: "青石县水利局关于加强防汛的意见")),
    DocumentCase(
      "GW519", "各编各的号",
      usualDocument(
        head: "青石县水利局　青石县财政局文件\n青水〔2026〕8号\n青财〔2026〕9号"), finds: "青财〔2026〕9号"),
    DocumentCase("GW519", "一个号", usualDocument()),
    DocumentCase("GW519", "同一个号写了两处", usualDocument(title: "青石县人民政府关于做好防汛工作的通知\n青政〔2026〕8号")),
    DocumentCase(
      "GW520", "令号带代字",
      usualDocument(
        head: "青石县人民政府令\n青政令〔2026〕8号", title: "", recipients: ""), finds: "青政令〔2026〕8号"),
    DocumentCase(
      "GW520", "令号", usualDocument(head: "青石县人民政府令\n第8号", title: "", recipients: "")),
    DocumentCase("GW520", "嘉奖令", usualDocument(title: "青石县人民政府关于嘉奖抗洪先进集体的命令")),
  ])
  func logoAndNumber(_ example: DocumentCase) { example.check() }

  @Test(arguments: [
    DocumentCase(
      "GW516", "签发人半角冒号", usualDocument(head: logo + "　　签发人:方文", title: request), finds: ":"),
    DocumentCase(
      "GW516", "签发人没有冒号", usualDocument(head: logo + "　　签发人　方文", title: request), finds: "　"),
    DocumentCase("GW516", "附件半角冒号", usualDocument(end: "　　附件:名单"), finds: ":"),
    DocumentCase("GW516", "抄送半角冒号", usualDocument(after: "抄送:县财政局。"), finds: ":"),
    DocumentCase("GW516", "全角", usualDocument(end: "　　附件：名单", after: "抄送：县财政局。")),
    DocumentCase("GW516", "正文里的半角冒号", usualDocument(body: "　　签到时间:上午8:30。")),
    DocumentCase(
      "GW517", "顿号", usualDocument(head: logo + "　　签发人：方文、李明", title: request), finds: "、"),
    DocumentCase("GW517", "空格", usualDocument(head: logo + "　　签发人：方文　李明", title: request)),
    DocumentCase("GW517", "一个人", usualDocument(head: logo + "　　签发人：方文", title: request)),
  ])
  func labels(_ example: DocumentCase) { example.check() }

  @Test func headIsMended() {
    DocumentCase("GW511", "补零", usualDocument(head: "012\n机密★1年\n" + Self.logo))
      .checkMending(becomes: usualDocument(head: "000012\n机密★1年\n" + Self.logo))
    DocumentCase("GW516", "冒号", usualDocument(head: Self.logo + "　　签发人　方文", title: Self.request))
      .checkMending(becomes: usualDocument(head: Self.logo + "　　签发人：方文", title: Self.request))
    DocumentCase("GW516", "冒号", usualDocument(end: "　　附件:名单"))
      .checkMending(becomes: usualDocument(end: "　　附件：名单"))
    DocumentCase(
      "GW517", "顿号", usualDocument(head: Self.logo + "　签发人：方文、李明、王五", title: Self.request)
    )
    .checkMending(becomes: usualDocument(head: Self.logo + "　签发人：方文　李明　王五", title: Self.request))
  }
}
