import Foundation
import JSONText
import Quiz
import Study
import TestSupport
import Testing

@Suite struct BlueprintTests {
  /// A blueprint with some of its text exchanged.
  private static func text(_ old: String = "", _ new: String = "") -> String {
    let text = """
      {
        "schemaVersion": 1,
        "title": "小测",
        "minutes": 20,
        "points": 10,
        "passMark": 6,
        "cells": [
          { "type": "单选", "topic": "文种", "count": 4, "points": 2 },
          { "type": ["判断", "multiple"], "difficulty": [2, 3], "count": 2, "points": 1 }
        ]
      }
      """
    return old.isEmpty ? text : text.replacing(old, with: new)
  }

  private static func read(_ text: String) throws -> Blueprint {
    try Blueprint(bytes: Array(text.utf8), path: "小测.json")
  }

  @Test func readsWhatIsWritten() throws {
    let blueprint = try Self.read(Self.text())
    #expect(blueprint.id == "小测")
    #expect(blueprint.count == 6)
    #expect(blueprint.papers == 2)
    #expect(!blueprint.asksCertainty && blueprint.shufflesChoices && blueprint.shufflesQuestions)
    #expect(blueprint.cells[0].kinds == [.single])
    #expect(blueprint.cells[1].kinds == [.trueFalse, .multiple])
    #expect(blueprint.cells[1].difficulty == 2...3)
    #expect(blueprint.cells[1].title == "判断、多选，难度 2 至 3")
    #expect(blueprint.sha256.utf8.count == 64)
  }

  @Test func thePassMarkIsSixtyInAHundredWhereNothingIsSaid() throws {
    #expect(try Self.read(Self.text("\"passMark\": 6,", "")).passMark == 6)
    #expect(try Self.read(Self.text("\"passMark\": 6,", "\"passMark\": 9,")).passMark == 9)
  }

  /// What is wrong, the line that is named, and words of the reason.
  private static let faults: [(old: String, new: String, line: Int, reason: String)] = [
    ("\"points\": 10,", "\"points\": 11,", 5, "各格的分加起来是 10 分，总分写的是 11 分"),
    ("\"count\": 4", "\"count\": 0", 8, "count 应当是 1 至 500 的整数"),
    ("\"count\": 4", "\"count\": 4.5", 8, "count"),
    ("\"count\": 4", "\"count\": 99999999999999999999", 8, "count"),
    ("\"count\": 4, ", "", 8, "count"),
    ("\"单选\"", "\"单项\"", 8, "没有“单项”这种题型"),
    ("\"单选\"", "[\"单选\", 3]", 8, "type 里应当都是文字"),
    ("\"文种\"", "\"文\\u001b[2J种\"", 8, "看不见的字符"),
    ("[2, 3]", "[3, 2]", 9, "difficulty"),
    ("[2, 3]", "6", 9, "difficulty"),
    ("\"topic\"", "\"topics\"", 8, "没有 topics 这一项"),
    ("\"minutes\": 20", "\"minutes\": 0", 4, "minutes"),
    ("\"minutes\": 20", "\"minutes\": \"20\"", 4, "minutes"),
    ("\"passMark\": 6", "\"passMark\": 10.5", 6, "passMark"),
    ("\"passMark\": 6", "\"passMark\": -1", 6, "passMark"),
    ("\"title\": \"小测\"", "\"title\": \"小\\n测\"", 3, "title"),
    ("\"title\": \"小测\",", "", 1, "title"),
    ("\"schemaVersion\": 1", "\"schemaVersion\": 2", 2, "第 2 版"),
    ("\"schemaVersion\": 1,", "", 1, "缺少 schemaVersion"),
    ("\"passMark\": 6", "\"certainty\": \"是\"", 6, "certainty 应当是 true 或者 false"),
    ("\"passMark\": 6", "\"papers\": 7", 6, "papers"),
    ("\"passMark\": 6", "\"avoidSessions\": -1", 6, "avoidSessions"),
    ("\"passMark\": 6", "\"passmark\": 6", 6, "没有 passmark 这一项"),
    ("\"points\": 2 },", "\"points\": 1e400 },", 8, "points 应当是 0.1 至 1000 的数"),
    ("\"points\": 10,", "\"points\": 10,,", 5, "多了一个逗号"),
  ]

  @Test(arguments: faults.indices)
  func saysWhatIsWrongAndWhere(_ place: Int) throws {
    let fault = Self.faults[place]
    let error = try #require(throws: BlueprintError.self) {
      try Self.read(Self.text(fault.old, fault.new))
    }
    #expect(error.position?.line == fault.line, "\(error)")
    #expect(error.reason.contains(fault.reason), "\(error)")
    #expect(!error.remedy.isEmpty)
    #expect(!error.description.unicodeScalars.contains("\u{1b}"))
  }

  @Test(arguments: ["", "[]", "null", "{}", "{\"schemaVersion\": 1, \"cells\": []}", "\u{0}"])
  func takesNothingElse(_ text: String) {
    #expect(throws: BlueprintError.self) { try Self.read(text) }
  }

  @Test func noTextMakesItFail() {
    let text = Array(Self.text().utf8)
    for seed in UInt64(1)...400 {
      var random = SeededGenerator(seed: seed)
      var bytes = text
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default:
          bytes.insert(contentsOf: "\"[]{}:,9-".utf8.shuffled(using: &random).prefix(2), at: place)
        }
      }
      if let blueprint = try? Blueprint(bytes: bytes, path: "x.json") {
        #expect((1...500).contains(blueprint.count), "seed \(seed)")
        #expect((1...1440).contains(blueprint.minutes), "seed \(seed)")
        #expect((0...blueprint.points).contains(blueprint.passMark), "seed \(seed)")
      }
    }
  }

  @Test func theShippedOnesKeepTheSchemaAndAreMetByTheShippedBanks() throws {
    let root = SchemaValidation.packageRoot.path
    let names = ["final", "quiz", "certainty", "writing"]
    let paths = names.map { "\(root)/ExamBlueprints/\($0).json" }
    let complaints = try SchemaValidation.complaints(
      schema: "ExamBlueprints/blueprint.schema.json", files: paths)
    #expect(complaints == "")
    let library = QuestionLibrary(folders: [root + "/QuestionBanks"])
    let items = try library.entries.compactMap { entry in
      try library.question(entry.reference).map { PaperItem($0, at: entry.reference) }
    }
    for path in paths {
      let blueprint = try Blueprint(path: path)
      for seed in UInt64(1)...3 {
        let set = try PaperAssembly(blueprint, from: items).papers(blueprint.papers, seed: seed)
        #expect(set.difference <= PaperSet.tolerance + 1e-9, "\(path) seed \(seed)")
      }
    }
  }
}
