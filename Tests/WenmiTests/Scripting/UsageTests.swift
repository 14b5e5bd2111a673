import Foundation
import TestSupport
import Testing

/// What the command line understands, what it says otherwise, and with which status it ends.
@Suite struct UsageTests {
  /// A call that is wrong, and part of what is said of it.
  struct Mistake: CustomTestStringConvertible {
    let arguments: [String]
    let said: String
    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let mistakes = [
    Mistake(arguments: ["--hoome"], said: "没有 --hoome 这个选项。是不是 --home？"),
    Mistake(arguments: ["drill", "--bnak", "x"], said: "没有 --bnak 这个选项。是不是 --bank？"),
    Mistake(arguments: ["nosuch"], said: "不认识“nosuch”"),
    Mistake(arguments: ["banks", "extra"], said: "不认识“extra”"),
    Mistake(arguments: ["drill", "--count"], said: "后面要写值"),
    Mistake(arguments: ["drill", "--count", "many"], said: "不能是“many”"),
    Mistake(arguments: ["drill", "--seed", "-1"], said: "--seed"),
    Mistake(arguments: ["drill", "--count", "0"], said: "题数请写 1 至 1000"),
    Mistake(arguments: ["drill", "--count", "1001"], said: "题数请写 1 至 1000"),
    Mistake(arguments: ["drill", "--limit", "0"], said: "--limit 请写 1 至 86400 秒"),
    Mistake(arguments: ["drill", "函", "--bank", "保密"], said: "只能写一样"),
    Mistake(arguments: ["drill", "--topic", "没有的"], said: "没有叫“没有的”的题库、主题或题型"),
    Mistake(arguments: ["drill", "--type", "作文"], said: "没有叫“作文”的题型。题型有：单选 多选 判断"),
    Mistake(arguments: ["drill", "没有的"], said: "题型有：单选 多选 判断"),
    Mistake(arguments: ["drill", "判断", "5", "--count", "5"], said: "题数只能写一处"),
    Mistake(arguments: ["drill", "判断", "0"], said: "题数请写 1 至 1000"),
    Mistake(arguments: ["rules", "GW999"], said: "没有编号或者内容是“GW999”的规则"),
    Mistake(arguments: ["export", "--latest", "--session", "x"], said: "只能写一样"),
    Mistake(arguments: ["resume"], said: "没有未做完的练习"),
  ]

  @Test(arguments: mistakes) func wrongUsageIsTwoAndChinese(_ mistake: Mistake) throws {
    let home = try WenmiHome(banks: [.statements()])
    let result = try RunningProgram.run(
      [BuiltProgram.path("wenmi")] + mistake.arguments, input: "对\n",
      environment: home.environment.merging(["WENMI_HOME": home.path]) { $1 })
    #expect(result.status == 2)
    #expect(result.errors.contains(mistake.said), "\(result.errors)")
    #expect(result.output == "")
    for english in ["Error", "Usage", "argument", "option", "expected", "value"] {
      #expect(!result.errors.contains(english), "\(result.errors)")
    }
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["help"], ["drill", "--help"], ["help", "genre"], ["sessions", "--help"],
    ["bank", "--help"], ["bank", "lint", "--help"], ["export", "--help"], ["resume", "-h"],
  ]) func helpIsChinese(_ arguments: [String]) throws {
    let result = try RunningProgram.run([BuiltProgram.path("wenmi")] + arguments)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("用法：wenmi"))
    #expect(result.output.contains("选项："))
    for english in [
      "USAGE", "OPTIONS", "SUBCOMMANDS", "ARGUMENTS", "Show", "default", "See", "subcommand",
    ] {
      #expect(!result.output.contains(english), "\(english)")
    }
  }

  @Test(arguments: [["--help"], ["drill", "--help"], ["sessions", "--help"]])
  func explanationsStandUnderOneAnother(_ arguments: [String]) throws {
    let help = try RunningProgram.run([BuiltProgram.path("wenmi")] + arguments).output
    let rows = help.components(separatedBy: "\n").filter {
      $0.hasPrefix("  ") && !$0.contains("看一个")
    }
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(Columns.text(of: row, in: 24..<26) == "  ", "\(row)")
      #expect(!Columns.text(of: row, in: 26..<28).hasPrefix(" "), "\(row)")
    }
  }

  @Test(arguments: [
    (["判断", "2"], "1/2 "), (["2"], "1/2 "), (["--type", "判断", "2"], "1/2 "), (["判断"], "1/10 "),
  ])
  func theCountMayStandWithoutAnOption(_ words: [String], _ standing: String) throws {
    let home = try WenmiHome(banks: [.statements()])
    let result = try RunningProgram.run(
      home.command(["drill"] + words), input: "", environment: home.environment)
    #expect(result.status == 0)
    #expect(result.output.contains(standing), "\(result.output)")
  }

  @Test func theHelpNamesEverySubcommand() throws {
    let help = try RunningProgram.run([BuiltProgram.path("wenmi"), "--help"]).output
    for name in [
      "drill", "resume", "mistakes", "genre", "rules", "banks", "topics", "stats", "history",
      "export", "sessions", "bank", "--version", "WENMI_HOME", "退出状态",
    ] {
      #expect(help.contains(name), "\(name)")
    }
    let version = try RunningProgram.run([BuiltProgram.path("wenmi"), "--version"])
    #expect(version.status == 0)
    #expect(version.output.split(separator: ".").count == 3)
  }

  @Test func theHomeIsTheOptionThenTheVariableThenTheDataFolder() throws {
    let named = try WenmiHome(banks: [.statements(3)])
    let variable = try WenmiHome(banks: [.choices(4)])
    let program = try BuiltProgram.path("wenmi")
    func run(_ arguments: [String], _ more: [String: String]) throws -> String {
      let environment = ["LANG": "C.UTF-8", "HOME": named.path].merging(more) { $1 }
      // Not in a folder that has banks itself.
      let call = ["sh", "-c", "cd / && exec \"$@\"", "sh", program, "banks"]
      return try RunningProgram.run(call + arguments, environment: environment).output
    }
    #expect(try run(["--home", named.path], ["WENMI_HOME": variable.path]).contains("说法"))
    #expect(try run([], ["WENMI_HOME": variable.path]).contains("选项"))
    let data = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: data("wenmi"), withDestinationPath: variable.path)
    #expect(try run([], ["XDG_DATA_HOME": data.path]).contains("选项"))
  }
}
