import PrintedSheets
import TestSupport
import Testing

/// Seals that somebody has tampered with.
@Suite struct HostileSealTests {
  private func check(_ seal: String?) -> SealCheck {
    var example = SealedExample()
    example.changedSeal = .some(seal)
    return example.check()
  }

  @Test func noSeal() {
    #expect(check(nil).seal == .missing)
    #expect(!check(nil).isUnchanged)
    #expect(check(nil).code == nil)
  }

  @Test(arguments: ["", "{", "[]", "null", "{}", "校验", "{\"v\":\"1\"}", "{\"v\":1,\"files\":3}"])
  func noneOfOurs(text: String) {
    #expect(check(text).seal == .unreadable)
    #expect(check(text).seal.message != nil)
  }

  @Test func ofAnotherVersion() {
    #expect(check("{\"v\":2}").seal == .otherVersion(2))
  }

  @Test func everyTruncationIsNoticed() {
    let seal = SealedExample().seal
    for length in stride(from: 0, to: seal.utf8.count, by: 7) {
      let cut = String(decoding: Array(seal.utf8.prefix(length)), as: UTF8.self)
      #expect(check(cut).seal == .unreadable, "\(length)")
    }
  }

  @Test func everyChangedByteIsNoticed() {
    let seal = Array(SealedExample().seal.utf8)
    var random = SeededGenerator(seed: 20_260_912)
    for place in seal.indices {
      var bytes = seal
      bytes[place] = UInt8.random(in: 0x21...0x7E, using: &random)
      let text = String(decoding: bytes, as: UTF8.self)
      guard bytes != seal else { continue }
      #expect(!check(text).isUnchanged, "\(place): \(text)")
    }
  }

  @Test func aForgerWhoReckonsAgainHasAnotherCode() {
    var example = SealedExample()
    let code = example.check().code
    example.cells[6][3] = "95"
    let forged = SealSources(madeAt: "2026-09-12T10:00:00+08:00", files: [])
      .sealText(for: [SealedExample.part(example.name, example.cells)])
    example.changedSeal = forged
    #expect(example.check().isUnchanged)
    #expect(example.check().code != code)
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd", "Sessions/../../x", "Sessions//a.json", "", ".", "..",
    "~/x", "~root/x", ".ssh/id_ed25519", "Sessions/.history", "a\u{0}b", "a\nb", "Sessions/",
    "..\\..\\x", String(repeating: "a/", count: 2_000) + "a",
  ])
  func pathsThatLeadElsewhereAreNotRead(path: String) {
    let seal = SealSources(madeAt: "2026", files: [SealSource(path: path, bytes: [1])])
      .sealText(for: [])
    var asked: [String] = []
    let check = SealCheck(SealedFile(parts: [], seal: seal)) { path in
      asked.append(path)
      return .bytes([1])
    }
    #expect(asked == [])
    #expect(check.sources.map(\.state) == [.refused])
    #expect(!check.isUnchanged)
  }

  @Test func aFileIsReadOnce() {
    let source = SealSource(path: "Sessions/a.json", bytes: [1])
    let seal = SealSources(madeAt: "2026", files: [source, source]).sealText(for: [])
    var asked = 0
    let check = SealCheck(SealedFile(parts: [], seal: seal)) { _ in
      asked += 1
      return .bytes([1])
    }
    #expect(asked == 1)
    #expect(check.sources.map(\.state) == [.unchanged, .refused])
  }

  @Test(arguments: [
    "\"lines\":-1", "\"lines\":9223372036854775807", "\"every\":0", "\"every\":3",
    "\"every\":4611686018427387904", "\"marks\":\"A\"", "\"marks\":\"////\"", "\"bytes\":-1",
    "\"bytes\":9223372036854775807", "\"columns\":\"AAAA\"", "\"rows\":0", "\"sha256\":\"\"",
  ])
  func absurdNumbers(member: String) {
    let key = member.prefix { $0 != ":" }
    let seal = SealedExample().seal
    let pieces = seal.split(separator: key + ":", maxSplits: 1)
    let rest = pieces[1].drop { $0 != "," && $0 != "}" }
    let result = check(pieces[0] + member + rest)
    #expect(result.seal == .forged || result.seal == .unreadable)
  }

  @Test func tooLarge() {
    #expect(check(String(repeating: " ", count: 65 << 20)).seal == .tooLarge)
  }

  @Test func allLinesAlike() {
    let was = [UInt8](repeating: 0x0A, count: 50_000)
    let seal = SealSources(madeAt: "2026", files: [SealSource(path: "a.txt", bytes: was)])
      .sealText(for: [])
    #expect(seal.utf8.count < 20_000)
    let check = SealCheck(SealedFile(parts: [], seal: seal)) { _ in .bytes(was + [0x41]) }
    #expect(check.sources.map(\.state) == [.appended(1)])
  }
}
