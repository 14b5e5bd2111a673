import Classroom
import Foundation
import Sessions
import TestSupport
import Testing

/// Classes on the disk.
@Suite struct ClassStoreTests {
  private let folder: TemporaryFolder
  private let store: ClassStore
  private let time = Timestamp(milliseconds: 1_790_000_000_000, offsetMinutes: 480)
  private let roster = Roster([Learner(number: .init(rawValue: "01"), name: "张三")])

  init() throws {
    folder = try TemporaryFolder()
    store = ClassStore(directory: folder("Sessions/Classes"))
  }

  @Test func aClassIsNeverWrittenOver() throws {
    let made = try store.create(title: "秋季班", roster: roster, at: time)
    #expect(throws: ClassError.alreadyThere(title: "秋季班")) {
      try store.create(title: " 秋季班\u{202E}", roster: Roster(), at: time)
    }
    #expect(try store.load(made.id) == made)
  }

  @Test(
    "Titles become names of folders",
    arguments: [
      ("秋季班", "秋季班"), ("2026 秋/冬班", "2026_秋_冬班"), ("../班", "_班"), ("班\u{0}级", "班级"),
      ("A班 (一)", "A班__一_"),
    ])
  func names(_ title: String, _ name: String) throws {
    let made = try store.create(title: title, roster: roster, at: time)
    #expect(made.id.rawValue == name)
    #expect(try store.ids() == [made.id])
    #expect(try store.find(title) == made.id)
  }

  @Test(
    "What says nothing is no title",
    arguments: ["", "  ", "。。", "\u{202E}", "../..", String(repeating: "班", count: 61)])
  func badTitles(_ title: String) throws {
    #expect(throws: ClassError.self) { try store.create(title: title, roster: roster, at: time) }
    #expect(try store.ids().isEmpty)
  }

  @Test func aClassIsFoundByItsBeginning() throws {
    for title in ["秋季文秘班", "秋季保密班", "Spring 班"] {
      _ = try store.create(title: title, roster: roster, at: time)
    }
    #expect(try store.find("秋季文").rawValue == "秋季文秘班")
    #expect(try store.find("ｓｐｒ").rawValue == "Spring_班")
    #expect(throws: ClassError.severalClasses("秋季", ["秋季保密班", "秋季文秘班"])) { try store.find("秋季") }
    #expect(throws: ClassError.unknownClass("冬", known: ["Spring_班", "秋季保密班", "秋季文秘班"])) {
      try store.find("冬")
    }
    #expect(throws: ClassError.self) { try store.find("") }
  }

  @Test func aDamagedClassDoesNotHideOthers() throws {
    let sound = try store.create(title: "好班", roster: roster, at: time)
    let faulty = try store.create(title: "坏班", roster: roster, at: time)
    try FileManager.default.createDirectory(
      atPath: store.directory + "/不是班", withIntermediateDirectories: true)
    let path = store.folder(of: faulty.id) + "/class.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for (old, new, place) in [
      ("\"name\": \"张三\"", "\"name\": 3", "第 5 行第 5 列"), ("\"01\"", "\"01\",", "第 8 行第 5 列"),
      ("\"schemaVersion\": 1", "\"schemaVersion\": 2", "较新版本"),
      ("\"title\": ", "\"absenceRule\": {\"percent\": 120}, \"title\": ", "第 11 行第 30 列"),
    ] {
      try text.replacing(old, with: new).write(toFile: path, atomically: true, encoding: .utf8)
      let (classes, setAside) = try store.classes()
      #expect(classes == [sound])
      #expect(setAside.count == 1)
      #expect(setAside.first?.problem.contains(place) == true, "\(setAside)")
    }
  }

  @Test func theRuleOfTheUnitIsKept() throws {
    var made = try store.create(title: "班", roster: roster, at: time)
    made.absenceRule = AbsenceRule(halfDays: 3, percent: 20, planned: 30, countsLeave: false)
    made.former = [
      Learner(
        number: .init(rawValue: "9"), name: "李四", unit: "甲", group: "一组", phone: "1", seat: "2",
        others: [.init(name: "职务", value: "科长")], earlierNumbers: [.init(rawValue: "8")])
    ]
    try store.save(made)
    #expect(try store.load(made.id) == made)
  }
}
