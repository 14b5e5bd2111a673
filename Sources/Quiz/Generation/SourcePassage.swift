import OfficialDocuments
import SecretarialRules
import WordingModel

/// A few sentences of a document that follow each other, each a line; none of them with a finding.
struct SourcePassage {
  let source: String
  let lines: [String]

  /// What a document yields.
  struct Harvest {
    var passages: [SourcePassage] = []
    /// Sentences that the wording check is not content with.
    var faulty = 0
    var sentences = 0
  }

  /// Takes the passages of documents; a sentence that stands in two of them is taken once, and one
  /// that the wording check has something to say of, with the model if there is one, is not taken.
  static func harvest(from sources: [SourceDocument], model: WordingModel?) -> Harvest {
    var harvest = Harvest()
    var seen: Set<String> = []
    for source in sources {
      for paragraph in source.document.all(.paragraph) {
        var run: [String] = []
        for sentence in sentences(of: paragraph.text) {
          harvest.sentences += 1
          let isClean = WordingCheck.findings(in: sentence, model: model).isEmpty
          if !isClean { harvest.faulty += 1 }
          if isClean, seen.insert(sentence).inserted {
            run.append(sentence)
          } else {
            harvest.take(&run, from: source.name)
          }
          if run.count == mostLines || run.map(\.count).reduce(0, +) >= enough {
            harvest.take(&run, from: source.name)
          }
        }
        harvest.take(&run, from: source.name)
      }
    }
    return harvest
  }

  private static let mostLines = 3
  /// Characters after which a passage is long enough to hide something in.
  private static let enough = 60
  /// Shorter ones are headings, longer ones fill the screen.
  private static let lengths = 12...150

  /// Whole sentences of a length that can be worked on.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var isOver = false
    for character in text {
      if isOver, !"”’」』）)".contains(character) {
        sentences.append(current)
        current = ""
        isOver = false
      }
      if current.isEmpty, character.isWhitespace { continue }
      current.append(character.isWhitespace ? "　" : character)
      if "。！？".contains(character) { isOver = true }
    }
    if isOver { sentences.append(current) }
    return sentences.filter { sentence in
      lengths.contains(sentence.count)
        && sentence.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
  }
}

extension SourcePassage.Harvest {
  fileprivate mutating func take(_ run: inout [String], from source: String) {
    if !run.isEmpty { passages.append(SourcePassage(source: source, lines: run)) }
    run = []
  }
}
