import Quiz
import Testing

@Suite struct ClozeTests {
  private static let blanks = """
    "text": ["请示应当{1}行文，一文{2}。", "一般只写{3}主送机关。"],
    "blanks": [{"accept": ["事前"], "rejectWithReason": {"事后": "事后来不及了。"}},
     {"accept": ["一事"], "acceptWithNote": {"一件事": "算对。习惯说“一事”。"}}, {"accept": ["一个"]}]
    """
  private static let members = blanks + #", "words": ["事前", "事后", "一事", "一个", "几个"]"#

  private let asked: Asked

  init() throws { asked = try Asked(.cloze, Self.members) }

  /// What is typed, in which A–E stand for the letters of the words in the order of the bank.
  private func typed(_ form: String) -> String {
    let words = ["A": "事前", "B": "事后", "C": "一事", "D": "一个", "E": "几个"]
    return String(
      form.map { sign in
        asked.page.choices.first { $0.text == words[String(sign)] }?.letter ?? sign
      })
  }

  @Test func theGapsAreNumberedAndTheWordsStandUnderLetters() {
    #expect(asked.page.passage == ["请示应当（1）＿＿行文，一文（2）＿＿。", "一般只写（3）＿＿主送机关。"])
    #expect(asked.page.choices.map(\.letter) == Array("ABCDE"))
    #expect(Set(asked.page.choices.map(\.text)) == ["事前", "事后", "一事", "一个", "几个"])
  }

  @Test(arguments: [
    "ACD", "A C D", "A、C、D", "A，C，D。", "1A 2C 3D", "1=A 2=C 3=D", "1.A 2.C 3.D", "3D 1A 2C",
    "事前 一事 一个", "事前、一事、一个", "事前，C，一个", "1=事前 2=一事 3=一个", "1事前 2一事 3一个", "1、事前 2、一事 3、一个",
    "（1）事前 （2）一事 （3）一个", "１＝事前；２＝一事；３＝一个", "第1空：事前，第2空：一事，第3空：一个", "“事前” “一事” “一个”",
  ])
  func readsLettersAndWordsHoweverTheyAreTyped(form: String) throws {
    for text in [typed(form), typed(form).lowercased()] {
      #expect(try asked.read(text).canonical == "事前；一事；一个", "\(text)")
      let mark = try asked.mark(text)
      #expect(mark.points == 3 && mark.maxPoints == 3)
    }
  }

  @Test func digitsStandForLetters() throws {
    let places = ["事前", "一事", "一个"].map { word in
      "\((asked.page.choices.firstIndex { $0.text == word } ?? 0) + 1)"
    }
    #expect(try asked.read(places.joined()).canonical == "事前；一事；一个")
    #expect(try asked.read(places.joined(separator: " ")).canonical == "事前；一事；一个")
  }

  @Test(arguments: [
    ("A？D", "事前；？；一个", 2.0), ("A ? D", "事前；？；一个", 2), ("事后 一件事 几个", "事后；一件事；几个", 1),
    ("AAA", "事前；事前；事前", 1), ("2=C", "？；一事；？", 1), ("事前 三件事 一个", "事前；三件事；一个", 2),
  ])
  func aPointForEveryGap(form: String, canonical: String, points: Double) throws {
    #expect(try asked.read(typed(form)).canonical == canonical)
    #expect(try asked.mark(typed(form)).points == points)
  }

  @Test func reasonsAndNotesAreThoseOfTheGap() throws {
    #expect(
      try asked.mark("事后 一件事 ？").reasons == [
        "第 1 空：你填的是“事后”，应填“事前”。事后来不及了。", "第 2 空：算对。习惯说“一事”。", "第 3 空：没有填，应填“一个”。",
      ])
    #expect(try asked.read("1=事前 2=一事").notes == ["第 3 空没有写，按不会计。"])
  }

  @Test(arguments: [
    ("AC", "这题有 3 个空，读到 1 个。"), ("事前 一事", "这题有 3 个空，读到 2 个。"), ("", "还没有作答。"), ("？ ？ ？", "还没有作答。"),
    ("A C z", "没有 Z 这一项。"), ("1=事前 1=一事", "第 1 空写了两次。"), ("4=事前", "没有第 4 空"),
  ])
  func saysWhatToType(form: String, message: String) {
    #expect(asked.problem(typed(form)).hasPrefix(message))
  }

  /// 空 counts gaps only behind 第.
  @Test(arguments: ["1=空白 2=空", "1空白 2空", "（2）空 （1）空白", "第1空：空白 第2空：空", "空白 空"])
  func aWordMayBeginAsAGapIsCalled(typed: String) throws {
    let asked = try Asked(
      .cloze,
      #"""
      "text": ["不留{1}，不说{2}话。"], "words": ["空白", "空", "实"],
      "blanks": [{"accept": ["空白"]}, {"accept": ["空"]}]
      """#)
    #expect(try asked.read(typed).canonical == "空白；空")
  }

  @Test func withoutAWordBankTheWordsAreTyped() throws {
    let free = try Asked(.cloze, Self.blanks)
    #expect(free.page.choices.isEmpty)
    #expect(free.page.answerForm == "3 个词")
    for typed in ["事前 一事 一个", "1=事前 2=一事 3=一个", "1、事前 2、一事 3、一个"] {
      #expect(try free.mark(typed).points == 3, "\(typed)")
    }
    #expect(free.problem("事前").hasPrefix("这题有 3 个空，读到 1 个。请依次写全"))
    #expect(free.problem("acd").hasPrefix("这题有 3 个空"))
  }
}
