import Foundation
import Quiz
import SecretarialRules
import Testing

/// Every slip in the typo-spotting questions of the shipped banks says first of what kind it is.
///
/// Only of ours: teachers may explain theirs as they like.
@Suite struct SlipKindTests {
  /// An entry of a key.
  struct Slip: Decodable, Sendable {
    let wrong: String
    let right: [String]
    let why: String
  }

  /// A question as far as it is looked at here.
  struct Question: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let slips: [Slip]
    var testDescription: String { id }

    private enum Key: CodingKey { case id, type, key }

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: Key.self)
      id = try members.decode(String.self, forKey: .id)
      let isOfTypos = try members.decode(String.self, forKey: .type) == "typoSpotting"
      slips = isOfTypos ? try members.decode([Slip].self, forKey: .key) : []
    }
  }

  private struct Bank: Decodable { let questions: [Question] }

  /// Those that have something to find, of all banks.
  static let questions: [Question] = {
    do {
      return try ShippedBanks.library.banks.flatMap { bank in
        try JSONDecoder().decode(Bank.self, from: Data(contentsOf: URL(fileURLWithPath: bank.path)))
          .questions.filter { !$0.slips.isEmpty }
      }
    } catch {
      Issue.record(error)
      return []
    }
  }()

  @Test func thereAreSome() { #expect(Self.questions.flatMap(\.slips).count > 100) }

  @Test(arguments: questions) func theReasonBeginsWithTheKind(of question: Question) throws {
    for slip in question.slips {
      let parts = slip.why.split(separator: "：", maxSplits: 1).map(String.init)
      try #require(parts.count == 2, "\(slip.why)")
      let kind = try #require(Confusable.Kind(rawValue: parts[0]), "\(slip.why)")
      #expect(kind.isSlip, "\(slip.why)")
      let right = try #require(slip.right.first)
      let isSwap = slip.wrong.count == right.count && slip.wrong.sorted() != right.sorted()
      switch kind {
      case .sameSound, .nearSound, .shape, .soundAndShape: #expect(isSwap, "\(slip.wrong)")
      case .added: #expect(slip.wrong.count > right.count, "\(slip.wrong)")
      case .omitted: #expect(slip.wrong.count < right.count, "\(slip.wrong)")
      case .reversed: #expect(slip.wrong.sorted() == right.sorted(), "\(slip.wrong)")
      case .meaning, .misused, .usage, .office: break
      }
      if let row = Confusables.correction(from: slip.wrong, to: right), row.kind.isSlip {
        #expect(row.kind == kind, "the table says otherwise of \(slip.wrong)")
      }
    }
  }
}
