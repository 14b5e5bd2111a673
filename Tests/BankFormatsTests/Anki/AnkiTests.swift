import BankFormats
import Testing

@Suite("Notes of Anki")
struct AnkiTests {
  @Test("Notes that somebody exported as text")
  func text() throws {
    let bank = try Fixture.read("anki.txt", as: "anki")
    #expect(
      bank.questions.map(\.described) == [
        "5 - 公文的“作者”是谁？ | 依法成立、能以自己名义行文的机关",
        "6 single 请示可以一文多事吗？ | 可以/不可以 → b",
        "7 fill 成文日期写在（　　）下方 | 署名",
        "9 fill 发文字号由机关代字、（　　）和发文顺序号组成。 | 年份",
      ])
    #expect(bank.questions.map(\.question.topic) == ["文种/总说", nil, "格式", nil])
    #expect(bank.questions.map(\.standing) == [.draft, .ready, .ready, .ready])
  }

  @Test("Banks come back whole from text")
  func shippedBanks() throws {
    let format = try #require(BankFormatCatalog.named("anki"))
    for bank in SomeBanks.all {
      let written = try format.write(bank)
      #expect(written.losses.allSatisfy { $0.question == "题库" })
      let (read, found) = try BankFormatCatalog.read(
        BankFile(name: "deck.txt", bytes: written.bytes))
      #expect(found.name == "anki")
      #expect(read.title == bank.title)
      for (before, after) in zip(bank.questions, read.everything.questions) {
        #expect(before == after)
      }
      #expect(bank.questions.count == read.questions.count)
      #expect(read.questions.allSatisfy { $0.standing == .ready })
    }
  }

  @Test(
    "Packages in the three layouts that Anki has had",
    arguments: ["anki2.apkg", "anki21.apkg", "anki21b.apkg"])
  func packages(name: String) throws {
    let bank = try Fixture.read(name, as: "apkg")
    #expect(
      bank.questions.map(\.described) == [
        "1 single 不相隶属机关商洽工作用哪一文种？ | 请示/函/报告 → b",
        "2 trueFalse 请示可以一文多事。 | 错",
        "3 fill 成文日期用（　　），写在（　　）下方。 | 阿拉伯数字；署名",
        "4 - 公文的作者是谁？ | 依法成立的机关",
      ])
    #expect(bank.questions.map(\.question.id) == ["aB3$x", "q9~Kk", "zz-10", "nn-11"])
    #expect(
      bank.questions.map(\.question.explanation) == ["商洽用函。", "一文一事。", "见格式国标 7.3", nil])
    #expect(bank.questions.map(\.question.hint) == [nil, nil, "哪种数字", nil])
    #expect(bank.questions[0].question.topic == "文种/函")
    #expect(bank.questions[1].complaints == ["卡片里有图片或声音，没有读"])
    #expect(bank.leftOut.contains { $0.reason.contains("图片、声音") } == (name == "anki2.apkg"))
  }

  @Test(
    "Packages that would never end or never fit are refused",
    arguments: ["endless.apkg", "zstd-bomb.apkg"])
  func hostile(name: String) throws {
    let file = try Fixture.file(name)
    #expect(throws: BankFileError.self) { try BankFormatCatalog.read(file) }
  }

  @Test("Packages are not written, and the author is told what to do")
  func readOnly() throws {
    let format = try #require(BankFormatCatalog.named("apkg"))
    let error = #expect(throws: BankFileError.self) { try format.write(AuthoredBank()) }
    #expect(error?.remedy.contains("--format anki") == true)
  }

  @Test("Every prefix of a package is refused or read, and none stops the program")
  func damaged() throws {
    let file = try Fixture.file("anki21b.apkg")
    for length in stride(from: 0, to: file.bytes.count, by: 37) {
      let part = BankFile(name: "a.apkg", bytes: Array(file.bytes.prefix(length)))
      let format = try #require(BankFormatCatalog.named("apkg"))
      #expect(throws: BankFileError.self) { try format.read(part) { _ in } }
    }
  }
}
