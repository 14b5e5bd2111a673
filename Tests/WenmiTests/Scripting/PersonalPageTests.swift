import Foundation
import Sessions
import TestSupport
import Testing

/// Pages about a learner: the report, and the wrong-answer book to be printed.
@Suite struct PersonalPageTests {
  private static let learner = "林<晓>&\"'"

  private func home() throws -> WenmiHome {
    let home = try WenmiHome(banks: [.statements(), .choices(), .cases(), .typos(), .documents(1)])
    try FileManager.default.createDirectory(
      atPath: home.sessionsFolder, withIntermediateDirectories: true)
    try PastPractice.write(
      to: SessionStore(directory: home.sessionsFolder), learner: Self.learner, days: 300)
    return home
  }

  private func text(_ path: String) throws -> String {
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  /// Checks that what is opened is closed, in order, and that nothing is fetched or run.
  private func expectSound(_ page: String) throws {
    var open: [String] = []
    let alone: Set = ["meta", "br", "!DOCTYPE"]
    for piece in page.split(separator: "<").dropFirst(page.hasPrefix("<") ? 0 : 1) {
      let tag = piece.prefix { $0 != ">" }
      #expect(tag.count < piece.count, "\(tag.prefix(60))")
      let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" })
      if tag.hasPrefix("/") {
        #expect(open.popLast() == name)
      } else if !tag.hasSuffix("/"), !alone.contains(name) {
        open.append(name)
      }
    }
    #expect(open.isEmpty, "\(open)")
    for foreign in ["http:", "https:", "<script", "url(", "@import", "src=", "href=", "<link"] {
      #expect(!page.contains(foreign), "\(foreign)")
    }
    #expect(page.contains("Content-Security-Policy") && page.contains("width=device-width"))
    #expect(page.contains("林&lt;晓&gt;&amp;&quot;&#39;") && !page.contains("林<"))
  }

  @Test func theReportStandsAlone() throws {
    let home = try home()
    let path = home.folder("report.html")
    let done = try home.run("report", "-o", path, "--learner", Self.learner)
    #expect(done.status == 0 && done.output.contains("已写好学习报告"))
    let page = try text(path)
    try expectSound(page)
    for words in ["练习日历", "今后 14 天", "隔天还记得多少", "弱项", "各主题", "各题型用时", "@page", "<svg role=\"img\""]
    {
      #expect(page.contains(words), "\(words)")
    }
    let charts = page.components(separatedBy: "<svg ").count - 1
    #expect(charts == page.components(separatedBy: "aria-label=").count - 1)
    // Half a year in a row; this is more than that.
    #expect(page.components(separatedBy: "aria-label=\"练习日历").count - 1 == 2)
    let again = try home.run("report", "-o", path, "--learner", Self.learner)
    #expect(again.status == 3 && again.errors.contains("--force"))
    #expect(try text(path) == page)
    let forced = try home.run("report", "-o", path, "--force", "--learner", Self.learner)
    #expect(forced.status == 0)
  }

  @Test func nothingToReport() throws {
    let home = try WenmiHome(banks: [.statements()])
    let path = home.folder("report.html")
    let done = try home.run("report", "-o", path)
    #expect(done.status == 2 && done.errors.contains("还没有做过题"))
    let book = try home.run("mistakes", "--export", path)
    #expect(book.status == 2 && book.errors.contains("错题本是空的"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func theBookHasQuestionsFirstAndKeysAfter() throws {
    let home = try home()
    try home.run(
      "drill", "--count", "40", "--learner", Self.learner,
      input: String(repeating: "x\n", count: 80))
    try home.run(
      "drill", "--bank", "choices", "--learner", Self.learner, input: "z\nz\nb\nc\nd\nb\n")
    try home.run("drill", "--bank", "cases", "--learner", Self.learner, input: "b | 对 | 无\n")
    let list = try home.run("mistakes", "--json", "--learner", Self.learner).output
    let mistakes = try #require(
      try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]])
    #expect(!mistakes.isEmpty)
    let path = home.folder("错题本.html")
    let done = try home.run("mistakes", "--export", path, "--learner", Self.learner)
    #expect(done.status == 0 && done.output.contains("错题本（\(mistakes.count) 题）"))
    let page = try text(path)
    try expectSound(page)
    let halves = page.components(separatedBy: "<h1 class=\"keys\">")
    #expect(halves.count == 2)
    #expect(halves[0].components(separatedBy: "class=\"question\"").count - 1 == mistakes.count)
    #expect(halves[1].components(separatedBy: "class=\"answer\"").count - 1 == mistakes.count)
    #expect(halves[0].contains("答：") && !halves[0].contains("的解析。"))
    for mistake in mistakes {
      let name = try #require(mistake["question"] as? String).split(separator: "/").last ?? ""
      #expect(halves[1].contains("这是 \(name) 的解析。"), "\(name)")
    }
    #expect(halves[1].contains("依据：") && halves[1].contains("次，错 "))

    let plain = home.folder("错题本.md")
    #expect(try home.run("mistakes", "--export", plain, "--learner", Self.learner).status == 0)
    let markdown = try text(plain)
    #expect(markdown.hasPrefix("# 错题本\n") && markdown.contains("\n# 答案和解析\n"))
    #expect(markdown.contains("林\\<晓\\>\\&"))
    let other = try home.run("mistakes", "--export", home.folder("a.docx"))
    #expect(other.status == 2 && other.errors.contains(".html"))
    #expect(try home.run("mistakes", "--export", path, "--json").status == 2)
  }
}
