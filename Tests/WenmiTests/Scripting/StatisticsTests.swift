import Foundation
import Sessions
import TestSupport
import Testing

/// What the statistics show, to a person and to a machine.
@Suite struct StatisticsTests {
  private func home(days: Int, learner: String = "林晓") throws -> WenmiHome {
    let home = try WenmiHome(banks: [.statements(), .choices()])
    try FileManager.default.createDirectory(
      atPath: home.sessionsFolder, withIntermediateDirectories: true)
    try PastPractice.write(
      to: SessionStore(directory: home.sessionsFolder), learner: learner, days: days)
    return home
  }

  private func screen(_ home: WenmiHome, _ words: [String], columns: Int) throws -> [String] {
    let result = try RunningProgram.run(
      home.command(["stats"] + words + ["--learner", "林晓"]),
      environment: home.environment.merging(["COLUMNS": "\(columns)"]) { $1 })
    #expect(result.status == 0 && result.errors == "")
    return result.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: [40, 57, 80, 120]) func fitsTheScreen(columns: Int) throws {
    for days in [0, 1, 30, 400] {
      let home = try home(days: days)
      let overview = try screen(home, [], columns: columns)
      // The prompt stands on the last of 24 rows.
      #expect(overview.count - 1 <= 23, "\(days) days: \(overview.joined(separator: "\n"))")
      let all = try screen(home, ["全部"], columns: columns)
      #expect(all.count > overview.count)
      for line in overview + all {
        #expect(Columns.width(of: line) <= columns, "\(days) days: \(line)")
        let drawn = line.unicodeScalars.filter { (0x2500...0x259F).contains($0.value) }
        #expect(drawn.isEmpty, "\(line)")
      }
    }
  }

  @Test func showsWhatIsAskedFor() throws {
    let home = try home(days: 60)
    let sections: [(String, String)] = [
      ("今天", "连续"), ("预测", "今后 14 天"), ("日历", "题数：. 0"), ("记忆", "o 实际"), ("主题", "正确率"),
      ("弱项", "最近做错"), ("用时", "各题型用时"), ("评分", "良好"), ("forecast", "今后 14 天"),
      ("ＣＡＬＥＮＤＡＲ", "题数：. 0"),
    ]
    for (word, text) in sections {
      let shown = try screen(home, [word], columns: 80).joined(separator: "\n")
      #expect(shown.contains(text), "\(word)")
    }
    let two = try screen(home, ["预测、日历"], columns: 80).joined(separator: "\n")
    #expect(two.contains("今后 14 天") && two.contains("题数：. 0") && !two.contains("o 实际"))
    let unknown = try home.run("stats", "星座", "--learner", "林晓")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("没有“星座”") && unknown.errors.contains("日历"))
  }

  @Test func figuresAgree() throws {
    let home = try home(days: 60)
    let result = try home.run("stats", "--json", "--learner", "林晓")
    #expect(result.status == 0)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let answers = try #require(json["answers"] as? Int)
    let days = try #require(json["days"] as? [[String: Any]])
    #expect(days.compactMap { $0["answers"] as? Int }.reduce(0, +) == answers)
    #expect(
      days.compactMap { $0["date"] as? String }.sorted() == days.map { $0["date"] as? String })
    let topics = try #require(json["topics"] as? [[String: Any]])
    #expect(topics.compactMap { $0["answers"] as? Int }.reduce(0, +) == answers)
    let times = try #require(json["times"] as? [[String: Any]])
    #expect(times.compactMap { $0["medianMs"] as? Int } == [9_000])
    let forecast = try #require(json["forecast"] as? [String: Any])
    #expect((forecast["days"] as? [Any])?.count == 14)
    let retention = try #require(json["retention"] as? [String: Any])
    let bins = try #require(retention["bins"] as? [[String: Any]])
    #expect(
      bins.compactMap { $0["answers"] as? Int }.reduce(0, +) == retention["answers"] as? Int)
    #expect(["tooFew", "asExpected", "better", "worse"].contains(retention["verdict"] as? String))
  }
}
