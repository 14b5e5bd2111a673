import Foundation
import JSONText
import Quiz
import TestSupport

/// The banks that come with the program.
enum ShippedBanks {
  static let folder = SchemaValidation.packageRoot.path + "/QuestionBanks"
  static let library = QuestionLibrary(folders: [folder])

  /// Every question of every bank as it is asked with a seed.
  static func asked(seed: UInt64 = 0) throws -> [Asked] {
    try library.banks.flatMap { bank in
      try bank.entries.map { try Asked($0, of: bank, seed: seed) }
    }
  }

  /// The questions of the banks, and some of each kind that banks ask seldom or not yet.
  static func everyKind(seed: UInt64 = 0) throws -> [Asked] {
    let rare = try RareKinds.bank()
    return try asked(seed: seed) + rare.entries.map { try Asked($0, of: rare, seed: seed) }
  }

  /// The keys of ``everyKind(seed:)`` as they stand in the files.
  static func rawOfEveryKind() throws -> [QuestionID: RawQuestion] {
    try raw(of: library.banks + [RareKinds.bank()])
  }

  /// The keys as they stand in the files, which the library shows to nobody.
  static func raw() throws -> [QuestionID: RawQuestion] { try raw(of: library.banks) }

  private static func raw(of banks: [QuestionBank]) throws -> [QuestionID: RawQuestion] {
    var found: [QuestionID: RawQuestion] = [:]
    for bank in banks {
      let file = try JSONDecoder().decode(RawBank.self, from: Data(bank.text.bytes))
      for question in file.questions { found[QuestionID(rawValue: question.id)] = question }
    }
    return found
  }
}

private struct RawBank: Decodable {
  let questions: [RawQuestion]
}

/// A question as its file holds it.
struct RawQuestion: Decodable {
  struct Choice: Decodable {
    let id: String
    let text: String
    let why: String
  }

  struct Blank: Decodable {
    let accept: [String]
    let acceptWithNote: [String: String]?
    let rejectWithReason: [String: String]?
  }

  struct Slip: Decodable {
    let line: Int
    let wrong: String
    let right: [String]
    let why: String
  }

  struct Fault: Decodable {
    let line: Int
    let wrong: String
    let right: [String]
    let rule: String?
    let names: [String]
    let why: String
  }

  struct Lure: Decodable {
    let text: String
    let why: String
  }

  struct Item: Decodable {
    let id: String
    let text: String
    let why: String?
  }

  struct Part: Decodable {
    let choices: [Choice]?
    let key: Key?
    let lures: [Lure]?
    let left: [Item]?
    let right: [Item]?
    let explanation: String?
  }

  enum Key: Decodable {
    case truth(Bool)
    case choices([String])
    case slips([Slip])
    case partners([String: String])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let truth = try? value.decode(Bool.self) {
        self = .truth(truth)
      } else if let ids = try? value.decode([String].self), !ids.isEmpty {
        self = .choices(ids)
      } else if let partners = try? value.decode([String: String].self) {
        self = .partners(partners)
      } else {
        self = .slips(try value.decode([Slip].self))
      }
    }
  }

  let id: String
  let key: Key?
  let choices: [Choice]?
  let blanks: [Blank]?
  let accepted: [String]?
  let lures: [Lure]?
  let faults: [Fault]?
  let items: [Item]?
  let left: [Item]?
  let right: [Item]?
  let parts: [Part]?
  let explanation: String

  var keyIDs: [String] { if case .choices(let ids) = key { ids } else { [] } }
  var partners: [String: String] { if case .partners(let partners) = key { partners } else { [:] } }
  var slips: [Slip] { if case .slips(let slips) = key { slips } else { [] } }

  /// What only the key knows: why an answer is right or wrong.
  var secrets: [String] {
    let own = (choices ?? []).map(\.why) + slips.map(\.why) + (lures ?? []).map(\.why)
    let more = (faults ?? []).map(\.why) + ((left ?? []) + (right ?? [])).compactMap(\.why)
    let reasons = (blanks ?? []).flatMap { ($0.rejectWithReason ?? [:]).values }
    return own + more + reasons + [explanation] + (parts ?? []).flatMap(\.secrets)
  }
}

extension RawQuestion.Part {
  fileprivate var secrets: [String] {
    var slips: [RawQuestion.Slip] = []
    if case .slips(let found) = key { slips = found }
    return (choices ?? []).map(\.why) + slips.map(\.why) + (lures ?? []).map(\.why)
      + ((left ?? []) + (right ?? [])).compactMap(\.why) + [explanation].compactMap(\.self)
  }
}
