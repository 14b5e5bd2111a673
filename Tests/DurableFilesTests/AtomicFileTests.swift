import DurableFiles
import Foundation
import TestSupport
import Testing

@Suite struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func writesAndReplacesOnlyWhenTold() throws {
    let path = folder("成绩.csv")
    try AtomicFile.write([1, 2, 3], to: path, existing: .kept, permissions: 0o600)
    #expect(try FileContents.bytes(of: path) == [1, 2, 3])
    let error = try #require(throws: FileError.self) {
      try AtomicFile.write([4], to: path, existing: .kept)
    }
    #expect(error.cause == .alreadyExists)
    #expect(error.description.contains(path))
    #expect(try FileContents.bytes(of: path) == [1, 2, 3])
    try AtomicFile.write([4], to: path, existing: .replaced)
    #expect(try FileContents.bytes(of: path) == [4])
    #expect(try Folder.names(in: folder.path) == ["成绩.csv"])
  }

  @Test func setsThePermissions() throws {
    let path = folder("私密.json")
    try AtomicFile.write([], to: path, existing: .kept, permissions: 0o600)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func followsALinkToTheFile() throws {
    try AtomicFile.write([1], to: folder("真"), existing: .kept)
    try FileManager.default.createSymbolicLink(
      atPath: folder("链接"), withDestinationPath: folder("真"))
    try AtomicFile.write([2], to: folder("链接"), existing: .replaced)
    #expect(try FileContents.bytes(of: folder("真")) == [2])
  }

  @Test(arguments: [
    ("没有/成绩.csv", FileError.Cause.missing), ("文件/成绩.csv", .notAFolder), ("夹", .isAFolder),
    (String(repeating: "长", count: 100), .nameTooLong),
  ])
  func namesTheCause(name: String, cause: FileError.Cause) throws {
    try AtomicFile.write([], to: folder("文件"), existing: .kept)
    try Folder.make(folder("夹"))
    let error = try #require(throws: FileError.self) {
      try AtomicFile.write([1], to: folder(name), existing: .replaced)
    }
    #expect(error.cause == cause, "\(error)")
    #expect(try Set(Folder.names(in: folder.path)) == ["文件", "夹"])
  }

  @Test func aDeviceIsWrittenToDirectly() throws {
    try AtomicFile.write([1], to: "/dev/null", existing: .kept)
    #if os(Linux)
      let error = try #require(throws: FileError.self) {
        try AtomicFile.write([1], to: "/dev/full", existing: .kept)
      }
      #expect(error.cause == .diskFull)
    #endif
  }

  @Test func theFileIsLockedBeforeItIsSeen() throws {
    let path = folder("锁")
    let first = try AtomicFile.open([1], at: path, existing: .kept, permissions: 0o600)
    let second = try OpenFile(path, for: .updating)
    let error = try #require(throws: FileError.self) { try second.lock() }
    #expect(error.cause == .inUse)
    #expect(first.isStillAtItsPath)
    let third = try AtomicFile.open([2], at: path, existing: .replaced, permissions: 0o600)
    #expect(!first.isStillAtItsPath)
    #expect(third.isStillAtItsPath)
  }

  @Test func writesInPlaceAndCuts() throws {
    let path = folder("改")
    let file = try AtomicFile.open(
      Array("abcdef".utf8), at: path, existing: .kept, permissions: 0o600)
    try file.write(Array("XYZ".utf8), at: 4)
    try file.truncate(to: 6)
    try file.sync()
    #expect(try file.size() == 6)
    #expect(try FileContents.bytes(of: path) == Array("abcdXY".utf8))
    #expect(try FileContents.bytes(of: path, limit: 2) == Array("ab".utf8))
  }

  @Test(arguments: [
    ("a", "."), ("/a", "/"), ("a/b", "a"), ("/a/b/", "/a"), ("./甲/乙.json", "./甲"), ("/", "/"),
  ])
  func namesTheFolderOfAPath(path: String, folder: String) {
    #expect(Folder.containing(path) == folder)
  }

  @Test func makesFoldersOnTheWay() throws {
    try Folder.make(folder("甲/乙/丙"))
    try Folder.make(folder("甲/乙/丙"))
    #expect(try Folder.names(in: folder("甲/乙")) == ["丙"])
    try AtomicFile.write([], to: folder("文件"), existing: .kept)
    let error = try #require(throws: FileError.self) { try Folder.make(folder("文件/丁")) }
    #expect(error.cause == .notAFolder)
  }
}
