import Foundation
import TestSupport
import Testing

/// `wenmi bank` edit, new, convert, merge, diff and stats.
@Suite struct BankWorkTests {
  private func home() throws -> WenmiHome { try WenmiHome(banks: [.choices(), .statements()]) }

  /// The program with an editor that is a script; the file to work on is `$1`.
  private func run(
    _ home: WenmiHome, editor script: String, _ arguments: String...
  ) throws -> RunningProgram.Result {
    try home.write("#!/bin/sh\n\(script)\n", to: "editor")
    var environment = home.environment
    environment["EDITOR"] = "sh '\(home.folder("editor"))'"
    environment["VISUAL"] = ""
    return try RunningProgram.run(home.command(arguments), environment: environment)
  }

  private func text(_ home: WenmiHome, _ name: String) throws -> String {
    String(decoding: try home.bytes(of: home.folder(name)), as: UTF8.self)
  }

  // MARK: Editing

  @Test func aQuestionIsChangedAndTheBankBeforeIsKept() throws {
    let home = try home()
    let before = try text(home, "QuestionBanks/choices.json")
    let result = try run(
      home, editor: #"sed -i.bak 's/第 3 道选择题/第三道题/; s/^答案：.*/答案：B/' "$1""#, "bank", "edit",
      "choices/ch-3")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("答案变了的：ch-3"))
    let after = try text(home, "QuestionBanks/choices.json")
    #expect(after.contains("第三道题") && !before.contains("第三道题"))
    #expect(try text(home, "QuestionBanks/.edits/choices.json") == before)
    #expect(
      !FileManager.default.fileExists(
        atPath: home.folder("QuestionBanks/.edits/choices--ch-3.txt")))
    let diff = try home.run(
      "bank", "diff", home.folder("QuestionBanks/.edits/choices.json"), "choices")
    #expect(diff.status == 1)
    #expect(diff.output.contains("改动 1 题，没变 5 题"))
  }

  @Test func whatIsWrongIsToldWithItsLineAndNothingIsLost() throws {
    let home = try home()
    let before = try text(home, "QuestionBanks/choices.json")
    let broken = try run(
      home, editor: #"sed -i.bak 's/^答案：.*/答案：Z/; s/第 2 道选择题/写了很久的题干/' "$1""#, "bank", "edit",
      "ch-2")
    #expect(broken.status == 1)
    #expect(broken.output.contains("不改就存不了"))
    #expect(broken.output.contains("答案 Z"))
    #expect(try text(home, "QuestionBanks/choices.json") == before)
    let left = try text(home, "QuestionBanks/.edits/choices--ch-2.txt")
    #expect(left.contains("写了很久的题干"))
    // The next time it goes on where it was.
    let mended = try run(
      home, editor: #"sed -i.bak 's/^答案：Z/答案：A/' "$1""#, "bank", "edit", "ch-2")
    #expect(mended.status == 0, "\(mended.output)\(mended.errors)")
    #expect(try text(home, "QuestionBanks/choices.json").contains("写了很久的题干"))
  }

  @Test func anEditorThatFailsOrChangesNothingChangesNothing() throws {
    let home = try home()
    let before = try text(home, "QuestionBanks/choices.json")
    let nothing = try run(home, editor: "true", "bank", "edit", "choices")
    #expect(nothing.status == 0)
    #expect(nothing.output.contains("没有改动"))
    let failed = try run(home, editor: #"echo 写了一半 >> "$1"; exit 3"#, "bank", "edit", "choices")
    #expect(failed.status == 3)
    #expect(failed.errors.contains("没有正常结束") && failed.errors.contains(".edits/choices.txt"))
    #expect(try text(home, "QuestionBanks/choices.json") == before)
    #expect(try text(home, "QuestionBanks/.edits/choices.txt").contains("写了一半"))
    let unknown = try run(home, editor: "true", "bank", "edit", "nobody")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("题库有：choices statements"))
  }

  @Test func aNewBankBeginsWithAnExample() throws {
    let home = try home()
    let untouched = try run(home, editor: "true", "bank", "new", "my-bank", "--title", "我的题库")
    #expect(untouched.output.contains("没有改动"))
    #expect(!FileManager.default.fileExists(atPath: home.folder("QuestionBanks/my-bank.json")))
    let made = try run(
      home, editor: #"sed -i.bak 's/把这一题换成自己的：//' "$1""#, "bank", "new", "my-bank", "--title",
      "我的题库")
    #expect(made.status == 0, "\(made.output)\(made.errors)")
    let lint = try home.run("bank", "lint", "--strict", home.folder("QuestionBanks/my-bank.json"))
    #expect(lint.status == 0, "\(lint.output)")
    let again = try run(home, editor: "true", "bank", "new", "my-bank")
    #expect(again.status == 2)
    #expect(again.errors.contains("已经有了"))
  }

  @Test func aSharedBankStaysReadableForOthers() throws {
    let home = try home()
    let path = home.folder("QuestionBanks/choices.json")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    let result = try run(
      home, editor: #"sed -i.bak 's/第 3 道选择题/第三道题/' "$1""#, "bank", "edit", "ch-3")
    #expect(result.status == 0, "\(result.errors)")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o644)
  }

  @Test func aBankWithAQuestionThatCannotBeReadIsNotWrittenAgain() throws {
    let home = try home()
    let whole = try text(home, "QuestionBanks/choices.json")
    // A part of a kind that does not exist makes only its own question unreadable.
    let part =
      #"{"id": "c-1", "type": "case", "topic": "文种", "difficulty": 1, "level": "记忆", "stem": "材料题", "material": ["一"], "parts": [{"id": "1", "type": "nonsense", "stem": "二"}], "explanation": "三", "rules": ["GW114"]}"#
    let place = try #require(whole.firstRange(of: "\"questions\" : ["))
    try home.write(
      whole.replacingCharacters(in: place, with: "\"questions\" : [\(part),"),
      to: "QuestionBanks/choices.json")
    let before = try text(home, "QuestionBanks/choices.json")
    let result = try run(
      home, editor: #"sed -i.bak 's/第 3 道选择题/第三道题/' "$1""#, "bank", "edit", "ch-3")
    #expect(result.status == 3)
    #expect(result.errors.contains("c-1") && result.errors.contains("没有动"))
    #expect(try text(home, "QuestionBanks/choices.json") == before)
  }

  // MARK: Other work

  @Test func aBankGoesThroughTextAndBack() throws {
    let home = try home()
    let path = home.folder("out.txt")
    let written = try home.run("bank", "convert", "choices", "-o", path)
    #expect(written.status == 0, "\(written.errors)")
    #expect(written.errors.contains("写了 6 题"))
    let diff = try home.run("bank", "diff", "choices", path)
    #expect(diff.status == 0, "\(diff.output)")
    #expect(diff.output.contains("没变 6 题"))
    let kept = try home.run("bank", "convert", "choices", "-o", path)
    #expect(kept.status == 3)
    #expect(kept.errors.contains("已经有了") && kept.errors.contains("--force"))
    let shown = try home.run("bank", "convert", "choices", "--to", "json")
    #expect(shown.output.contains("\"schemaVersion\": 1"))
  }

  @Test func banksAreMergedWithoutTwins() throws {
    let home = try home()
    let result = try home.run(
      "bank", "merge", "choices", "statements", "choices", "--into", "both", "--title", "合集")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("共 18 题"))
    #expect(result.output.contains("重复的 6 题只留第一道"))
    let lone = try home.run("bank", "merge", "choices", "--into", "both")
    #expect(lone.status == 2)
    let banks = try home.run("banks", "--json", "--learner", "张三")
    #expect(banks.output.contains("\"title\" : \"合集\""))
  }

  @Test func whatABankIsMadeOfIsCounted() throws {
    let home = try home()
    let stats = try home.run("bank", "stats", "--json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(stats.output.utf8)) as? [String: Any])
    #expect(report["questions"] as? Int == 18)
    #expect(report["types"] as? [String: Int] == ["单选": 6, "判断": 12])
    #expect(report["trueStatements"] as? Int == 6)
    let screen = try home.run("bank", "stats", "choices")
    #expect(screen.output.contains("单选答案的位置：第1项 6"))
  }
}
