import Foundation
import TestSupport
import Testing

/// `wenmi optimize`.
@Suite struct OptimizeTests {
  /// Somebody whose own weights foretell better, and who is not alone in the folder.
  private func home(_ answers: Int = 1500) throws -> WenmiHome {
    let home = try WenmiHome(banks: [.statements()])
    try StudiedSessions(answers, seed: 6).write(to: home.store, learner: "林晓")
    try StudiedSessions(300, seed: 2).write(to: home.store, learner: "张三")
    return home
  }

  private func settingsPath(_ home: WenmiHome) -> String {
    home.folder("Sessions/.study/林晓.json")
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func tellsMachinesWhatItFoundAndChangesNothing() throws {
    let home = try home()
    let result = try home.run("optimize", "--learner", "林晓", "--json")
    #expect(result.status == 0, "\(result.errors)")
    let report = try object(result.output)
    // A few of what was invented lie ahead of the clock and wait.
    #expect((report["reviews"] as? Int ?? 0) >= 1400)
    #expect((report["parameters"] as? [Double])?.count == 21)
    #expect(report["isBetter"] as? Bool == true && report["isApplied"] as? Bool == false)
    let losses = ["before", "after"].compactMap {
      (report[$0] as? [String: Any])?["logLoss"] as? Double
    }
    #expect(losses.count == 2 && losses[1] < losses[0])
    #expect(!FileManager.default.fileExists(atPath: settingsPath(home)))
  }

  @Test func appliesAndGoesBack() throws {
    let home = try home()
    let applied = try home.run("optimize", "--learner", "林晓", "--apply")
    #expect(applied.status == 0, "\(applied.errors)")
    #expect(applied.output.contains("你的参数猜得更准"))
    #expect(applied.output.contains("换上了。"))
    let bytes = try home.bytes(of: settingsPath(home))
    let settings = try object(String(decoding: bytes, as: UTF8.self))
    #expect((settings["parameters"] as? [Double])?.count == 21)
    let mode =
      try FileManager.default.attributesOfItem(atPath: settingsPath(home))[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let again = try home.run("optimize", "--learner", "林晓")
    #expect(again.output.contains("现在用的就是这些参数，没有改动。"))
    #expect(try home.bytes(of: settingsPath(home)) == bytes)
    let reset = try home.run("optimize", "--learner", "林晓", "--reset")
    #expect(reset.status == 0 && reset.output.contains("换回通用参数了"))
    let after = try object(
      String(decoding: try home.bytes(of: settingsPath(home)), as: UTF8.self))
    #expect(after["parameters"] == nil && after["desiredRetention"] != nil)
  }

  @Test(arguments: [("是\n", true), ("n\n", false), ("", false)])
  func asksALine(input: String, isApplied: Bool) throws {
    let home = try home()
    let result = try home.run("optimize", "--learner", "林晓", input: input)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains(isApplied ? "换上了。" : "没有改动。"))
    #expect(FileManager.default.fileExists(atPath: settingsPath(home)) == isApplied)
  }

  @Test func saysHowManyAnswersAreMissing() throws {
    let home = try home()
    let result = try home.run("optimize", "--learner", "张三")
    #expect(result.status == 1)
    #expect(result.errors.contains("不足 1000 次"))
    #expect(result.output == "")
  }

  @Test func keepsTheUsualWeightsForWhoIsLikeEverybodyElse() throws {
    let home = try WenmiHome(banks: [.statements()])
    // Of those who are, the first of whom own weights foretell no better.
    for seed in 1...20 as ClosedRange<UInt64> {
      try StudiedSessions(1100, seed: seed, variety: 0).write(
        to: home.store, learner: "学员\(seed)")
      let result = try home.run("optimize", "--learner", "学员\(seed)", "--json")
      let report = try object(result.output)
      guard report["isBetter"] as? Bool == false else { continue }
      #expect(report["parameters"] == nil)
      let shown = try home.run("optimize", "--learner", "学员\(seed)", "--apply")
      #expect(shown.output.contains("你的参数没有猜得更准"))
      #expect(shown.output.contains("现在用的就是通用参数，没有改动。"))
      return
    }
    Issue.record("everybody gained")
  }

  @Test func damagedSettingsAreLeftAloneUntilSomethingIsChanged() throws {
    let home = try home()
    try FileManager.default.createDirectory(
      atPath: home.folder("Sessions/.study"), withIntermediateDirectories: true)
    try home.write("不是设置", to: "Sessions/.study/林晓.json")
    let result = try home.run("optimize", "--learner", "林晓", input: "n\n")
    #expect(result.status == 0)
    #expect(result.errors.contains("学习设置读不懂"))
    #expect(try home.bytes(of: settingsPath(home)) == Data("不是设置".utf8))
  }

  @Test(arguments: [["--reset", "--json"], ["--reset", "--apply"], ["多余"]])
  func refusesWhatItDoesNotKnow(words: [String]) throws {
    let home = try home(1)
    let result = try home.run(
      "optimize", words[0], words.count > 1 ? words[1] : "--json")
    #expect(result.status == 2)
  }
}
