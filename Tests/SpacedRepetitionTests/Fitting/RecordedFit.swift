import Foundation
import JSONText
import SpacedRepetition
import Testing

/// A log, and how well fsrs-rs foretells its end with weights fitted to its beginning.
///
/// `Tests/compare-fsrs.py record` writes the numbers down.
struct RecordedFit: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let logs: [[(rating: Rating, at: Double)]]
  /// Which share of the answers the weights were fitted to.
  let fitted: Double
  /// The log loss on the rest with the weights that were fitted.
  let heldOut: Double
  /// The same with the usual weights.
  let standard: Double

  static let all: [RecordedFit] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/fits.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    let text = JSONText(Array(data))
    return (try? text.value(at: 0..<data.count))?["fits"]?.elements.map(RecordedFit.init) ?? []
  }()

  private init(_ value: JSONValue) {
    let number = { (key: String) in value[key]?.number ?? .nan }
    testDescription = value["learner"]?.string ?? ""
    fitted = number("fitted")
    heldOut = number("heldOut")
    standard = number("standard")
    logs = (value["logs"]?.elements ?? []).map { log in
      log.elements.compactMap { answer in
        guard answer.elements.count == 2, let at = answer.elements[1].number,
          let rating = answer.elements[0].integer.flatMap(Rating.init(rawValue:))
        else { return nil }
        return (rating, at)
      }
    }
  }
}
