import Foundation
import Quiz
import Sessions
import Study
import TestSupport
import Testing

@Suite struct TypingSelectionTests {
  private let folder: TemporaryFolder
  private let library: QuestionLibrary
  private let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)

  /// Two cases, two documents and two passages with an error, of a length that can be typed; one
  /// case that is too short.
  init() throws {
    folder = try TemporaryFolder()
    let prose = String(repeating: "为做好全市档案工作，现将有关事项通知如下。", count: 5)
    func question(_ id: String, _ type: String, _ content: [String: Any]) -> [String: Any] {
      content.merging([
        "id": id, "type": type, "topic": "写作", "difficulty": 2, "level": "应用", "stem": "做题。",
        "explanation": "解析。",
      ]) { $1 }
    }
    let part: [String: Any] = [
      "id": "1", "type": "trueFalse", "stem": "对不对？", "key": true, "explanation": "对。",
    ]
    let rubric: [String: Any] = [
      "genre": "函", "elements": ["title": ["函"]], "facts": [["name": "时间", "accepted": ["7月"]]],
    ]
    var questions: [[String: Any]] = []
    for number in 1...2 {
      questions += [
        question("ca-\(number)", "case", ["material": [prose], "parts": [part]]),
        question(
          "do-\(number)", "drafting",
          ["rubric": rubric, "model": ["关于档案的函", prose], "checklist": ["得体"]]),
        question(
          "ty-\(number)", "typoSpotting",
          [
            "text": ["建立台帐，抓好落实布署。", prose],
            "key": [
              ["line": 1, "wrong": "台帐", "right": ["台账", "帐本"], "why": "账"],
              ["line": 1, "wrong": "布署", "right": ["部署"], "why": "部"],
            ],
          ]),
      ]
    }
    questions.append(question("ca-3", "case", ["material": ["太短。"], "parts": [part]]))
    let bank: [String: Any] = [
      "schemaVersion": 1, "id": "prose", "title": "文字", "questions": questions,
    ]
    try JSONSerialization.data(withJSONObject: bank).write(
      to: URL(fileURLWithPath: folder("prose.json")))
    library = QuestionLibrary(folders: [folder.path])
  }

  private func reference(_ id: String) -> QuestionReference {
    QuestionReference(bank: BankID(rawValue: "prose"), question: QuestionID(rawValue: id))
  }

  private func draw(
    of ids: Set<String>? = nil, answered: Set<String> = [], typed: [String: Int] = [:], seed: UInt64
  ) -> String? {
    let times = typed.map { (reference($0.key), start.advanced(byMilliseconds: $0.value)) }
    return TypingSelection.draw(
      from: library.entries.filter { ids?.contains($0.reference.question.rawValue) ?? true },
      in: library, isAnswered: { answered.contains($0.question.rawValue) },
      typed: Dictionary(times) { $1 }, seed: seed)?.reference.question.rawValue
  }

  @Test func theBankIsSound() {
    #expect(library.faults.isEmpty)
    #expect(library.entries.count == 7)
  }

  @Test func noKeyIsShownBeforeItsQuestionWasAnswered() {
    for seed in UInt64(0)..<40 {
      #expect(["ca-1", "ca-2"].contains(draw(seed: seed)), "seed \(seed)")
      // A model document where nothing else is left, a corrected passage never.
      #expect(
        ["do-1", "do-2"].contains(draw(of: ["do-1", "do-2", "ty-1"], seed: seed)), "seed \(seed)")
      #expect(draw(of: ["ty-1", "ty-2"], seed: seed) == nil, "seed \(seed)")
      #expect(
        draw(of: ["ty-1", "ty-2", "do-1"], answered: ["ty-2"], seed: seed) == "ty-2", "seed \(seed)"
      )
    }
  }

  @Test func everythingThatMayBeShownComes() {
    let all: Set = ["ca-1", "ca-2", "do-1", "do-2", "ty-1", "ty-2"]
    let drawn = Set((0..<100).compactMap { draw(answered: all, seed: $0) })
    #expect(drawn == all)
    #expect(draw(answered: all, seed: 3) == draw(answered: all, seed: 3))
  }

  @Test func theNewComesFirstThenTheLongestAgo() {
    for seed in UInt64(0)..<20 {
      #expect(draw(typed: ["ca-1": 5], seed: seed) == "ca-2", "seed \(seed)")
      #expect(draw(typed: ["ca-1": 5, "ca-2": 9], seed: seed) == "ca-1", "seed \(seed)")
    }
  }

  @Test func errorsArePutRight() throws {
    let question = try #require(try library.question(reference("ty-1")))
    let passage = try #require(TypingPassage(question, reference("ty-1")))
    #expect(passage.text.lines[0] == "建立台账，抓好落实部署。")
    #expect(passage.title == "改正后的短文 ty-1")
    let document = try #require(try library.question(reference("do-1")))
    #expect(TypingPassage(document, reference("do-1"))?.title == "范文 do-1")
  }

  @Test func aFileBecomesAPassage() {
    let passage = TypingPassage("\r\n　通知\n", ofFile: "通知 稿.txt", sha256: "0f")
    #expect(passage?.reference.description == "file/通知 稿.txt")
    #expect(passage?.text.lines == ["通知"])
    #expect(TypingPassage(" \n", ofFile: "空.txt", sha256: "0f") == nil)
    let long = String(repeating: "一二三四五六七八九十\n", count: 900)
    #expect(TypingPassage(long, ofFile: "长.txt", sha256: "0f")?.text.characters.count == 5000)
  }
}
