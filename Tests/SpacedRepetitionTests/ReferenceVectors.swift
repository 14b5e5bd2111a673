import Foundation
import JSONText
import SpacedRepetition
import Testing

/// What py-fsrs gave for seeded sequences of ratings.
struct ReferenceVectors {
  struct Review {
    let rating: Rating
    let elapsed: Double
    let phase: String
    let step: Int?
    let memory: MemoryState
    let interval: Double
    let recallBefore: Double
    let recallAtDue: Double
    let recallAfter30Days: Double
  }

  struct Sequence: CustomTestStringConvertible, Sendable {
    let name: String
    let scheduler: Scheduler
    let reviews: [Review]
    var testDescription: String { name }
  }

  static let sequences: [Sequence] =
    value("fsrs6")["variants"]?.elements.flatMap { variant in
      guard let settings = variant["scheduler"] else { return [Sequence]() }
      let scheduler = Scheduler(
        FSRSParameters(numbers(settings["parameters"])) ?? .standard,
        desiredRetention: settings["desired_retention"]?.number ?? 0,
        learningSteps: numbers(settings["learning_steps"]),
        relearningSteps: numbers(settings["relearning_steps"]),
        maximumInterval: settings["maximum_interval"]?.integer ?? 0)
      return (variant["sequences"]?.elements ?? []).map { sequence in
        Sequence(
          name: "\(variant["name"]?.string ?? "") \(sequence["id"]?.integer ?? 0)",
          scheduler: scheduler, reviews: (sequence["reviews"]?.elements ?? []).compactMap(review))
      }
    } ?? []

  /// Interval, least and greatest.
  static let fuzz: [[Int]] = (value("fuzz")["ranges"]?.elements ?? []).map { row in
    row.elements.compactMap(\.integer)
  }

  private static func review(_ value: JSONValue) -> Review? {
    guard let rating = value["rating"]?.integer.flatMap(Rating.init(rawValue:)) else { return nil }
    let number = { (key: String) in value[key]?.number ?? .nan }
    return Review(
      rating: rating, elapsed: number("elapsed_s"), phase: value["state"]?.string ?? "",
      step: value["step"]?.integer,
      memory: MemoryState(stability: number("stability"), difficulty: number("difficulty")),
      interval: number("interval_s"), recallBefore: number("retrievability_before"),
      recallAtDue: number("retrievability_at_due"),
      recallAfter30Days: number("retrievability_after_30d"))
  }

  private static func numbers(_ value: JSONValue?) -> [Double] {
    value?.elements.compactMap(\.number) ?? []
  }

  private static func value(_ name: String) -> JSONValue {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name).json")
    guard let data = try? Data(contentsOf: file) else { return .null }
    let text = JSONText(Array(data))
    return (try? text.value(at: 0..<data.count)) ?? .null
  }
}
