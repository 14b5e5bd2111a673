import Foundation
import TestSupport
import Testing

/// Papers of a blueprint that are printed.
@Suite struct ExamPrintTests {
  @Test func papersSheetsAndKeys() throws {
    let home = try WenmiHome.forExam()
    let folder = home.folder("卷")
    let result = try home.run(
      "exam", "print", "小卷", "-o", folder, "--papers", "ＡＢ", "--seed", "7", "--minutes", "15")
    #expect(result.status == 0, "\(result.errors)")
    let output = result.output.filter { !$0.isWhitespace }
    #expect(output.contains("相差0.00，容许0.10"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let wanted = ["A", "B"].flatMap { paper in
      ["试卷", "答题卡", "参考答案（密封保管）"].map { "小卷（\(paper)卷）-\($0).html" }
    }
    #expect(Set(names) == Set(wanted))
    let text = { (name: String) in
      String(decoding: try home.bytes(of: folder + "/" + name), as: UTF8.self)
    }
    var stems: [Set<String>] = []
    for paper in ["A", "B"] {
      let questions = try text("小卷（\(paper)卷）-试卷.html")
      #expect(questions.contains("满分 7 分"))
      #expect(questions.contains("时间 15 分钟"))
      // The points of the blueprint, not those of the bank.
      #expect(questions.contains("单项选择题（每题 2 分，共 4 分）"))
      #expect(questions.contains("判断题（每题 1 分，共 3 分）"))
      #expect(!questions.contains("的解析"))
      #expect(try text("小卷（\(paper)卷）-参考答案（密封保管）.html").contains("的解析"))
      let found = questions.split(separator: "\n").flatMap { line in
        line.ranges(of: /第 \d+ (个说法|道选择题)/).map { String(line[$0]) }
      }
      #expect(found.count == 5)
      stems.append(Set(found))
    }
    #expect(stems[0].isDisjoint(with: stems[1]))
    for name in names {
      let mode =
        try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.posixPermissions]
      #expect(mode as? Int == 0o600)
    }
    let again = try home.run("exam", "print", "小卷", "-o", folder, "--seed", "8")
    #expect(again.status == 3)
    #expect(again.errors.contains("--force"))
    let before = try text(names[0])
    let forced = try home.run(
      "exam", "print", "小卷", "-o", folder, "--seed", "7", "--minutes", "15", "--force")
    #expect(forced.status == 0)
    #expect(try text(names[0]) == before)
  }
}
