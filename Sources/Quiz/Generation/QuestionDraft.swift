#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import JSONText
import SecretarialRules

/// A question in the making, all but its id.
struct QuestionDraft {
  /// What is practised with it; each has its share of a bank.
  enum Drill: CaseIterable {
    case typo
    case place
    case punctuation
    case wholeDocument
    case number
    case date

    /// The name that learners know.
    var title: String {
      switch self {
      case .typo: "错别字"
      case .place: "地名"
      case .punctuation: "标点数字"
      case .wholeDocument: "改公文"
      case .number: "写文号"
      case .date: "写日期"
      }
    }

    fileprivate var kind: QuestionKind {
      switch self {
      case .typo, .place, .punctuation: .typoSpotting
      case .wholeDocument: .proofread
      case .number: .documentNumberWriting
      case .date: .documentDateWriting
      }
    }

    fileprivate var topic: String {
      switch self {
      case .typo: "校对/错别字"
      case .place: "校对/地名"
      case .punctuation: "标点数字/常见差错"
      case .wholeDocument: "校对/通篇"
      case .number: "格式/发文字号"
      case .date: "格式/成文日期"
      }
    }

    /// How hard its questions are where nothing more is known, from 1 to 5.
    var difficulty: Int {
      switch self {
      case .number, .date: 1
      case .typo, .punctuation: 2
      case .place, .wholeDocument: 3
      }
    }

    fileprivate var level: Question.Level {
      switch self {
      case .typo, .place, .punctuation, .wholeDocument: .repair
      case .number, .date: .apply
      }
    }
  }

  let drill: Drill
  let stem: String
  /// What belongs to its kind.
  let members: [JSONValue.Member]
  let explanation: String
  let rules: [RuleCode]
  /// The document it was made from.
  let source: String
  /// How hard it is, from 1 to 5; `nil` for as hard as its drill is.
  var difficulty: Int?

  /// The question as a bank holds it.
  func value(id: String) -> JSONValue {
    .object(
      [
        .init("id", .text(id)), .init("type", .text(drill.kind.rawValue)),
        .init("topic", .text(drill.topic)),
        .init("difficulty", .number(difficulty ?? drill.difficulty)),
        .init("level", .text(drill.level.rawValue)),
        .init("stem", .text(stem)),
      ] + members + [
        .init("explanation", .text(explanation)), .init("rules", .texts(rules.map { $0.rawValue })),
        .init("source", .texts([source])),
      ])
  }

  /// The question, where the check of banks has nothing to say against it.
  var sound: Question? {
    let bytes = value(id: "g-000").bytes
    guard let question = try? JSONDecoder().decode(Question.self, from: Data(bytes)) else {
      return nil
    }
    let faults = question.content.faults(in: question) + CommonFaults.faults(in: question)
    return faults.isEmpty ? question : nil
  }

  /// As many sentences as an explanation may hold.
  static func explanation(_ sentences: [String]) -> String {
    var text = ""
    for sentence in sentences where text.count + sentence.count <= 190 { text += sentence }
    return text.isEmpty ? String((sentences.first ?? "").prefix(190)) : text
  }
}
