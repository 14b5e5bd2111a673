import Foundation
import SecretarialRules
import TestSupport
import Testing
import TypoScoring
import WordingModel

/// The texts of the evaluation, and what the shipped model finds in them, with room for change.
@Suite struct EvaluationTests {
  @Test func saysLittleOfCorrectDocuments() throws {
    let score = try score("Correct", Way(.check, .operating))
    #expect(score.sound > 300)
    #expect(score.faulty == 0)
    #expect(score.falseAlarms.share < 0.005)
  }

  @Test(arguments: ["Planted", "PlantedInReal"]) func findsMostPlantedSlips(folder: String) throws {
    let score = try score(folder, Way(.check, .operating))
    #expect(score.slips > 150)
    #expect(score.recall.share > 0.4)
    #expect(score.precision.share > 0.9)
  }

  @Test func slipsInRealDocumentsStandInThoseDocuments() throws {
    let correct = try texts("Correct")
    for (name, text) in try texts("PlantedInReal") {
      let original = try #require(correct[name], "\(name)")
      let known = Set(TypoDetector.lines(of: original.scalars).map { original.scalars[$0] })
      let mended = text.corrected
      for line in TypoDetector.lines(of: mended) {
        #expect(known.contains(mended[line]), "\(name):\(text.line(at: line.lowerBound))")
      }
    }
  }

  @Test(arguments: ["Correct", "HeldOut", "OtherProse"])
  func nothingIsPlantedInCorrectTexts(folder: String) throws {
    for (name, text) in try texts(folder) { #expect(text.slips.isEmpty, "\(name)") }
  }

  private func score(_ folder: String, _ way: Way) throws -> TypoScore {
    let model = try ShippedModel.shared.get()
    var score = TypoScore()
    for (_, text) in try texts(folder) {
      score.count(way.corrections(in: text, model: model), in: text)
    }
    return score
  }

  private func texts(_ folder: String) throws -> [String: MarkedText] {
    let path = Fixture.evaluation + "/" + folder
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".txt") }
    return Dictionary(
      uniqueKeysWithValues: try names.map {
        ($0, try MarkedText(String(contentsOfFile: "\(path)/\($0)", encoding: .utf8)))
      })
  }
}
