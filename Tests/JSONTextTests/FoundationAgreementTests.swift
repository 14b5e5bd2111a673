import Foundation
import JSONText
import TestSupport
import Testing

/// The scanner accepts what Foundation accepts, apart from the differences that are listed here.
@Suite struct FoundationAgreementTests {
  @Test func acceptsEveryTextThatFoundationWrites() throws {
    var random = SeededGenerator(seed: 20_260_912)
    for round in 0..<300 {
      let value = randomValue(depth: 5, using: &random)
      let options: JSONSerialization.WritingOptions =
        round.isMultiple(of: 2) ? [.fragmentsAllowed, .prettyPrinted] : [.fragmentsAllowed]
      let data = try JSONSerialization.data(withJSONObject: value, options: options)
      let text = JSONText([UInt8](data))
      #expect(throws: Never.self, "round \(round)") { try text.check() }
      let ours = try tree(text, try text.check())
      let theirs = try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
      #expect(same(ours, theirs), "round \(round): \(String(decoding: data, as: UTF8.self))")
    }
  }

  @Test func refusesWhatFoundationRefuses() throws {
    var random = SeededGenerator(seed: 20_261_031)
    let alphabet = Array("{}[]\",:\\/0123456789.eE+-truefalsn u\t\n'#é汉“😀".utf8) + [0, 0x80, 0xC3]
    var accepted = 0
    for round in 0..<20_000 {
      let value = randomValue(depth: 3, using: &random)
      var bytes = [UInt8](
        try JSONSerialization.data(withJSONObject: value, options: .fragmentsAllowed))
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let byte = alphabet.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.insert(byte, at: place)
        case 1 where place < bytes.count: bytes.remove(at: place)
        case 2 where place < bytes.count: bytes[place] = byte
        default: bytes.removeLast(bytes.count - place)
        }
      }
      let theirs = foundationAccepts(bytes)
      let fault = fault(in: bytes)
      if fault == nil { accepted += 1 }
      if theirs == (fault == nil) { continue }
      #expect(
        isListedDifference(bytes, fault, foundationAccepts: theirs),
        "round \(round): \(String(decoding: bytes, as: UTF8.self)) \(bytes) \(String(describing: fault))"
      )
    }
    #expect(accepted > 1_000)
  }

  /// Four differences: we refuse a key that stands twice, a comma at the end of an array and a
  /// NUL (by which Foundation guesses at UTF-16); Foundation refuses numbers that no Double holds.
  private func isListedDifference(
    _ bytes: [UInt8], _ fault: JSONSyntaxError?, foundationAccepts: Bool
  ) -> Bool {
    switch fault?.slip {
    case nil: !foundationAccepts && bytes.contains { $0 | 0x20 == UInt8(ascii: "e") }
    case .repeatedKey, .controlCharacter(0): foundationAccepts
    case .extraComma: foundationAccepts && bytes.contains(UInt8(ascii: "]"))
    default: false
    }
  }

  private func fault(in bytes: [UInt8]) -> JSONSyntaxError? {
    do throws(JSONSyntaxError) {
      try JSONText(bytes).check()
      return nil
    } catch {
      return error
    }
  }

  private func foundationAccepts(_ bytes: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
  }

  private func randomValue(depth: Int, using random: inout SeededGenerator) -> Any {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
    case 0: return NSNull()
    case 1: return Bool.random(using: &random)
    case 2: return Int.random(in: -1_000_000...1_000_000, using: &random)
    case 3: return Double(Int.random(in: -9999...9999, using: &random)) / 16
    case 4: return randomString(using: &random)
    case 5, 6:
      return (0..<Int.random(in: 0...5, using: &random)).map { _ in
        randomValue(depth: depth - 1, using: &random)
      }
    default:
      var object: [String: Any] = [:]
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        object[randomString(using: &random)] = randomValue(depth: depth - 1, using: &random)
      }
      return object
    }
  }

  private func randomString(using random: inout SeededGenerator) -> String {
    let pieces = [
      "a", "7", "\"", "\\", "/", "\n", "\t", "\u{1}", "\u{7F}", "é", "请示", "𠮷", "😀", "”", " ",
    ]
    return (0..<Int.random(in: 0...12, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  /// Builds the values by our own doors.
  private func tree(_ text: JSONText, _ range: Range<Int>) throws -> Any {
    switch try #require(text.kind(at: range)) {
    case .null: return NSNull()
    case .boolean: return try #require(text.boolean(at: range) as Bool?)
    case .number: return try #require(text.number(at: range))
    case .string: return try #require(text.string(at: range))
    case .array: return try #require(try text.elements(of: range)).map { try tree(text, $0) }
    case .object:
      let members = try #require(try text.members(of: range))
      return try Dictionary(
        uniqueKeysWithValues: members.map { ($0.key, try tree(text, $0.value)) })
    }
  }

  private func same(_ ours: Any, _ theirs: Any) -> Bool {
    switch (ours, theirs) {
    case (let ours as [Any], let theirs as [Any]):
      return ours.count == theirs.count && zip(ours, theirs).allSatisfy { same($0, $1) }
    case (let ours as [String: Any], let theirs as [String: Any]):
      return ours.count == theirs.count
        && ours.allSatisfy { key, value in theirs[key].map { same(value, $0) } ?? false }
    case (let ours as String, let theirs as String):
      return ours.unicodeScalars.elementsEqual(theirs.unicodeScalars)
    case (let ours as Bool, let theirs as Bool): return ours == theirs
    case (let ours as Double, let theirs as NSNumber): return ours == theirs.doubleValue
    case (is NSNull, is NSNull): return true
    default: return false
    }
  }
}
