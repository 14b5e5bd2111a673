import SecretarialRules
import Testing

/// Phrases of central documents: only what is beyond doubt is asked about.
struct FixedPhraseRuleTests {
  @Test func membersInAnotherOrderAreAskedAbout() throws {
    try expectFindings(
      "WZ631", in: "坚定1️⃣理论自信、道路自信、制度自信、文化自信。", ["1️⃣": "理论自信、道路自信、制度自信、文化自信"])
    try expectFindings(
      "WZ632", in: "增强1️⃣大局意识、政治意识、核心意识和看齐意识", ["1️⃣": "大局意识、政治意识、核心意识和看齐意识"])
    try expectFindings(
      "WZ636", in: "倡导1️⃣爱国、敬业、友善、诚信", ["1️⃣": "爱国、敬业、友善、诚信"])
    try expectFindings(
      "WZ637", in: "坚持1️⃣创新、绿色、协调、开放、共享", ["1️⃣": "创新、绿色、协调、开放、共享"])
  }

  @Test func aMissingMemberIsAskedAboutBesideTheName() throws {
    try expectFindings(
      "WZ632", in: "增强“四个意识”，即1️⃣政治意识、大局意识、核心意识。", ["1️⃣": "政治意识、大局意识、核心意识"])
    try expectFindings("WZ632", in: "增强政治意识、大局意识、核心意识。")
    try expectFindings("WZ632", in: "“四个意识”中的政治意识、大局意识、核心意识等。")
    try expectFindings("WZ631", in: "坚定道路自信、理论自信、制度自信。")
  }

  @Test(arguments: [
    "WZ631 道路自信、理论自信、制度自信、文化自信",
    "WZ631 《理论自信、道路自信、制度自信、文化自信》",
    "WZ633 全面建成小康社会、全面深化改革、全面依法治国、全面从严治党的“四个全面”战略布局",
    "WZ634 经济建设、政治建设、文化建设、社会建设和生态文明建设",
    "WZ634 政治建设、文化建设、经济建设",
    "WZ634 推进社会建设、经济建设、政治建设、文化建设、生态文明建设、国防建设",
    "WZ635 严以修身、严以用权、严以律己，谋事要实、创业要实、做人要实",
    "WZ636 富强、民主、文明、和谐，自由、平等、公正、法治，爱国、敬业、诚信、友善",
    "WZ636 民主、文明、和谐", "WZ637 创新、绿色、开放", "WZ638 政治纪律、工作纪律、生活纪律",
    "WZ639 产业兴旺、生态宜居、乡风文明、治理有效、生活富裕",
    "WZ639 产业振兴、人才振兴、文化振兴、生态振兴、组织振兴",
  ])
  func settledOrderAndOtherListsAreLeftAlone(line: String) throws {
    let parts = line.split(separator: " ")
    try expectFindings(RuleCode(rawValue: String(parts[0])), in: String(parts[1]))
  }

  @Test func otherSequencesAreChecked() throws {
    for rule in RuleCatalog.rules
    where (631...639).contains(Int(rule.code.rawValue.dropFirst(2)) ?? 0) {
      guard rule.code.rawValue.hasPrefix("WZ"), let checked = rule.wordingRule else {
        continue
      }
      let example = try #require(rule.example)
      #expect(checked.findings(in: example.wrong).count == 1, "\(rule.code)")
      #expect(checked.findings(in: example.right).isEmpty, "\(rule.code)")
    }
  }

  @Test func setPhrasesAreWrittenInFull() throws {
    try expectFindings(
      "WZ640", in: "学习1️⃣习近平中国特色社会主义思想", ["1️⃣": "习近平中国特色社会主义思想→习近平新时代中国特色社会主义思想"])
    try expectFindings("WZ640", in: "习近平新时代中国特色社会主义思想，中国特色社会主义思想，习近平法治思想")
    try expectFindings(
      "WZ641", in: "1️⃣筑牢中华民族共同体意识，推进2️⃣“一带一路”战略",
      ["1️⃣": "筑牢中华民族共同体意识→铸牢中华民族共同体意识", "2️⃣": "“一带一路”战略→“一带一路”倡议"])
    try expectFindings("WZ641", in: "铸牢中华民族共同体意识，“一带一路”倡议，“一带一路”战略支点，《筑牢中华民族共同体意识》")
    try expectFindings("WZ642", in: "坚决1️⃣做到“两个确立”", ["1️⃣": "做到“两个确立”"])
    try expectFindings("WZ642", in: "深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”")
    try expectFindings("WZ643", in: "增强1️⃣四个意识", ["1️⃣": "四个意识→“四个意识”"])
    try expectFindings("WZ643", in: "增强“四个意识”、坚定“四个自信”，做好两个维护保养项目")
  }

  @Test func regionsAreNotListedAsCountries() throws {
    try expectFindings("WZ644", in: "来自韩国、1️⃣台湾等国的客商", ["1️⃣": "台湾等国"])
    try expectFindings("WZ644", in: "出口到1️⃣香港、日本等国家", ["1️⃣": "香港、日本等国家"])
    try expectFindings("WZ644", in: "1️⃣中国和台湾的贸易", ["1️⃣": "中国和台湾"])
    for text in [
      "香港、日本等国家和地区", "台湾等地", "香港等国际金融中心", "港澳台等国内外客商", "大陆和台湾", "中国台湾地区",
      "香港回归祖国，他走访了日本等国", "《台湾等国》",
    ] {
      try expectFindings("WZ644", in: text)
    }
    try expectFindings(
      "WZ645", in: "促进1️⃣大陆与香港交流，2️⃣内地与台湾往来", ["1️⃣": "大陆与香港→内地与香港", "2️⃣": "内地与台湾→大陆与台湾"])
    try expectFindings("WZ645", in: "内地与港澳，大陆与台湾，大陆与港澳台，大陆与香港、台湾")
  }
}
