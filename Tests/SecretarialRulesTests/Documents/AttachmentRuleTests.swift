import Testing

struct AttachmentRuleTests {
  private static let two = "　　附件：1. 值班表\n　　　　　2. 物资清单"

  @Test(arguments: [
    DocumentCase("GW545", "附", usualDocument(end: "　　附：值班表"), finds: "附"),
    DocumentCase("GW545", "附表", usualDocument(end: "　　附表：值班表"), finds: "附表"),
    DocumentCase("GW545", "附件", usualDocument(end: "　　附件：值班表")),
    DocumentCase("GW545", "附则不是", usualDocument(body: "　　附则：本通知自印发之日起施行。")),
    DocumentCase(
      "GW546", "汉字序数", usualDocument(end: "　　附件：一、值班表\n　　　　　二、物资清单"), finds: "一、", "二、"),
    DocumentCase(
      "GW546", "每行写附件", usualDocument(end: "　　附件1：值班表\n　　附件2：物资清单"), finds: "2"),
    DocumentCase("GW546", "顿号", usualDocument(end: "　　附件：1、值班表　2、物资清单"), finds: "1、", "2、"),
    DocumentCase("GW546", "阿拉伯数字", usualDocument(end: two)),
    DocumentCase("GW546", "一个附件", usualDocument(end: "　　附件：一、二年级课程表")),
    DocumentCase("GW547", "一个也编号", usualDocument(end: "　　附件：1. 值班表"), finds: "1."),
    DocumentCase("GW547", "一个不编号", usualDocument(end: "　　附件：值班表")),
    DocumentCase("GW547", "两个", usualDocument(end: two)),
    DocumentCase("GW547", "名称以年份开头", usualDocument(end: "　　附件：2026年值班表")),
    DocumentCase("GW548", "句号", usualDocument(end: "　　附件：值班表。"), finds: "。"),
    DocumentCase(
      "GW548", "分号", usualDocument(end: "　　附件：1. 值班表；\n　　　　　2. 物资清单。"), finds: "；", "。"),
    DocumentCase("GW548", "同一行", usualDocument(end: "　　附件：1.值班表；2.物资清单"), finds: "；"),
    DocumentCase("GW548", "不加", usualDocument(end: two)),
    DocumentCase("GW548", "括号", usualDocument(end: "　　附件：值班表（征求意见稿）")),
    DocumentCase("GW548", "一句话", usualDocument(end: "　　附件：值班表，请到县政府网站下载。")),
  ])
  func notes(_ example: DocumentCase) { example.check() }

  @Test(arguments: [
    DocumentCase("GW549", "在日期后", usualDocument(after: "附件：值班表"), finds: "附件：值班表"),
    DocumentCase("GW549", "下载链接", usualDocument(after: "附件：值班表.doc")),
    DocumentCase("GW549", "在署名前", usualDocument(end: "　　附件：值班表")),
    DocumentCase(
      "GW550", "在版记后",
      usualDocument(
        end: "　　附件：值班表", after: "青石县人民政府办公室　2026年5月8日印发\n附件\n值班表\n甲组"), finds: "附件"),
    DocumentCase(
      "GW550", "在版记前",
      usualDocument(
        end: "　　附件：值班表", after: "附件\n值班表\n甲组\n青石县人民政府办公室　2026年5月8日印发")),
    DocumentCase("GW550", "没有版记", usualDocument(end: "　　附件：值班表", after: "附件\n值班表\n甲组")),
    DocumentCase("GW551", "没有附件", usualDocument(body: "　　值班安排见附件。"), finds: "见附件"),
    DocumentCase(
      "GW551", "序号过大", usualDocument(body: "　　清单（见附件3）请核对。", end: two), finds: "见附件3"),
    DocumentCase("GW551", "有附件", usualDocument(body: "　　值班安排见附件2。", end: two)),
    DocumentCase("GW551", "没有抄到结尾", usualDocument(body: "　　值班安排见附件。", signature: "")),
    DocumentCase("GW551", "附文里的附件", usualDocument(after: "实施方案\n　　一、名单见附件1。")),
  ])
  func places(_ example: DocumentCase) { example.check() }

  @Test(arguments: [
    DocumentCase(
      "GW552", "标题不同", usualDocument(end: "　　附件：值班表", after: "附件\n报名表\n一月由甲组值班。"), finds: "报名表"),
    DocumentCase("GW552", "标题相同", usualDocument(end: "　　附件：值班表", after: "附件\n值班表\n一月由甲组值班。")),
    DocumentCase(
      "GW552", "标题分行",
      usualDocument(
        end: "　　附件：青石县防汛值班表（试行）", after: "附件\n青石县\n防汛值班表\n（试行）\n一月由甲组值班。")),
    DocumentCase(
      "GW552", "加了书名号",
      usualDocument(
        end: "　　附件：《青石县值班表》", after: "附件\n青石县值班表\n一月由甲组值班。")),
    DocumentCase(
      "GW553", "跳号", usualDocument(end: two, after: "附件1\n值班表\n附件3\n物资清单"), finds: "附件3"),
    DocumentCase(
      "GW503", "顿号编号的也算",
      usualDocument(end: "　　附件：1、值班表　2、物资清单", after: "附件1\n值班表\n附件2\n物资清单")),
    DocumentCase(
      "GW503", "少一件", usualDocument(end: "　　附件：1、值班表　2、物资清单", after: "附件1\n值班表\n甲组"),
      finds: "附件：1、值班表　2、物资清单"),
    DocumentCase("GW553", "依次", usualDocument(end: two, after: "附件1\n值班表\n附件2\n物资清单")),
    DocumentCase("GW553", "一个", usualDocument(end: two, after: "附件\n值班表")),
    DocumentCase(
      "GW554", "汉字", usualDocument(end: two, after: "附件一\n值班表\n附件二\n物资清单"), finds: "一", "二"),
    DocumentCase("GW554", "冒号", usualDocument(end: "　　附件：值班表", after: "附件：\n值班表\n甲组"), finds: "："),
    DocumentCase("GW554", "合式", usualDocument(end: two, after: "附件1\n值班表\n附件2\n物资清单")),
    DocumentCase("GW554", "没有号", usualDocument(end: "　　附件：值班表", after: "附件\n值班表\n甲组")),
  ])
  func attachments(_ example: DocumentCase) { example.check() }

  @Test func attachmentsAreMended() {
    DocumentCase("GW545", "附", usualDocument(end: "　　附：值班表"))
      .checkMending(becomes: usualDocument(end: "　　附件：值班表"))
    DocumentCase("GW548", "分号", usualDocument(end: "　　附件：1. 值班表；\n　　　　　2. 清单。"))
      .checkMending(becomes: usualDocument(end: "　　附件：1. 值班表\n　　　　　2. 清单"))
    DocumentCase("GW554", "汉字", usualDocument(end: Self.two, after: "附件一：\n值班表\n附件二\n清单"))
      .checkMending(becomes: usualDocument(end: Self.two, after: "附件1\n值班表\n附件2\n清单"))
  }
}
