import Foundation
import TypoScoring
import WordingModel

/// A folder of texts.
enum Folder: String, CaseIterable {
  case correct = "Correct"
  case heldOut = "HeldOut"
  case otherProse = "OtherProse"
  case planted = "Planted"
  case plantedInReal = "PlantedInReal"

  var title: String {
    switch self {
    case .correct: "正确的公文（开发集）"
    case .heldOut: "正确的公文（留出集）"
    case .otherProse: "不是公文的文章"
    case .planted: "自拟句子里人工埋的别字"
    case .plantedInReal: "公文段落里人工埋的别字"
    }
  }

  var isPlanted: Bool { self == .planted || self == .plantedInReal }
  var isOfficial: Bool { self != .otherProse }
}

/// The texts of a folder, and what is found in them.
struct Corpus {
  let folder: Folder
  /// By the names of the files.
  let readings: [Reading]

  /// Reads a folder; one that is not there is empty.
  init(_ folder: Folder, below path: String, model: WordingModel) throws {
    self.folder = folder
    let place = "\(path)/\(folder.rawValue)"
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? [])
      .filter { $0.hasSuffix(".txt") }.sorted()
    readings = try names.map { name in
      let file = try String(contentsOfFile: "\(place)/\(name)", encoding: .utf8)
      do {
        return Reading(name: name, text: try MarkedText(file), model: model)
      } catch {
        throw CorpusProblem(description: "\(folder.rawValue)/\(name) \(error)")
      }
    }
  }

  var heading: String {
    let characters = readings.reduce(0) { $0 + $1.text.characters(in: $1.text.scalars.indices) }
    let sentences = readings.reduce(0) { $0 + TypoScore.sentences(of: $1.text).count }
    return "\(folder.rawValue)　\(folder.title)：\(readings.count) 篇，\(characters) 字，\(sentences) 句"
  }
}

/// Why a corpus cannot be counted.
struct CorpusProblem: Error, CustomStringConvertible {
  let description: String
}

/// A text, and what each way finds in it.
struct Reading {
  let name: String
  let text: MarkedText
  let found: [Way: [Correction]]
  /// The places that other rules report.
  let others: [Range<Int>]
  /// What the detector says of each correction.
  let suspicions: [Correction: Suspicion]

  init(name: String, text: MarkedText, model: WordingModel) {
    (self.name, self.text) = (name, text)
    found = Dictionary(
      uniqueKeysWithValues: Way.all.map { ($0, $0.corrections(in: text, model: model)) })
    others = Way(.check, .operating).findings(in: text, model: model)
      .filter { $0.rule != Way.code }.map(\.range)
    let all = Way.suspicions(in: text, TypoDetector(model: model, strictness: .loose))
    suspicions = Dictionary(
      uniqueKeysWithValues: all.map {
        let (offset, suspicion) = $0
        let correction = Correction(
          offset: offset, observed: suspicion.observed, suggested: suspicion.suggested.character)
        return (correction, suspicion)
      })
  }

  /// In each pipeline the strictest level that something is found at.
  func levels(_ holds: (Correction) -> Bool) -> String {
    Way.Pipeline.allCases.map { pipeline in
      let level = Strictness.allCases.last {
        found[Way(pipeline, $0), default: []].contains(where: holds)
      }
      return "\(pipeline.rawValue) \(level?.rawValue ?? "——")"
    }.joined(separator: "，")
  }

  /// `07-….txt:12`
  func place(_ offset: Int) -> String { "\(name):\(text.line(at: offset))" }

  /// A character between those around it.
  func excerpt(_ offset: Int) -> String {
    let before = text.scalars[max(0, offset - 12)..<offset].split(
      separator: "\n", omittingEmptySubsequences: false)
    let after = text.scalars[offset + 1..<min(text.scalars.count, offset + 13)].split(
      separator: "\n", omittingEmptySubsequences: false)
    return "…\(string(before.last))【\(text.scalars[offset])】\(string(after.first))…"
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>?) -> String {
    String(String.UnicodeScalarView(scalars ?? []))
  }
}
