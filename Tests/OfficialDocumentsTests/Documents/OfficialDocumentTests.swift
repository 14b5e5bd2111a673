import OfficialDocuments
import Testing

@Suite struct OfficialDocumentTests {
  @Test(arguments: ReadingCase.all)
  func elementsAreFound(_ example: ReadingCase) {
    let document = OfficialDocument(example.text)
    let found = document.elements.map { "\($0.kind.rawValue)|\($0.text)" }
    #expect(found == example.expected, "\(example.name)")
  }

  @Test(arguments: [
    ("云川市民政局关于新建食堂的请示\n市人民政府：\n拟新建食堂。", DocumentGenre.requestForInstructions),
    ("云川市人民政府令\n第12号\n现予公布。", .order),
    ("石桥区2026年防汛工作总结\n今年工作有力。", nil),
    ("现将有关事项通知如下。", nil),
  ])
  func genreComesFromTheTitle(_ text: String, _ genre: DocumentGenre?) {
    #expect(OfficialDocument(text).genre == genre)
  }

  @Test func elementsAreAskedForByKind() {
    let document = OfficialDocument("关于甲的通知\n各县：\n一句话。\n又一句话。\n特此通知。")
    #expect(document.first(.title)?.text == "关于甲的通知")
    #expect(document.all(.paragraph).map(\.text) == ["一句话。", "又一句话。"])
    #expect(document.first(.imprint) == nil)
  }

  @Test(arguments: [
    ("　　云川市人民政府\r\n　　关于加强防汛工作的\r\n　　　通知\r\n各县：\r\n请执行。", "防汛工作的通知", "防汛工作的\r\n　　　通知"),
    ("云川市人民政府\n关于加强防汛工作的\n通知\n各县：\n请执行。", "政府关于", "政府\n关于"),
    ("云川市人民政府　关于加强防汛工作的\n通知\n各县：\n请执行。", "府　关于", "府　关于"),
    ("云川市人民政府\n关于加强防汛工作的\n通知\n各县：\n请执行。", "关于加强", "关于加强"),
    ("云川市人民政府\n关于加强防汛工作的\n通知\n各县：\n请执行。", "政府", "政府"),
  ])
  func placesLeadBackToTheDocument(_ text: String, _ words: String, _ place: String) throws {
    let title = try #require(OfficialDocument(text).first(.title))
    let range = try #require(title.text.firstPlace(of: words))
    #expect(String(text[title.place(of: range)]) == place)
  }

  @Test(arguments: ["", " \n\u{3000}\t\r\n", "\u{FEFF}", "————\n— 1 —"])
  func nothingIsReadFromNothing(_ text: String) {
    #expect(OfficialDocument(text).elements.isEmpty)
  }

  @Test func longTextsAreRead() {
    let words = String(repeating: "通知：（附件〔2026〕", count: 50_000)
    #expect(OfficialDocument(words).all(.paragraph).count == 1)
    let lines = String(repeating: "附件：1.甲\n各县，\n云川市民政局\n", count: 20_000)
    #expect(!OfficialDocument(lines).elements.isEmpty)
  }
}

extension String {
  fileprivate func firstPlace(of words: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(words) }.map {
      $0..<index($0, offsetBy: words.count)
    }
  }
}
