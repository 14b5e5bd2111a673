import Foundation
import TestSupport
import Testing

/// Banks made from one's own documents on the command line.
@Suite struct GenerateTests {
  static let notice = """
    青石县人民政府办公室文件

    青政办〔2026〕14号

    青石县人民政府办公室
    关于召开全县安全生产工作会议的通知

    各乡镇人民政府，县政府有关部门：
    　　经县政府同意，定于近期召开全县安全生产工作会议，部署汛期安全生产工作。现将有关事项通知如下：
    　　一、会议时间
    　　2026年3月26日（星期四）9时，会期半天。
    　　二、有关要求
    　　请各单位认真贯彻落实会议精神，严格执行值班制度，及时报告突发情况，约有三四十人参加。
    　　特此通知。

    　　　　　　　　　　　　青石县人民政府办公室
    　　　　　　　　　　　　2026年3月19日
    """

  private func home() throws -> WenmiHome {
    let home = try WenmiHome()
    try home.write(Self.notice, to: "通知.txt")
    return home
  }

  private func banks(of home: WenmiHome) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.folder("QuestionBanks")).sorted()
  }

  @Test func aBankIsWrittenForOneselfAndCanBeDrilled() throws {
    let home = try home()
    let path = home.folder("通知.txt")
    let result = try home.run("bank", "generate", "--from", path, "--count", "4", "--seed", "7")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("读了 1 份材料"))
    #expect(result.output.contains("出了 4 题："))
    let name = try #require(try banks(of: home).first)
    #expect(try banks(of: home).count == 1)
    #expect(name.hasPrefix("generated-"))
    #expect(result.output.contains("wenmi drill --bank \(name.dropLast(5))"))
    let file = home.folder("QuestionBanks/\(name)")
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let lint = try home.run("bank", "lint", "--strict")
    #expect(lint.status == 0, "\(lint.output)")
    let drill = try home.run(
      "drill", "--bank", String(name.dropLast(5)), "--learner", "张三", input: "无\n无\n无\n无\n")
    #expect(drill.status == 0)
    #expect(drill.output.contains("4 题练完"))
  }

  @Test func theSameSeedWritesTheSameBytesAndNothingIsOverwritten() throws {
    let home = try home()
    let source = home.folder("通知.txt")
    let file = home.folder("mine.json")
    let first = try home.run("bank", "generate", "--from", source, "--seed", "7", "-o", file)
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("想要 20 题，少了"))
    #expect(first.output.contains("先把文件放进"))
    let written = try home.bytes(of: file)
    let second = try home.run("bank", "generate", "--from", source, "--seed", "8", "-o", file)
    #expect(second.status == 3)
    #expect(second.errors.contains("已经有了，没有改动它") && second.errors.contains("--force"))
    #expect(try home.bytes(of: file) == written)
    let forced = try home.run(
      "bank", "generate", "--from", source, "--seed", "8", "-o", file, "--force")
    #expect(forced.status == 0)
    #expect(try home.bytes(of: file) != written)
    _ = try home.run("bank", "generate", "--from", source, "--seed", "7", "-o", file, "--force")
    #expect(try home.bytes(of: file) == written)
    #expect(try banks(of: home) == [])
  }

  @Test func aMarkedDocumentAmongOthersIsRefusedAndNothingIsWritten() throws {
    let home = try home()
    try home.write("000001\n机密★10年\n" + Self.notice, to: "密件.txt")
    for arguments in [[], ["-o", home.folder("mine.json")]] {
      let result = try RunningProgram.run(
        home.command(
          ["bank", "generate", "--from", home.folder("通知.txt"), home.folder("密件.txt")] + arguments),
        environment: home.environment)
      #expect(result.status == 3)
      #expect(result.output == "")
      #expect(result.errors.contains("密件.txt 第 2 行有密级标志“机密★10年”"))
      #expect(result.errors.contains("没有写任何文件"))
    }
    #expect(try banks(of: home) == [])
    #expect(!FileManager.default.fileExists(atPath: home.folder("mine.json")))
  }

  @Test func whatCannotBeDoneIsNamed() throws {
    let home = try home()
    let source = home.folder("通知.txt")
    let missing = try home.run("bank", "generate", "--from", home.folder("没有.txt"))
    #expect(missing.status == 3)
    #expect(missing.errors.contains("没有.txt"))
    let name = try home.run("bank", "generate", "--from", source, "-o", home.folder("我的题.json"))
    #expect(name.status == 2)
    #expect(name.errors.contains("小写字母、数字和连字符"))
    let count = try home.run("bank", "generate", "--from", source, "--count", "0")
    #expect(count.status == 2)
    #expect(count.errors.contains("1 至 1000"))
    let nowhere = try home.run("bank", "generate", "--from", source, "-o", "/dev/null/x.json")
    #expect(nowhere.status == 3)
    #expect(nowhere.errors.contains("题库没有写成"))
    #expect(try home.run("bank", "generate").status == 2)
    try home.write("你好。\n", to: "短.txt")
    let nothing = try home.run("bank", "generate", "--from", home.folder("短.txt"))
    #expect(nothing.status == 1)
    #expect(nothing.output.contains("没有出成题，没有写文件。"))
    #expect(try banks(of: home) == [])
  }
}
