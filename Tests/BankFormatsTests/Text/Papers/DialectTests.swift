import BankFormats
import Quiz
import TestSupport
import Testing

@Suite("One paper in the ways of many people")
struct DialectTests {
  /// A question as it is to be read.
  private struct Asked {
    var stem: String
    var choices: [String]
    var key: [Int]
  }

  /// Some of the ways in which a paper may be written; one way for the whole of it.
  private struct Dialect {
    enum KeyPlace: CaseIterable { case below, bracket, end, endRanges, nextLine }

    let number: (Int) -> String
    let mark: (Int) -> String
    let between: String
    let keyPlace: KeyPlace
    let keyLabel: String
    let keySeparator: String
    let blankLines: Int
    let lineEnd: String
    let hasHeading: Bool
    let hasPages: Bool

    init(using generator: inout TestSupport.SeededGenerator) {
      let letters = Array("ABCDEF").map(String.init)
      let numbers: [(Int) -> String] = [
        { "\($0). " }, { "\($0)、" }, { "\($0)．" }, { "（\($0)）" }, { "第\($0)题 " }, { "\($0)." },
      ]
      let marks: [(Int) -> String] = [
        { letters[$0] + ". " }, { letters[$0] + "、" }, { letters[$0] + "．" },
        { "(" + letters[$0] + ")" }, { "（" + letters[$0] + "）" }, { letters[$0] + ")" },
        { letters[$0].lowercased() + ". " }, { letters[$0] + "：" },
        { ["Ａ．", "Ｂ．", "Ｃ．", "Ｄ．", "Ｅ．", "Ｆ．"][$0] },
      ]
      number = numbers.randomElement(using: &generator) ?? { "\($0). " }
      mark = marks.randomElement(using: &generator) ?? { letters[$0] + ". " }
      between = ["\n", "\n", "  ", "\t", "　　", "", "\n\n"].randomElement(using: &generator) ?? "\n"
      keyPlace = KeyPlace.allCases.randomElement(using: &generator) ?? .below
      keyLabel =
        ["答案：", "【答案】", "答:", "参考答案: ", "正确答案：", "标准答案：", "[答案]", "答 案："].randomElement(
          using: &generator)
        ?? "答案："
      keySeparator = ["", "", " ", "、", ","].randomElement(using: &generator) ?? ""
      blankLines = Int.random(in: 0...2, using: &generator)
      lineEnd = ["\n", "\r\n"].randomElement(using: &generator) ?? "\n"
      hasHeading = Bool.random(using: &generator)
      hasPages = Bool.random(using: &generator)
    }

    func text(of questions: [Asked]) -> String {
      var text = hasHeading ? "保密知识试题\n一、选择题（每题2分，共10分）\n" : ""
      for (index, question) in questions.enumerated() {
        let letters = question.key.map { String(UnicodeScalar(UInt8(65 + $0))) }
        let key = letters.joined(separator: keySeparator)
        let gap = keyPlace == .bracket ? "（ \(key) ）" : "（  ）"
        text += number(index + 1) + question.stem + gap + "。\n"
        text +=
          question.choices.enumerated().map { mark($0) + $1 }.joined(separator: between) + "\n"
        if keyPlace == .below { text += keyLabel + key + "\n" }
        if keyPlace == .nextLine { text += "答案：\n\(key)\n" }
        if hasPages { text += "- \(index + 1) -\n" }
        text += String(repeating: "\n", count: blankLines)
      }
      let keys = questions.map { $0.key.map { String(UnicodeScalar(UInt8(65 + $0))) }.joined() }
      if keyPlace == .end {
        text += "参考答案\n" + keys.enumerated().map { "\($0 + 1).\($1)" }.joined(separator: " ") + "\n"
      }
      if keyPlace == .endRanges {
        text += "参考答案：\n1-\(keys.count) " + keys.joined(separator: " ") + "\n"
      }
      return text.replacing("\n", with: lineEnd)
    }
  }

  @Test("The same questions are read however they are written")
  func dialects() throws {
    for seed in UInt64(1)...250 {
      var generator = TestSupport.SeededGenerator(seed: seed)
      let dialect = Dialect(using: &generator)
      let asked = (0..<Int.random(in: 3...8, using: &generator)).map { index in
        let count = Int.random(in: 3...5, using: &generator)
        let right = (0..<count).filter { _ in Int.random(in: 0...2, using: &generator) == 0 }
        let words = [
          "请示", "批复", "“通知”", "2026年", "GB/T 9704", "党委（党组）", "平行文", "一文一事", "不相隶属机关之间的函",
        ]
        return Asked(
          stem: (["下列说法正确的是", "关于公文（含电报），应当选", "2024年起施行的是"].randomElement(using: &generator) ?? "")
            + "\(index)",
          choices: Array(words.shuffled(using: &generator).prefix(count)),
          key: right.isEmpty ? [Int.random(in: 0..<count, using: &generator)] : right)
      }
      let text = dialect.text(of: asked)
      let bank = try PaperCase.read(text)
      let expected = asked.map { question in
        AuthoredQuestion(
          kind: question.key.count == 1 ? .single : .multiple, stem: [question.stem + "（　　）。"],
          body: .choices(.init(texts: question.choices, right: question.key)))
      }
      let isSame = bank.questions.map(\.question) == expected
      let form = try PaperCase.form(bank.whole.questions)
      #expect(isSame, "seed \(seed):\n\(text)\n\(form)")
      let doubts = bank.questions.flatMap(\.remarks)
      #expect(doubts.isEmpty, "seed \(seed): \(doubts)")
      if !isSame { break }
    }
  }
}
