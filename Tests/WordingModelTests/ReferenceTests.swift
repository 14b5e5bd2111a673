import TestSupport
import Testing
import WordingModel

/// The detector against sentences whose every candidate was worked out elsewhere.
@Suite struct ReferenceTests {
  @Test func findsTheCandidatesOfTheReference() throws {
    let detector = TypoDetector(model: try ShippedModel.shared.get())
    let expected = Dictionary(grouping: try Fixture.rows("expected.tsv")) { $0[0] }
    var compared = 0
    for example in try Fixture.rows("examples.tsv") {
      let found = detector.candidates(inSentence: Array(example[2].unicodeScalars))
      let rows = expected[example[0]] ?? []
      #expect(found.count == rows.count, "sentence \(example[0])")
      for row in rows {
        let candidate = try #require(
          found.first { "\($0.offset)" == row[1] && "\($0.suggested.character)" == row[3] },
          "sentence \(example[0]), \(row[2]) to \(row[3])")
        #expect("\(candidate.observed)" == row[2])
        let values = [
          candidate.probability, candidate.logit, candidate.gain, candidate.wordGain,
          Double(candidate.suggested.sound.rawValue), candidate.suggested.shape,
          Double(candidate.observedWordLength), Double(candidate.suggestedWordLength),
          candidate.expectedness,
        ]
        for (value, text) in zip(values, row[4...]) {
          #expect(abs(value - (try #require(Double(text)))) < 1e-6, "\(row)")
        }
        compared += 1
      }
    }
    #expect(compared == 95)
  }

  @Test func readsSentencesAsTheReferenceDoes() throws {
    let detector = TypoDetector(model: try ShippedModel.shared.get())
    for example in try Fixture.rows("examples.tsv") {
      let sentence = Array(example[2].unicodeScalars)
      // The reference took each example as one sentence.
      guard TypoDetector.sentences(of: sentence, in: sentence.indices).count == 1 else { continue }
      let wording = detector.wording(of: sentence, in: sentence.indices)
      #expect(wording.tokens == example[4].unicodeScalars.count - 2, "sentence \(example[0])")
      let mean = wording.sum / Double(wording.tokens)
      #expect(abs(mean - (try #require(Double(example[5])))) < 1e-6, "sentence \(example[0])")
    }
  }

  @Test func flagsWhatTheReferenceFlags() throws {
    let detector = TypoDetector(model: try ShippedModel.shared.get())
    for example in try Fixture.rows("examples.tsv") {
      let flags = detector.suspicions(inSentence: Array(example[2].unicodeScalars)).map {
        "\($0.offset):\($0.observed)>\($0.suggested.character)"
      }
      #expect((flags.isEmpty ? "-" : flags.joined(separator: " ")) == example[6])
    }
  }

  @Test func strictnessOnlyDecidesHowMuchIsSaid() throws {
    let model = try ShippedModel.shared.get()
    for example in try Fixture.rows("examples.tsv") {
      let sentence = Array(example[2].unicodeScalars)
      let found = Strictness.allCases.map {
        Set(TypoDetector(model: model, strictness: $0).suspicions(inSentence: sentence))
      }
      #expect(found[0].isSuperset(of: found[1]))
      #expect(found[1].isSuperset(of: found[2]))
    }
  }
}
