import Foundation
import Quiz
import TestSupport
import Testing

/// Banks and the syllabus from several folders.
@Suite struct BankFoldersTests {
  private let folder: TemporaryFolder
  private var folders: [String] { [folder("own"), folder("installed"), folder("nowhere")] }

  init() throws {
    folder = try TemporaryFolder()
    for name in ["own", "installed"] {
      try FileManager.default.createDirectory(
        atPath: folder(name), withIntermediateDirectories: false)
    }
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder(name)))
  }

  private func bank(_ id: String, title: String) -> String {
    TinyBank.text(TinyBank.question(.trueFalse, #""key": true"#), id: id, title: title)
  }

  @Test func ofTwoBanksWithOneNameTheFirstCounts() throws {
    try write(bank("a", title: "安装的甲"), to: "installed/a.json")
    try write(bank("c", title: "安装的丙"), to: "installed/c.json")
    try write(bank("b", title: "自己的乙"), to: "own/b.json")
    try write(bank("c", title: "自己的丙"), to: "own/c.json")
    let library = QuestionLibrary(folders: folders)
    #expect(library.banks.map(\.title) == ["自己的乙", "自己的丙", "安装的甲"])
    let paths = ["own/b.json", "own/c.json", "installed/a.json"].map { folder($0) }
    #expect(library.banks.map(\.path) == paths)
    #expect(library.bank(BankID(rawValue: "c"))?.title == "自己的丙")
    let some = QuestionLibrary(folders: folders, only: ["c"])
    #expect(some.banks.map(\.title) == ["自己的丙"])
  }

  /// Otherwise learners would get another bank than the one that they think they changed.
  @Test func aBrokenOneCountsToo() throws {
    try write(bank("a", title: "安装的甲"), to: "installed/a.json")
    try write("{", to: "own/a.json")
    let library = QuestionLibrary(folders: folders)
    #expect(library.banks.isEmpty)
    #expect(library.faults.map(\.path) == [folder("own/a.json")])
  }

  @Test func theFirstSyllabusCounts() throws {
    #expect(try Syllabus.read(folders: folders)?.title == nil)
    for name in ["installed", "own"] {
      try write(
        #"{"schemaVersion": 1, "title": "\#(name)", "points": []}"#,
        to: "\(name)/\(Syllabus.fileName)")
      #expect(try Syllabus.read(folders: folders)?.title == name)
    }
    #expect(QuestionLibrary(folders: folders).faults.isEmpty)
  }
}
