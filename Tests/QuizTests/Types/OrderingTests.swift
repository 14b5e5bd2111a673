import Quiz
import TestSupport
import Testing

@Suite struct OrderingTests {
  private static let members = """
    "items": [{"id": "a", "text": "登记"}, {"id": "b", "text": "复核发文"}, {"id": "c", "text": "核发"},
    {"id": "d", "text": "印制"}], "key": ["b", "a", "d", "c"]
    """

  private let asked: Asked

  init() throws { asked = try Asked(.ordering, Self.members) }

  /// The letters of some items as they stand on the page.
  private func letters(_ ids: String) -> String {
    String(ids.compactMap { id in asked.page.choices.first { $0.id == String(id) }?.letter })
  }

  /// What is typed, in which `B` stands for the letter of item b and `2` for its number.
  private func typed(_ form: String) -> String {
    let places = asked.page.choices.map(\.id)
    return String(
      form.map { sign in
        if "ABCD".contains(sign) { return Character(letters(sign.lowercased())) }
        if let number = "1234".firstIndex(of: sign) {
          let id = ["a", "b", "c", "d"]["1234".distance(from: "1234".startIndex, to: number)]
          return Character("\((places.firstIndex(of: id) ?? 0) + 1)")
        }
        return sign
      })
  }

  @Test(arguments: [
    "BADC", "B A D C", "B、A、D、C", "B→A→D→C", "B->A->D->C", "B-A-D-C", "B，A，D，C。", "先B再A然后D最后C",
    "2143", "2 1 4 3", "2，1，4，3", "(B)(A)(D)(C)", "复核发文→登记→印制→核发", "复核发文 登记 印制 核发",
    "复核发文、登记、印制、C", "第2 第1 第4 第3",
  ])
  func readsAnOrderHoweverItIsTyped(form: String) throws {
    let mark = try asked.mark(typed(form))
    #expect(mark.points == 3)
    #expect(mark.maxPoints == 3)
    #expect(mark.reasons == [])
    let lower = try asked.mark(typed(form).lowercased())
    #expect(lower.verdict == .right)
  }

  @Test func numbersBeforeTheLettersAreNoItems() throws {
    let letters = Array(letters("badc"))
    let numbered = letters.enumerated().map { "\($0 + 1)\($1)" }
    #expect(try asked.read(numbered.joined(separator: " ")).canonical == "b,a,d,c")
    #expect(try asked.read("１．" + numbered.joined().dropFirst()).canonical == "b,a,d,c")
  }

  @Test(arguments: [
    ("BADC", 3.0, 6), ("ABDC", 2.5, 5), ("BACD", 2.5, 5), ("ADBC", 2, 4), ("CDAB", 0, 0),
    ("CBAD", 1.5, 3), ("DBCA", 1.5, 3), ("CABD", 1, 2),
  ])
  func marksByPairs(order: String, points: Double, pairs: Int) throws {
    let mark = try asked.mark(letters(order.lowercased()))
    #expect(mark.points == points)
    if points < 3 {
      #expect(mark.scoring?.hasPrefix("评分：6 对先后关系对了 \(pairs) 对，满分 3 分") == true)
    } else {
      #expect(mark.scoring == nil)
    }
  }

  @Test func saysTheRightOrderAndWhichNeighboursAreTheWrongWayRound() throws {
    let mark = try asked.mark(letters("abdc"))
    let (a, b, c, d) = (letters("a"), letters("b"), letters("c"), letters("d"))
    #expect(mark.headline == "正确的顺序是 \(b)→\(a)→\(d)→\(c)。")
    #expect(
      mark.reasons == [
        "1. \(b) 复核发文", "2. \(a) 登记", "3. \(d) 印制", "4. \(c) 核发", "前后反了：\(b) 应在 \(a) 前面。",
      ])
  }

  @Test func saysWhatIsMissingAndWhatIsThereTwice() {
    let (a, b, c, d) = (letters("a"), letters("b"), letters("c"), letters("d"))
    #expect(asked.problem(b + a).hasPrefix("还差 "))
    #expect(asked.problem(b + a + d).hasPrefix("还差 \(c)。"))
    #expect(asked.problem(b + a + d + d).hasPrefix("\(d) 写了不止一次，还差 \(c)。"))
    #expect(asked.problem(b + a + d + c + c).hasPrefix("\(c) 写了不止一次。"))
    #expect(asked.problem("badz").hasPrefix("没有 Z 这一项。"))
    #expect(asked.problem("随便").hasPrefix("看不懂“随便”。"))
    for typed in ["", "　", "→"] { #expect(asked.problem(typed).hasPrefix("还没有作答。")) }
    #expect(asked.problem(b).hasSuffix("请按先后顺序写出 A-D 全部字母，每项一次。"))
  }

  @Test func neverShowsTheItemsInTheirRightOrder() throws {
    let three = """
      "items": [{"id": "a", "text": "拟稿"}, {"id": "b", "text": "签发"}, {"id": "c", "text": "审核"}],
      "key": ["a", "c", "b"]
      """
    var shown: Set<[String]> = []
    for seed: UInt64 in 0..<300 {
      let order = try Asked(.ordering, three, seed: seed).page.choices.map(\.id)
      #expect(order != ["a", "c", "b"], "seed \(seed)")
      shown.insert(order)
    }
    #expect(shown.count == 5, "every other order comes up")
  }

  @Test func wordsCanBeReadWithoutThePage() {
    #expect(asked.question.content.words(for: "b,a,d,c") == "复核发文 → 登记 → 印制 → 核发")
  }

  /// The points of every order agree with a count that is as plain as can be.
  @Test func pointsAgreeWithANaiveCount() throws {
    let seed: UInt64 = 20_260_921
    var random = TestSupport.SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let ids = Array("abcdefgh".prefix(Int.random(in: 3...8, using: &random))).map(String.init)
      let key = ids.shuffled(using: &random)
      let order = ids.shuffled(using: &random)
      let items = ids.map { #"{"id": "\#($0)", "text": "第\#($0)步"}"# }.joined(separator: ", ")
      let keys = key.map { "\"\($0)\"" }.joined(separator: ", ")
      let asked = try Asked(.ordering, #""items": [\#(items)], "key": [\#(keys)]"#)
      var right = 0
      var all = 0
      for one in ids {
        for other in ids where one < other {
          all += 1
          let inKey = (key.firstIndex(of: one) ?? 0) < (key.firstIndex(of: other) ?? 0)
          let inOrder = (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
          right += inKey == inOrder ? 1 : 0
        }
      }
      let exact = Double(ids.count - 1) * Double(right) / Double(all)
      let mark = asked.mark(stored: order.joined(separator: ","))
      #expect(mark.maxPoints == Double(ids.count - 1), "seed \(seed)")
      #expect(mark.points <= exact + 1e-9 && mark.points > exact - 0.5, "seed \(seed)")
      #expect(mark.points * 2 == (mark.points * 2).rounded(), "seed \(seed)")
      #expect((mark.verdict == .right) == (order == key), "seed \(seed)")
    }
  }
}
