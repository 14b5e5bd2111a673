import Foundation
import TestSupport
import Testing

/// A bank that cannot be read beside banks that can.
@Suite struct BrokenBankTests {
  private static let broken = """
    {
      "schemaVersion": 1,
      "id": "broken",
      "title": "坏的",
      "questions": [
        { "id": "x", "type": "trueFalse",, "topic": "文种" }
      ]
    }
    """

  private func home() throws -> WenmiHome {
    let home = try WenmiHome(banks: [.statements()])
    try home.write(Self.broken, to: "QuestionBanks/broken.json")
    return home
  }

  @Test func itsPlaceAndRemedyAreSaidAndTheOthersWork() throws {
    let home = try home()
    let result = try home.run("drill", "--count", "2", input: "对\n对\n")
    #expect(result.status == 0)
    #expect(result.errors.contains("QuestionBanks/broken.json 第 6 行第 38 列"), "\(result.errors)")
    #expect(result.errors.contains("原因：多了一个逗号"))
    #expect(result.errors.contains("办法：删去这个逗号"))
    #expect(result.errors.contains("其余 1 个题库 12 题照常可用"))
    #expect(!result.output.contains("broken"))
    #expect(try home.soleSession().answers.count == 2)
  }

  @Test func whoAsksForItHearsWhy() throws {
    let result = try home().run("drill", "--bank", "broken", input: "对\n")
    #expect(result.status == 2)
    #expect(result.errors.contains("第 6 行第 38 列"))
    #expect(result.errors.contains("没有叫“broken”的题库"))
  }

  @Test func aBankThatIsAskedForByNameDoesNotSpeakOfIt() throws {
    let result = try home().run("drill", "--bank", "说法", "--count", "1", input: "对\n")
    #expect(result.status == 0)
    #expect(result.errors == "")
  }

  @Test func listsAreMadeAndTheStatusTells() throws {
    let home = try home()
    for arguments in [["banks"], ["banks", "--json"], ["topics"], ["topics", "--json"]] {
      let result = try RunningProgram.run(
        home.command(arguments), environment: home.environment)
      #expect(result.status == 3, "\(arguments)")
      #expect(result.errors.contains("broken.json 第 6 行"), "\(arguments)")
      #expect(result.output.contains("说法") || result.output.contains("文种"), "\(arguments)")
    }
  }

  @Test func lintNamesIt() throws {
    let home = try home()
    let all = try home.run("bank", "lint")
    #expect(all.status == 1)
    #expect(all.output.contains("broken.json:6:38 错误 多了一个逗号"), "\(all.output)")
    let good = try home.run("bank", "lint", home.folder("QuestionBanks/statements.json"))
    #expect(good.status == 0, "\(good.output)")
    let missing = try home.run("bank", "lint", "没有这个文件.json")
    #expect(missing.status == 3)
    #expect(missing.output.contains("打不开这个文件"))
  }

  @Test func escapeSequencesInABankDoNotReachTheScreen() throws {
    let home = try home()
    try home.write(
      Self.broken.replacing("broken", with: "evil\\u001b[2J"), to: "QuestionBanks/evil.json")
    try home.write(
      TestBank.statements().text.replacing("个说法。", with: "个\\u001b[31m说法。\\u202e"),
      to: "QuestionBanks/statements.json")
    let result = try home.run("drill", "--count", "3", input: "对\n对\n对\n")
    for text in [result.output, result.errors] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }

  @Test func noBanksAtAll() throws {
    let home = try WenmiHome()
    let result = try home.run("drill", input: "对\n")
    #expect(result.status == 3)
    #expect(result.errors.contains("没有可用的题目"))
  }
}
