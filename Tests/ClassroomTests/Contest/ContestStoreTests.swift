import DurableFiles
import Foundation
import Sessions
import TestSupport
import Testing

@testable import Classroom

@Suite("Contests on the disk") struct ContestStoreTests {
  private let folder: TemporaryFolder
  private let store: ContestStore

  init() throws {
    folder = try TemporaryFolder()
    store = ContestStore(directory: folder("Contests"))
  }

  private func made(_ title: String = "公文写作竞赛") throws -> Contest {
    let roster = Roster(
      ContestSamples.entrants(8, divisions: ["学生组", "职工组"]).map {
        Learner(number: $0.number, name: $0.name, unit: $0.unit, group: $0.division)
      })
    return try store.create(
      title: title, roster: roster, rounds: try ContestRound.list("初赛:30:2,决赛:70/60"),
      tieBreaks: [.score(round: "决赛"), .judges(["评委1"], round: "初赛")],
      judging: JudgingRule(dropsExtremes: false, recheckPercent: 20), at: ContestSamples.start)
  }

  @Test("All that is known of a contest is read back as it was written")
  func roundTrip() throws {
    let id = try made().id
    let changed = try store.change(id) { contest throws(ContestError) in
      try contest.seat(
        inRound: 0, rooms: [ExamRoom(name: "阶梯教室", capacity: 20)],
        order: .byLot(seed: .max))
      try contest.prepareMarking(ofRound: 0, judges: ["评委1", "李教授"], seed: 1)
      contest.mark(["90.5 80", "回避 70", "- 60", "55 54.25"])
      contest.set([contest.entrants[6]], absent: true, inRound: 0)
      contest.set([contest.entrants[7]], violation: "带手机", inRound: 0)
      try contest.prizes.take("1,2", divisions: contest.divisions)
      try contest.prizes.take("职工组=1", divisions: contest.divisions)
      contest.prizes.border = .lower
      try contest.set(certificatePrefix: "院赛〔2026〕")
    }
    #expect(try store.load(id) == changed)
    #expect(changed.rounds[0].record.seating?.seats.count == 8)
    let path = folder("Contests/公文写作竞赛/contest.json")
    let mode = { (path: String) in
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(path) == 0o600)
    #expect(try mode(folder("Contests/公文写作竞赛")) == 0o700)
    // Nothing else is left there.
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder("Contests/公文写作竞赛")) == [
        "contest.json"
      ])
  }

  @Test("A contest is never written over, and a change that fails changes nothing")
  func kept() throws {
    let first = try made()
    #expect(throws: ContestError.alreadyThere(title: "公文写作竞赛")) { try made() }
    #expect(throws: ContestError.unknownRound("复赛", known: ["初赛", "决赛"])) {
      try store.change(first.id) { contest throws(ContestError) in
        contest.set(contest.entrants, absent: true, inRound: 0)
        _ = try contest.round(named: "复赛")
      }
    }
    #expect(try store.load(first.id) == first)
  }

  @Test("While another is changing a contest nobody else can")
  func held() throws {
    let id = try made().id
    let path = folder("Contests/公文写作竞赛/contest.json")
    let held = try OpenFile(path, for: .updating)
    try held.lock()
    #expect(throws: ContestError.inUse(path: path)) {
      try store.change(id) { contest throws(ContestError) in contest.mark(["90"]) }
    }
    withExtendedLifetime(held) {}
    #expect(try store.load(id).rounds[0].record.marks.isEmpty)
  }

  @Test("Contests are found by the beginning of their names")
  func found() throws {
    #expect(throws: ContestError.unknownContest("", known: [])) { try store.find("") }
    let first = try made("公文写作竞赛 2026")
    #expect(try store.find("") == first.id)
    let second = try made("公文处理竞赛")
    #expect(try store.find("公文处理") == second.id)
    #expect(throws: ContestError.severalContests("公文", [first.id.rawValue, second.id.rawValue])) {
      try store.find("公文")
    }
    #expect(throws: ContestError.self) { try store.find("") }
    #expect(throws: ContestError.self) { try store.find("书法") }
    #expect(try store.contests().contests.count == 2)
  }

  @Test("Titles that cannot be printed or kept are refused", arguments: ["", "…", "国家职业资格竞赛"])
  func titles(title: String) {
    #expect(throws: ContestError.self) { try made(title) }
  }

  @Test("A title leads nowhere else", arguments: ["../外面", "a/b", "..", "竞赛\u{0}\n甲"])
  func hostileTitles(title: String) throws {
    guard let contest = try? made(title) else { return }
    #expect(!contest.id.rawValue.contains("/") && !contest.id.rawValue.hasPrefix("."))
    #expect(try store.ids() == [contest.id])
  }

  @Test(
    "A file that was changed by hand is refused with the place of the fault",
    arguments: [
      ("\"weight\": 30", "\"weight\": 31", "合计是 101%"),
      ("\"schemaVersion\": 1", "\"schemaVersion\": 2", "较新版本"),
      ("\"评委1\": \"90.5\"", "\"评委1\": \"190.5\"", "0 至 100 的分数"),
      ("\"评委1\": \"90.5\"", "\"评委9\": \"90.5\"", "没有这位评委"),
      ("\"title\": \"公文写作竞赛\"", "\"title\": \"国家职业资格竞赛\"", "title"),
      ("\"border\": \"就高\"", "\"border\": \"抽签\"", "就高、就低、待定"),
      ("\"决赛成绩\"", "\"决赛运气\"", "同分规则"), ("\"number\": \"002\"", "\"number\": \"001\"", "已经有了"),
    ])
  func damaged(text: String, other: String, told: String) throws {
    let id = try made().id
    _ = try store.change(id) { contest throws(ContestError) in contest.mark(["90.5"]) }
    let path = folder("Contests/公文写作竞赛/contest.json")
    let file = try String(contentsOfFile: path, encoding: .utf8)
    let range = try #require(file.range(of: text))
    try file.replacingCharacters(in: range, with: other)
      .write(toFile: path, atomically: false, encoding: .utf8)
    let error = #expect(throws: ContestError.self) { try store.load(id) }
    #expect(error?.description.contains(told) == true, "\(error?.description ?? "")")
    #expect(try store.contests().setAside.count == 1)
  }

  @Test("Every beginning of a file, and every file with a byte changed, is read or refused")
  func torn() throws {
    let id = try made().id
    let path = folder("Contests/公文写作竞赛/contest.json")
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    for length in stride(from: 0, to: bytes.count - 1, by: 7) {
      #expect(throws: ContestError.self) {
        try ContestFileReader.read(Array(bytes[..<length]), id: id, path: path)
      }
    }
    for seed in 1...300 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      var changed = bytes
      changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
      do throws(ContestError) {
        let contest = try ContestFileReader.read(changed, id: id, path: path)
        // What was understood can be written and read again.
        let again = try ContestFileReader.read(contest.fileBytes, id: id, path: path)
        #expect(again == contest, "seed \(seed)")
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }
}
