import SecretarialRules
import Testing

/// Names of bodies, laws and standards: for each rule what it must ask about and what it must leave.
struct InstitutionRuleTests {
  @Test func oldNamesOfCentralBodiesAreAskedAbout() throws {
    try expectFindings(
      "WZ614", in: "报1️⃣环境保护部和2️⃣国土资源部备案，抄送3️⃣国家卫生计生委。",
      ["1️⃣": "环境保护部→生态环境部", "2️⃣": "国土资源部→自然资源部", "3️⃣": "国家卫生计生委→国家卫生健康委"])
    try expectFindings(
      "WZ614", in: "由1️⃣文化部牵头，2️⃣国家工商总局、3️⃣银监会配合。",
      [
        "1️⃣": "文化部→文化和旅游部", "2️⃣": "国家工商总局→市场监管总局", "3️⃣": "银监会→国家金融监督管理总局",
      ])
    try expectFindings("WZ614", in: "请示1️⃣国务院扶贫办。", ["1️⃣": "国务院扶贫办"])
  }

  @Test(arguments: [
    "环境保护部门", "农业部门会同文化部门", "企业文化部落", "原环境保护部印发", "美国农业部", "生态环境部",
    "2015年环境保护部印发了办法", "时任农业部部长", "《环境保护部关于加强督查的通知》", "“环境保护部”的说法",
    "将国土资源部的职责整合", "农业部令2016年第1号", "中国证监会", "农业农村部", "公司设企业文化部",
    "环境保护部际联席会议", "劳动和社会保障部门",
  ])
  func presentNamesAndThePastAreLeftAlone(text: String) throws {
    try expectFindings("WZ614", in: text)
  }

  @Test func aTextOfItsTimeUsesTheNamesOfItsTime() throws {
    try expectFindings("WZ614", in: "环发〔2012〕3号\n报环境保护部备案。")
    try expectFindings("WZ614", in: "报环境保护部备案。\n2014年5月8日")
    try expectFindings(
      "WZ614", in: "报1️⃣环境保护部备案。\n2026年5月8日", ["1️⃣": "环境保护部→生态环境部"])
    try expectFindings("WZ620", in: "根据《中华人民共和国合同法》签订。\n2020年5月8日")
  }

  @Test func localBodiesFollowTheReform() throws {
    try expectFindings(
      "WZ615", in: "由县1️⃣环保局、县2️⃣工商局、市3️⃣安监局负责。",
      ["1️⃣": "环保局→生态环境局", "2️⃣": "工商局→市场监督管理局", "3️⃣": "安监局→应急管理局"])
    try expectFindings("WZ615", in: "县1️⃣扶贫办报送。", ["1️⃣": "扶贫办"])
    for text in ["原县环保局", "县工商局2016年检查", "文化和旅游局", "澳门卫生局", "扶贫办法", "县林业局", "《县环保局章程》"] {
      try expectFindings("WZ615", in: text)
    }
  }

  @Test func reorganisedServicesBearTheirNewNames() throws {
    try expectFindings("WZ616", in: "到县1️⃣国税局办理", ["1️⃣": "国税局→税务局"])
    try expectFindings("WZ616", in: "2018年国税局与地税局合并，原地税局的人员到县税务局报到。")
    try expectFindings(
      "WZ617", in: "县1️⃣公安消防大队配合，2️⃣南京军区来函。", ["1️⃣": "公安消防大队→消防救援大队", "2️⃣": "南京军区"])
    try expectFindings("WZ617", in: "他曾在南京军区服役。县消防救援大队、东部战区。")
    try expectFindings("WZ618", in: "由市1️⃣监察局调查", ["1️⃣": "监察局→监察委员会"])
    try expectFindings("WZ618", in: "劳动保障监察局、监察部门、生产安全监察局、原监察部。")
    try expectFindings(
      "WZ619", in: "1️⃣中央财经领导小组会议", ["1️⃣": "中央财经领导小组→中央财经委员会"])
    try expectFindings("WZ619", in: "中央党校（国家行政学院）、国家行政学院出版社、中央农村工作领导小组")
  }

  @Test func lawsThatAreNoLongerInForceAreAskedAbout() throws {
    try expectFindings(
      "WZ620", in: "根据1️⃣《中华人民共和国合同法》和2️⃣《物权法》的规定",
      ["1️⃣": "《中华人民共和国合同法》→《中华人民共和国民法典》", "2️⃣": "《物权法》→《民法典》"])
    for text in [
      "《中华人民共和国劳动合同法》", "2019年依据《合同法》签订", "《关于适用《中华人民共和国合同法》若干问题的解释》",
      "《农村土地承包经营权继承法》", "民法典施行，《物权法》同时废止", "《民法典》", "“《合同法》”",
    ] {
      try expectFindings("WZ620", in: text)
    }
    try expectFindings(
      "WZ621", in: "依照1️⃣《国家行政机关公文处理办法》和2️⃣《信访条例》办理",
      [
        "1️⃣": "《国家行政机关公文处理办法》→《党政机关公文处理工作条例》", "2️⃣": "《信访条例》→《信访工作条例》",
      ])
    try expectFindings("WZ621", in: "《信访工作条例》《北京市信访条例》，2008年《信访条例》，《信访条例》同时废止。")
  }

  @Test func standardsAreCitedInTheEditionInForce() throws {
    try expectFindings("WZ622", in: "按GB/T 9704—1️⃣1999排版", ["1️⃣": "1999→2012"])
    try expectFindings("WZ622", in: "执行GB/T15834-1️⃣1995", ["1️⃣": "1995→2011"])
    for text in [
      "GB/T 9704—2012代替GB/T 9704—1999", "GB/T 9704—2012", "电话9704-1999", "GB/T 97041999",
    ] {
      try expectFindings("WZ622", in: text)
    }
  }

  @Test func namesOfLawsAreWrittenAsIssued() throws {
    try expectFindings(
      "WZ623", in: "违反1️⃣《公务员处分条例》和2️⃣《中华人民共和国保密法》",
      [
        "1️⃣": "《公务员处分条例》→《行政机关公务员处分条例》", "2️⃣": "《中华人民共和国保密法》→《中华人民共和国保守国家秘密法》",
      ])
    try expectFindings("WZ623", in: "《保密法》《行政机关公务员处分条例》《关于学习《治安处罚法》的通知》《党政机关公文处理工作条例》")
    try expectFindings(
      "WZ624", in: "1️⃣根据中华人民共和国档案法的规定", ["1️⃣": "根据中华人民共和国档案法的"])
    try expectFindings("WZ624", in: "根据《中华人民共和国档案法》的规定，根据中华人民共和国驻外使馆的来电，依照刑法")
    try expectFindings("WZ625", in: "公文须1️⃣标注主题词，2️⃣成文日期用汉字。", ["1️⃣": "标注主题词", "2️⃣": "成文日期用汉字"])
    try expectFindings("WZ625", in: "公文不再标注主题词，成文日期用阿拉伯数字。2005年要求标注主题词。")
  }
}
