import BankFormats
import Foundation
import JSONText
import Testing

@Suite("Bank files through the neutral model")
struct NativeFormatTests {
  static let banks: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../QuestionBanks"
    ).standardized.path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter {
      $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && $0 != "syllabus.json"
    }.map { "\(folder)/\($0)" }
  }()

  @Test("Every shipped bank is read and written without a loss", arguments: banks)
  func roundTrip(path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    let (imported, format) = try BankFormatCatalog.read(BankFile(name: path, bytes: bytes))
    #expect(format.name == "json")
    #expect(imported.leftOut.isEmpty)
    let bank = imported.bank([.ready, .doubtful, .draft, .wrong])
    #expect(!bank.questions.isEmpty)
    let odd = imported.questions.filter { $0.standing != .ready }
    #expect(odd.isEmpty, "\(odd.map { ($0.question.id ?? "", $0.remarks) })")
    let written = try format.write(bank)
    #expect(written.losses.isEmpty)
    let before = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
    let after = try #require(
      try JSONSerialization.jsonObject(with: Data(written.bytes)) as? NSDictionary)
    let questions = { (bank: NSDictionary) in bank["questions"] as? [NSDictionary] ?? [] }
    for (old, new) in zip(questions(before), questions(after)) {
      // An empty list and one line in a list say the same as nothing and as the line alone.
      #expect(Self.plain(old) == Self.plain(new))
    }
    #expect(questions(before).count == questions(after).count)
    #expect(before["title"] as? String == after["title"] as? String)
  }

  @Test("What a bank has no place for is told")
  func losses() throws {
    let format = try #require(BankFormatCatalog.named("json"))
    var open = AuthoredQuestion(stem: ["简述请示与报告的区别。"], body: .open(answer: "略"))
    open.id = "o-1"
    var unread = Authored.truth("请示一文一事。", true, id: "t-1")
    unread.unread = ["答案：见教材"]
    let written = try format.write(AuthoredBank(id: "b", questions: [open, unread]))
    #expect(written.losses.map(\.question) == ["o-1", "t-1"])
    #expect(written.losses.map(\.isWhole) == [true, false])
    let file = BankFile(name: "b.json", bytes: written.bytes)
    #expect(try BankFormatCatalog.read(file).bank.questions.map(\.question.id) == ["t-1"])
  }

  private static func plain(_ question: NSDictionary) -> NSDictionary {
    var plain: [String: Any] = [:]
    for (name, value) in question as? [String: Any] ?? [:] {
      guard let list = value as? [Any] else {
        plain[name] = value
        continue
      }
      if list.isEmpty, ["points", "rules", "basis", "source", "lures"].contains(name) { continue }
      plain[name] = name == "stem" && list.count == 1 ? list[0] : list
    }
    return plain as NSDictionary
  }
}
