import Foundation
import TestSupport
import Testing

/// Banks of one's own beside those that are installed.
@Suite struct InstalledTests {
  private func program() throws -> InstalledProgram {
    try InstalledProgram(banks: [.choices(), .statements()])
  }

  /// The banks as the program lists them: their ids, and those of them that are the user's own.
  private func banks(
    of program: InstalledProgram, in output: String
  ) throws -> (all: [String], own: [String]) {
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    let ids = { (banks: [[String: Any]]) in banks.compactMap { $0["id"] as? String } }
    let own = list.filter { ($0["file"] as? String)?.hasPrefix(program.ownBanks) ?? false }
    return (ids(list), ids(own))
  }

  @Test func whatIsMadeIsOnesOwn() throws {
    let program = try program()
    let start = try program.run("banks", "--json")
    #expect(try banks(of: program, in: start.output).all == ["choices", "statements"])
    #expect(try program.ownNames() == [])

    try program.write(GenerateTests.notice, to: "通知.txt")
    let generated = try program.run(
      "bank", "generate", "--from", program.path("通知.txt"), "--count", "4", "--seed", "7")
    #expect(generated.status == 0, "\(generated.output)\(generated.errors)")
    let name = try #require(try program.ownNames().first)
    let id = String(name.dropLast(5))
    #expect(id.hasPrefix("generated-"))
    #expect(generated.output.contains("wenmi drill --bank \(id)"))
    for (path, mode) in [(program.ownBanks, 0o700), ("\(program.ownBanks)/\(name)", 0o600)] {
      let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(found == mode, "\(path)")
    }

    let new = try program.run(
      "bank", "new", "my-bank", "--title", "我的题库", editor: #"sed -i.bak 's/把这一题换成自己的：//' "$1""#)
    #expect(new.status == 0, "\(new.output)\(new.errors)")
    #expect(try program.run("bank", "lint", "--strict", "my-bank").status == 0)

    let all = try banks(of: program, in: program.run("banks", "--json").output)
    #expect(all.own == [id, "my-bank"])
    #expect(all.all == all.own + ["choices", "statements"])
    for bank in all.all {
      let drill = try program.run("drill", "--bank", bank, "--learner", "张三", "--count", "1")
      #expect(drill.status == 0 && drill.output.contains("1/1"), "\(bank): \(drill.errors)")
    }
    try program.expectUntouched()
  }

  @Test func aChangedCopyHidesTheInstalledBank() throws {
    let program = try program()
    let note = "安装的题库 choices 没有动"
    let first = try program.run(
      "bank", "edit", "choices/ch-3", editor: #"sed -i.bak 's/第 3 道选择题/第三道题/' "$1""#)
    #expect(first.status == 0, "\(first.output)\(first.errors)")
    #expect(first.output.contains(note))
    #expect(try program.text(ofOwn: "choices.json").contains("第三道题"))
    let all = try banks(of: program, in: program.run("banks", "--json").output)
    #expect(all.all == ["choices", "statements"] && all.own == ["choices"])
    #expect(try program.run("bank", "convert", "choices", "--to", "text").output.contains("第三道题"))

    let second = try program.run(
      "bank", "edit", "ch-4", editor: #"sed -i.bak 's/第 4 道选择题/第四道题/' "$1""#)
    #expect(second.status == 0 && !second.output.contains(note))
    #expect(try !program.text(ofOwn: ".edits/choices.json").contains("第四道题"))
    let text = try program.text(ofOwn: "choices.json")
    #expect(text.contains("第三道题") && text.contains("第四道题"))

    let added = try program.run(
      input: "bank add statements\n3\n请示应当一文一事。\n对\n一文一事便于批复。\n文种\n\nGW114\nquit\n")
    #expect(added.output.contains("存好了：statements/"))
    #expect(added.output.contains("安装的题库 statements 没有动"))
    #expect(try program.run("bank", "stats", "statements").output.contains("13 题"))
    try program.expectUntouched()
  }

  @Test func mergingDoesNotHideUnasked() throws {
    let program = try program()
    let kept = try program.run("bank", "merge", "choices", "statements", "--into", "choices")
    #expect(kept.status == 3)
    #expect(kept.errors.contains("安装的题库里已经有 choices") && kept.errors.contains("--force"))
    #expect(try program.ownNames() == [])
    let forced = try program.run(
      "bank", "merge", "choices", "statements", "--into", "choices", "--force")
    #expect(forced.status == 0, "\(forced.errors)")
    #expect(forced.output.contains("安装的题库 choices 没有动"))
    #expect(try program.run("bank", "stats", "choices").output.contains("18 题"))
    try program.expectUntouched()
  }

  @Test func whatIsObservedIsOnesOwn() throws {
    let program = try program()
    _ = try program.run(
      "drill", "--bank", "statements", "--learner", "张三", "--count", "2", input: "对\n对\n")
    let observed = try program.run("bank", "observe")
    #expect(observed.status == 0, "\(observed.output)\(observed.errors)")
    #expect(observed.output.contains("写好了"))
    #expect(try program.ownNames() == ["statements.observed.json"])
    #expect(try program.run("bank", "stats", "statements").output.contains("实测   2 题"))
    #expect(try banks(of: program, in: program.run("banks", "--json").output).own == [])
    try program.expectUntouched()
  }

  /// A home that was named reads the installed banks until somebody puts a folder of banks there.
  @Test func aNamedHomeIsAloneOnlyWithAFolderOfItsOwn() throws {
    let program = try program()
    let named = program.path("named")
    try program.write(GenerateTests.notice, to: "通知.txt")
    let generated = try program.run(
      "bank", "generate", "--from", program.path("通知.txt"), "--seed", "7", "--home", named)
    #expect(generated.status == 0, "\(generated.errors)")
    #expect(try program.ownNames() == [])
    let both = try banks(
      of: program, in: program.run("banks", "--json", "--home", named).output)
    #expect(both.all.count == 3 && both.all.suffix(2) == ["choices", "statements"])

    let alone = program.path("alone")
    try FileManager.default.createDirectory(
      atPath: alone + "/QuestionBanks", withIntermediateDirectories: true)
    let none = try program.run("banks", "--home", alone)
    #expect(none.output.contains("没有题库。"), "\(none.output)")
    try program.expectUntouched()
  }
}
