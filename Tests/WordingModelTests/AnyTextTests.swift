import TestSupport
import Testing
import WordingModel

/// Whatever is in a text, the detector reads it, and always in the same way.
@Suite struct AnyTextTests {
  /// Scalars of all planes, with those that texts are made of more often.
  private static func text(_ length: Int, using random: inout SeededGenerator) -> [Unicode.Scalar] {
    let common = Array("各单位要认真贯彻落实会议精神，安全生产责任治度。；！？\n\r　 0９aＡ.%○□^$#《》“”".unicodeScalars)
    return (0..<length).map { _ in
      switch Int.random(in: 0..<10, using: &random) {
      case 0: Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "\u{FFFD}"
      case 1: Unicode.Scalar(UInt32.random(in: 0x3400...0x9FFF, using: &random)) ?? "\u{FFFD}"
      case 2: Unicode.Scalar(UInt32.random(in: 0...0x7F, using: &random)) ?? " "
      default: common.randomElement(using: &random) ?? "的"
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func readsAnything(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let detector = TypoDetector(model: try ShippedModel.shared.get(), strictness: .loose)
    for length in [0, 1, 2, 3, 50, 400] {
      let text = Self.text(length, using: &random)
      for suspicion in detector.candidates(inSentence: text) + detector.suspicions(in: text) {
        #expect(text.indices.contains(suspicion.offset))
        #expect(text[suspicion.offset] == suspicion.observed)
        #expect((0...1).contains(suspicion.probability))
        #expect(suspicion.gain >= 0 && suspicion.gain.isFinite)
      }
    }
  }

  /// Official prose, so that there is something to find.
  private static func paragraphs(_ count: Int, seed: UInt64) throws -> [[Unicode.Scalar]] {
    var random = SeededGenerator(seed: seed)
    let sentences = try Fixture.rows("examples.tsv").map { Array($0[2].unicodeScalars) }
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).flatMap { _ in
        Int.random(in: 0..<8, using: &random) == 0
          ? text(30, using: &random).filter { $0 != "\n" && $0 != "\r" }
          : sentences.randomElement(using: &random) ?? []
      }
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func findsTheSameHoweverTheTextIsCut(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let detector = TypoDetector(model: try ShippedModel.shared.get(), strictness: .loose)
    let paragraphs = try Self.paragraphs(40, seed: seed)
    let whole = detector.suspicions(in: Array(paragraphs.joined(separator: ["\n"])))
    #expect(!whole.isEmpty)
    var start = 0
    var pieces: [Suspicion] = []
    var offset = 0
    while start < paragraphs.count {
      let end = min(paragraphs.count, start + Int.random(in: 1...7, using: &random))
      let piece = Array(paragraphs[start..<end].joined(separator: ["\n"]))
      pieces += detector.suspicions(in: piece).map { $0.moved(to: $0.offset + offset) }
      offset += piece.count + 1
      start = end
    }
    #expect(pieces == whole)
  }

  @Test func threadsShareOneModel() async throws {
    let detector = TypoDetector(model: try ShippedModel.shared.get(), strictness: .loose)
    let text = Array(try Self.paragraphs(60, seed: 7).joined(separator: ["\n"]))
    let alone = detector.suspicions(in: text)
    let together = await withTaskGroup(of: [Suspicion].self) { group in
      for _ in 0..<8 { group.addTask { detector.suspicions(in: text) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 8)
    #expect(together.allSatisfy { $0 == alone })
  }

  @Test func aTextWithoutStopsIsReadInPieces() throws {
    let detector = TypoDetector(model: try ShippedModel.shared.get())
    let text = Array(String(repeating: "各单位要认真观彻落实会议精神", count: 3000).unicodeScalars)
    #expect(detector.suspicions(in: text).count > 2900)
    let sentences = TypoDetector.sentences(of: text, in: text.indices)
    #expect(sentences.allSatisfy { $0.count <= 1000 })
    #expect(sentences.map(\.count).reduce(0, +) == text.count)
  }
}
