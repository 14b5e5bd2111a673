import Foundation
import JSONText
import Quiz
import TestSupport

/// The banks that come with the program.
enum ShippedBanks {
  static let folder = SchemaValidation.packageRoot.path + "/QuestionBanks"
  static let library = QuestionLibrary(folder: folder)

  /// Every question of every bank as it is asked with a seed.
  static func asked(seed: UInt64 = 0) throws -> [Asked] {
    try library.banks.flatMap { bank in
      try bank.entries.map { try Asked($0, of: bank, seed: seed) }
    }
  }

  /// The keys as they stand in the files, which the library shows to nobody.
  static func raw() throws -> [QuestionID: RawQuestion] {
    var found: [QuestionID: RawQuestion] = [:]
    for bank in library.banks {
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

  enum Key: Decodable {
    case truth(Bool)
    case choices([String])
    case slips([Slip])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let truth = try? value.decode(Bool.self) {
        self = .truth(truth)
      } else if let ids = try? value.decode([String].self), !ids.isEmpty {
        self = .choices(ids)
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
  let explanation: String

  var keyIDs: [String] { if case .choices(let ids) = key { ids } else { [] } }
  var slips: [Slip] { if case .slips(let slips) = key { slips } else { [] } }
}
