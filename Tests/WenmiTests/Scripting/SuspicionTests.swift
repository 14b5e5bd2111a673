import Foundation
import TestSupport
import Testing

/// `check` asks about characters that fit their context badly.
@Suite struct SuspicionTests {
  private static let draft = """
    各单位要认真观彻落实会议精神，建立健全安全生产责任制和安全生产规章治度。
    县级以上人民政府要全面开展全名健身运动，有关陪门应当加强监督捡查。
    """

  private func codes(_ output: String) -> Int { output.ranges(of: "\"WZ626\"").count }

  @Test func asksAndNeverCalls() throws {
    let home = try WenmiHome()
    let result = try home.run("check", "-", input: Self.draft)
    #expect(result.status == 1)
    #expect(result.output.contains("请核对 WZ626：请核对“产规章治度”的“治”，似应作“制”（同音）"))
    #expect(!result.output.contains("错误 WZ626"))
    #expect(result.output.contains("错误 0，请核对 "))
    #expect(result.errors == "")
  }

  @Test func levelsSayHowMuch() throws {
    let home = try WenmiHome()
    let counts = try ["多报", "适中", "少报", "不报"].map { level in
      codes(try home.run("check", "-", "--json", "--suspicions", level, input: Self.draft).output)
    }
    #expect(counts == counts.sorted(by: >))
    #expect(counts[1] == codes(try home.run("check", "-", "--json", input: Self.draft).output))
    #expect(counts[0] > counts[2] && counts[2] > 0 && counts[3] == 0)
    let wrong = try home.run("check", "-", "--suspicions", "严", input: Self.draft)
    #expect(wrong.status == 2)
    #expect(wrong.errors == "疑似别字没有“严”这一档。可用的有：多报、适中、少报、不报。\n")
  }

  @Test func settingsOfAnOfficeSayTheSame() throws {
    let home = try WenmiHome()
    let path = home.folder("设置.json")
    func found(_ settings: String, _ more: String...) throws -> Int {
      try home.write(settings, to: "设置.json")
      return codes(
        try RunningProgram.run(
          home.command(["check", "-", "--json", "--profile", path] + more), input: Self.draft,
          environment: home.environment
        ).output)
    }
    let usual = try found("{}")
    #expect(try found(#"{ "suspicions": "不报" }"#) == 0)
    #expect(try found(#"{ "suspicions": "少报" }"#) <= usual)
    #expect(try found(#"{ "off": ["WZ626"] }"#) == 0)
    #expect(try found(#"{ "off": ["WZ626"], "suspicions": "多报" }"#) == 0)
    #expect(try found(#"{ "off": ["WZ626"] }"#, "--suspicions", "适中") == usual)
    #expect(try found(#"{ "allowedWords": ["观彻", "治度", "全名", "陪门", "捡查"] }"#) == 0)
    for (settings, message) in [
      (#"{ "suspicions": "严格" }"#, "第 1 行第 17 列：疑似别字没有“严格”这一档。可用的有：多报、适中、少报、不报。"),
      (#"{ "suspicions": 3 }"#, "第 1 行第 17 列：这里要写加双引号的文字。"),
    ] {
      try home.write(settings, to: "设置.json")
      let result = try home.run("check", "-", "--profile", path, input: Self.draft)
      #expect(result.errors == "检查设置 \(path) \(message)\n")
      #expect(result.status == 3)
    }
  }

  @Test func aCorrectedCopyIsNotTouchedByThem() throws {
    let home = try WenmiHome()
    try home.write(Self.draft, to: "稿.txt")
    let result = try home.run("check", home.folder("稿.txt"), "--fix")
    #expect(result.output.contains("没有可以自动改的地方"))
    #expect(!FileManager.default.fileExists(atPath: home.folder("稿.改正.txt")))
  }

  /// What is no official prose is not judged by it, and whoever reads the result is told so.
  @Test func saysWhatItPassedOver() throws {
    let home = try WenmiHome()
    let story = "老王蹲在田埂上抽旱烟，一声不吭地瞅着那头倔牛，心里头比吃了黄连还苦。"
    let draft = "下乡杂记\n\(story)\n\(Self.draft)\n\(story)"
    let sentence = "第 2、5 行不大像公文用语，没有查疑似别字（WZ626），请自己细看。"
    let all = try home.run("check", "-", input: draft).output
    #expect(all.hasSuffix("没有改动文件。\n\(sentence)\n"))
    #expect(try home.run("check", "-", "--format", "html", input: draft).output.contains(sentence))
    let many = String(repeating: story + "\n", count: 9)
    #expect(
      try home.run("check", "-", input: many).output.contains("第 1、2、3、4、5、6 等 9 行不大像公文用语"))
    // Nothing is said where nothing was asked, and of text that was read.
    #expect(
      try !home.run("check", "-", "--suspicions", "不报", input: draft).output.contains("不大像"))
    #expect(try !home.run("check", "-", input: Self.draft).output.contains("不大像"))
  }

  /// A program that lost its model checks everything else, and says so.
  @Test func worksWithoutItsModel() throws {
    let home = try WenmiHome()
    let folder = try TemporaryFolder()
    let bin = folder("bin")
    let models = folder("share/wenmi/WordingModel")
    for path in [bin, models] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let program = bin + "/wenmi"
    // By another process: a file that this one has open for writing cannot be run where a test
    // beside this one has just started a program.
    #expect(try RunningProgram.run(["cp", BuiltProgram.path("wenmi"), program]).status == 0)
    func check() throws -> RunningProgram.Result {
      try RunningProgram.run(
        [program, "check", "-", "--home", home.path], input: Self.draft,
        environment: home.environment)
    }
    let missing = try check()
    #expect(missing.status == 0)
    #expect(!missing.output.contains("不大像公文"))
    #expect(missing.errors.hasPrefix("没有找到语言模型 official.wording，这次不查疑似别字（WZ626）。"))
    try Data("WENMI-WM".utf8).write(to: URL(fileURLWithPath: models + "/official.wording"))
    let damaged = try check()
    #expect(damaged.status == 0)
    #expect(damaged.errors.contains("official.wording 损坏了"))
  }
}
