import Foundation
import TestSupport
import Testing
import WordingModel
import WordingModelBuilding

/// The tool that packs the texts of a model.
@Suite struct ModelBuilderTests {
  /// The texts of a model of one sentence, 甲乙乙, seen twice.
  private static let texts = [
    "ngrams.tsv": """
    \\1
    \t$2^4乙4甲2
    \\2
    ^\t^2甲2
    乙\t$2乙2
    甲\t乙2
    \\3
    ^^\t甲2
    ^甲\t乙2
    乙乙\t$2
    甲乙\t乙2
    \\4
    ^^甲\t乙2
    ^甲乙\t乙2
    甲乙乙\t$2

    """,
    "words.tsv": "乙\t7\n乙乙\t5\n甲\t9\n甲乙丙\t6\n",
    "pinyin.tsv": "乙\tyi3\n甲\tjia3\n已\tyi3\n以\tyi3,yi4\n异\tyi4\n",
    "shape.tsv": "乙\t已750\n甲\t以600 乙510\n",
    "weights.tsv": (0..<27).map { "w\($0)\t\($0).5" }.joined(separator: "\n"),
  ]

  private func folder(_ changes: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in Self.texts.merging(changes, uniquingKeysWith: { $1 }) {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/" + name))
    }
    return folder
  }

  @Test func buildsAModelThatOpens() throws {
    let folder = try folder()
    let built = try ModelBuilder(folder: folder.path)
    #expect(try ModelBuilder(folder: folder.path).bytes == built.bytes)
    let path = folder.path + "/small.wording"
    try built.bytes.write(to: URL(fileURLWithPath: path))
    let model = try WordingModel(path: path)
    #expect(["乙", "乙乙", "甲", "甲乙丙"].allSatisfy { model.isWord($0.unicodeScalars) })
    #expect(["", "甲乙", "丙", "乙乙乙", "乙甲"].allSatisfy { !model.isWord($0.unicodeScalars) })
    let neighbours = model.confusions(of: "乙").map { "\($0.character)" }
    #expect(neighbours == ["以", "已", "异", "甲"])
    let likeness = try #require(model.confusion(of: "乙", with: "已"))
    #expect(likeness.sound == .same && likeness.shape == 0.75 && likeness.kind == .soundAndShape)
    #expect(model.confusion(of: "乙", with: "异")?.kind == .nearSound)
    #expect(model.confusion(of: "乙", with: "甲")?.kind == .shape)
    #expect(model.confusion(of: "乙", with: "以")?.kind == .sameSound)
    #expect(model.confusions(of: "丙").isEmpty)
    // Each of the five tokens was to be expected from the three before it.
    let sentence = Array("甲乙乙".unicodeScalars)
    let wording = TypoDetector(model: model).wording(of: sentence, in: sentence.indices)
    #expect(wording.tokens == 4)
    #expect(wording.sum > -2.5 && wording.sum < 0)
  }

  @Test(arguments: [
    ("ngrams.tsv", "\\1\n\t甲2乙\n", "ngrams.tsv 第 2 行"),
    ("ngrams.tsv", "\\1\n\t乙2甲2\n\\2\n乙\t甲9\n\\3\n乙甲\t甲1\n\\4\n乙甲甲\t甲1\n", "ngrams.tsv 第 4 行"),
    ("ngrams.tsv", "", "要有 1 至 4 阶"),
    ("words.tsv", "甲\t1\n乙\n", "words.tsv 第 2 行"),
    ("words.tsv", "甲乙丙丁戊己庚辛壬\t3\n", "words.tsv 第 1 行"),
    ("pinyin.tsv", "甲乙\tjia3\n", "pinyin.tsv 第 1 行"),
    ("shape.tsv", "乙\t已400\n", "shape.tsv 第 1 行"),
    ("weights.tsv", "bias\tx\n", "weights.tsv 第 1 行"),
    ("weights.tsv", "bias\t1\n", "weights.tsv"),
  ])
  func namesWhatIsWrong(file: String, text: String, part: String) throws {
    let folder = try folder([file: text])
    let error = #expect(throws: SourceFault.self) { try ModelBuilder(folder: folder.path) }
    #expect("\(try #require(error))".contains(part))
  }

  @Test func namesAFileThatIsNotThere() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: SourceFault.self) { try ModelBuilder(folder: folder.path) }
    #expect("\(try #require(error))".contains("ngrams.tsv"))
  }
}
