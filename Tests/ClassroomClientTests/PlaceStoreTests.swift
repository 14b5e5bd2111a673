import ClassroomClient
import DurableFiles
import Foundation
import TestSupport
import Testing

@Suite("Places that are kept between runs")
struct PlaceStoreTests {
  private let folder: TemporaryFolder
  private let store: PlaceStore
  private let address: ServerAddress

  init() throws {
    folder = try TemporaryFolder()
    store = PlaceStore(sessions: folder("Sessions"))
    address = try #require(ServerAddress("10.0.3.8"))
  }

  private func place(_ lesson: String, token: String = "t") -> PlaceStore.Place {
    .init(lesson: lesson, token: token, number: "0012", name: "张三")
  }

  @Test func aPlaceComesBackWhereItWasTakenAndNowhereElse() throws {
    #expect(store.place(at: address, lesson: "l-1") == nil)
    try store.keep(place("l-1"), at: address)
    #expect(store.place(at: address, lesson: "l-1") == place("l-1"))
    #expect(store.place(at: address, lesson: "l-2") == nil)
    for other in ["10.0.3.9", "10.0.3.8:81", "https://10.0.3.8:8080"] {
      #expect(store.place(at: try #require(ServerAddress(other)), lesson: "l-1") == nil)
    }
    try store.keep(place("l-1", token: "newer"), at: address)
    #expect(store.place(at: address, lesson: "l-1")?.token == "newer")
    try store.forget(at: address, lesson: "l-1")
    #expect(store.place(at: address, lesson: "l-1") == nil)
  }

  @Test func onlyTheOwnerCanReadTheFile() throws {
    try store.keep(place("l-1"), at: address)
    #expect(AtomicFile.permissions(of: store.path) == 0o600)
    try store.keep(place("l-2"), at: address)
    #expect(AtomicFile.permissions(of: store.path) == 0o600)
  }

  @Test func theLatestPlacesAreKept() throws {
    for number in 1...25 { try store.keep(place("l-\(number)"), at: address) }
    #expect(store.place(at: address, lesson: "l-5") == nil)
    #expect(store.place(at: address, lesson: "l-6") != nil)
    #expect(store.place(at: address, lesson: "l-25") != nil)
  }

  @Test func aDeviceStaysTheSame() throws {
    var random = SeededGenerator(seed: 7)
    let device = try store.device(using: &random)
    #expect(device.count == 32 && device.allSatisfy { "0123456789abcdef".contains($0) })
    try store.keep(place("l-1"), at: address)
    #expect(try store.device(using: &random) == device)
  }

  @Test(
    "A damaged file is as good as none",
    arguments: [
      "", "{", "[]", "{\"places\":3}", "{\"places\":[{\"lesson\":\"l-1\"}]}", "\u{0}\u{1}",
      "{\"device\":\"short\",\"places\":null}",
    ])
  func damaged(text: String) throws {
    try Folder.make(folder("Sessions"))
    try Data(text.utf8).write(to: URL(fileURLWithPath: store.path))
    #expect(store.place(at: address, lesson: "l-1") == nil)
    var random = SeededGenerator(seed: 7)
    #expect(try store.device(using: &random).count == 32)
    try store.keep(place("l-1"), at: address)
    #expect(store.place(at: address, lesson: "l-1") == place("l-1"))
  }
}
