import Foundation
import TestSupport
import Testing
import WordingModel

/// A model file that is not whole is refused with a reason, never read.
@Suite struct ModelFileTests {
  @Test func refusesWhatIsNotThere() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/none.wording"
    let error = #expect(throws: WordingModelError.self) { try WordingModel(path: path) }
    guard case .unreadable = error else { throw Unexpected("\(String(describing: error))") }
    #expect("\(try #require(error))".contains(path))
    #expect(throws: WordingModelError.self) { try WordingModel(path: folder.path) }
  }

  @Test func refusesAnythingElse() throws {
    let folder = try TemporaryFolder()
    for bytes in [Data(), Data([1]), Data(count: 64), Data("WENMI-WM".utf8), Data(count: 4096)] {
      let path = folder.path + "/other.wording"
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(throws: WordingModelError.self) { try WordingModel(path: path) }
    }
  }

  @Test func noticesEveryDamage() throws {
    let folder = try TemporaryFolder()
    let whole = try Data(contentsOf: URL(fileURLWithPath: ShippedModel.path))
    let path = folder.path + "/damaged.wording"
    var random = SeededGenerator(seed: 20_261_122)
    for round in 0..<40 {
      var bytes = whole
      if round % 2 == 0 {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      } else {
        bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &random))
      }
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(throws: WordingModelError.self, "round \(round)") { try WordingModel(path: path) }
    }
  }

  @Test func namesAnotherVersion() throws {
    let folder = try TemporaryFolder()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: ShippedModel.path))
    bytes[8] = 200
    let path = folder.path + "/later.wording"
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(throws: WordingModelError.otherVersion(path: path, found: 200)) {
      try WordingModel(path: path)
    }
  }

  /// What the project allows the model to weigh.
  @Test func isNotTooLarge() throws {
    let size = try FileManager.default.attributesOfItem(atPath: ShippedModel.path)[.size] as? Int
    #expect(try #require(size) < 12_000_000)
  }

  private struct Unexpected: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}
