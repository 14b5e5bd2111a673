internal import Quiz

/// How the difficulty that the author of a question stated goes with what was observed.
public enum StatedDifficulty {
  /// Fewer answers than this say little of a facility.
  public static let minimumAnswers = 30
  /// From this distance between the expected and the observed facility on, author and answers differ
  /// much; two steps of difficulty are 0.3 apart.
  public static let muchDifferent = 0.25

  /// Whether what was observed is far from what was stated, by enough answers to say so.
  ///
  /// - Parameters:
  ///   - difficulty: As the bank states it, from 1 to 5.
  ///   - question: What was observed.
  /// - Returns: The sign of the surprise: −1 harder than stated, 1 easier; nil where there is none.
  public static func surprise(_ difficulty: Int, _ question: ObservedQuestion) -> Int? {
    guard question.answers >= minimumAnswers else { return nil }
    let distance = question.facility - Question.expectedFacility(ofDifficulty: difficulty)
    // 0.65 − 0.9 is a hair less than 0.25.
    guard distance.magnitude >= muchDifferent - 1e-9 else { return nil }
    return distance < 0 ? -1 : 1
  }
}
