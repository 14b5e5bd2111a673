import Foundation
import TestSupport
import Testing

/// The reports, settings and corrected copies of `wenmi check`.
@Suite struct CheckReportTests {
  private static let draft = """
    青石县人民政府文件
    青政[2026]08号

    青石县人民政府关于布署防汛工作的通知

    各乡镇人民政府：
    　　来了三、四十人 <b>，定于2026年3月5日（星期五）召开会议。

    青石县人民政府
    2026年3月1日
    """

  private func home(with draft: String = draft) throws -> WenmiHome {
    let home = try WenmiHome()
    try home.write(draft, to: "草稿.txt")
    return home
  }

  private func json(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  @Test func sarifHasTheMembersThatEditorsRead() throws {
    let home = try home()
    let result = try home.run("check", "--format", "sarif", home.folder("草稿.txt"))
    #expect(result.status == 1)
    let log = try #require(try json(result.output) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
    }
    let weekday = try #require(results.first { $0["ruleId"] as? String == "WZ612" })
    #expect(weekday["level"] as? String == "error")
    let place = try #require(
      ((weekday["locations"] as? [[String: Any]])?.first?["physicalLocation"]) as? [String: Any])
    let uri = (place["artifactLocation"] as? [String: String])?["uri"]
    #expect(uri?.hasSuffix("%E8%8D%89%E7%A8%BF.txt") == true)
    let region = try #require(place["region"] as? [String: Int])
    #expect(region["startLine"] == 7)
    let offset = try #require(region["charOffset"])
    let length = try #require(region["charLength"])
    let scalars = Array(Self.draft.unicodeScalars)[offset..<offset + length]
    #expect(String(String.UnicodeScalarView(scalars)) == "星期五")
    #expect(region["endColumn"] == (region["startColumn"] ?? 0) + 3)
  }

  @Test func thePageShowsTheTextAndRunsNothingOfIt() throws {
    let home = try home()
    let page = home.folder("报告.html")
    let result = try home.run("check", "--format", "html", "-o", page, home.folder("草稿.txt"))
    #expect(result.status == 1)
    #expect(result.output == "检查报告：\(page)\n")
    let html = try String(contentsOfFile: page, encoding: .utf8)
    #expect(html.contains("<mark class=\"error\">布署</mark>"))
    #expect(html.contains("&lt;b&gt;") && !html.contains("<b>，"))
    #expect(!html.contains("http:") && !html.contains("https:") && !html.contains("<script"))
    let mode = try FileManager.default.attributesOfItem(atPath: page)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let again = try home.run("check", "--format", "html", "-o", page, home.folder("草稿.txt"))
    #expect(again.status == 3)
    #expect(again.errors.contains("已经有了"))
  }

  @Test func aCopyIsCorrectedAndTheDocumentStays() throws {
    let home = try home()
    let result = try home.run("check", "--fix", home.folder("草稿.txt"))
    #expect(result.output.contains("第 2 行：“08”改成“8”（GW207）"))
    #expect(result.output.contains("第 4 行：“布署”改成“部署”（WZ601）"))
    #expect(try String(contentsOfFile: home.folder("草稿.txt"), encoding: .utf8) == Self.draft)
    let copy = try String(contentsOfFile: home.folder("草稿.改正.txt"), encoding: .utf8)
    #expect(copy.contains("青政〔2026〕8号\n") && copy.contains("来了三四十人"))
    // What needs judgement is left.
    #expect(copy.contains("星期五"))
    let again = try home.run("check", "--fix", home.folder("草稿.txt"))
    #expect(again.status == 3)
    #expect(again.errors.contains("草稿.改正.txt 已经有了"))
    let second = try home.run("check", "--fix", home.folder("草稿.改正.txt"))
    #expect(second.output.contains("没有可以自动改的地方"))
    #expect(!FileManager.default.fileExists(atPath: home.folder("草稿.改正.改正.txt")))
  }

  @Test func noCopyOfAClassifiedDocumentIsMade() throws {
    let home = try home(with: "000001\n机密★10年\n" + Self.draft)
    let result = try home.run("check", "--fix", home.folder("草稿.txt"))
    #expect(result.status == 3)
    #expect(result.errors.contains("标有密级，不另存改正稿"))
    #expect(!FileManager.default.fileExists(atPath: home.folder("草稿.改正.txt")))
    let page = try home.run("check", "--format", "html", home.folder("草稿.txt"))
    #expect(page.output.contains("报告里不带原文") && !page.output.contains("召开会议"))
  }

  /// Messages quote the text: of a classified document they may not leave the screen.
  @Test(arguments: ["机密★1年", "【机密】", "密级：秘密", "工作秘密★1年"])
  func noWordOfAClassifiedDocumentIsStored(_ mark: String) throws {
    let home = try home(with: mark + "\n" + Self.draft)
    for format in ["text", "json", "sarif", "html"] {
      let report = home.folder("报告.\(format)")
      let result = try home.run(
        "check", "--format", format, "-o", report, home.folder("草稿.txt"))
      #expect(result.status == 1)
      let stored = try String(contentsOfFile: report, encoding: .utf8)
      #expect(stored.contains("WZ601"), "\(format)")
      for words in ["青石县", "召开会议", "各乡镇", "来了"] {
        #expect(!stored.contains(words), "\(format) \(words)")
      }
    }
  }

  @Test func rulesAreExplainedOnceWhereThatIsAskedFor() throws {
    let home = try home()
    let plain = try home.run("check", home.folder("草稿.txt"))
    #expect(!plain.output.contains("六角括号是发文字号专用"))
    let explained = try home.run("check", "--explain", home.folder("草稿.txt"))
    let lines = explained.output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("GW205  ") } == 1)
    #expect(explained.output.contains("六角括号是发文字号专用"))
  }

  @Test func settingsTurnRulesOffAndLeaveWordsAlone() throws {
    let home = try home(with: Self.draft.replacing("召开会议", with: "在县府办召开会议"))
    try home.write(
      """
      { "unit": "青石县人民政府办公室", "off": ["GW205", "gw207"], "allowedWords": ["关于布署防汛"],
        "words": [{ "wrong": "县府办", "right": "县政府办公室", "why": "规范化简称" }] }
      """, to: "设置.json")
    let result = try home.run(
      "check", "--profile", home.folder("设置.json"), "--json", home.folder("草稿.txt"))
    let items = try #require(try json(result.output) as? [[String: Any]])
    let codes = items.compactMap { $0["code"] as? String }
    #expect(codes == ["WZ607", "WZ612", "DW001"])
    let own = try #require(items.last)
    #expect(
      own["message"] as? String == "“县府办”按青石县人民政府办公室的规定写作“县政府办公室”：规范化简称")
    #expect(own["strength"] as? String == "单位规定")
  }

  @Test(arguments: [
    ("{ \"off\": [\"XX1\"] }", "第 1 行第 11 列：没有编号是“XX1”的规则"),
    ("{ \"of\": [] }", "没有“of”这一项"),
    ("{ \"off\": \"WZ601\" }", "这里要写规则编号的数组"),
    ("[1]", "应当是一个对象"),
    ("{ \"off\": [\"WZ601\" }", "第 1 行"),
    ("{ \"words\": [{ \"wrong\": \"甲\" }] }", "要有 wrong 和 right"),
  ])
  func brokenSettingsAreExplained(_ text: String, _ message: String) throws {
    let home = try home()
    try home.write(text, to: "设置.json")
    let result = try home.run(
      "check", "--profile", home.folder("设置.json"), home.folder("草稿.txt"))
    #expect(result.status == 3)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.output == "")
  }

  @Test func unknownFormatsAreRefused() throws {
    let home = try home()
    let result = try home.run("check", "--format", "pdf", home.folder("草稿.txt"))
    #expect(result.status == 2)
    #expect(result.errors.contains("可用的有：text、json、sarif、html"))
  }

  @Test func theReferenceHoldsEveryRule() throws {
    let home = try WenmiHome()
    let reference = try home.run("rules", "--format", "markdown")
    let list = try home.run("rules", "--json")
    let rules = try #require(try json(list.output) as? [[String: Any]])
    #expect(rules.count > 100)
    for rule in rules {
      let code = try #require(rule["code"] as? String)
      #expect(reference.output.contains("\n### \(code) "))
    }
  }
}
