import SecretarialRules
import Testing

/// Correct text is left alone: a check that cries wolf is worse than none.
struct CorrectProseTests {
  /// Findings that are right to ask although the sentence is correct, by sentence.
  private static let acceptedQuestions: [String: [String]] = [:]

  @Test func theCorpusIsLarge() { #expect(CorrectProse.sentences.count >= 300) }

  @Test(arguments: CorrectProse.sentences)
  func nothingIsReported(sentence: String) {
    let found = summary(WordingCheck.findings(in: sentence), in: sentence)
    #expect(found == Self.acceptedQuestions[sentence] ?? [], "in \(sentence)")
  }

  @Test func nothingIsReportedInOneText() {
    let text = CorrectProse.sentences.joined(separator: "\n")
    let accepted = CorrectProse.sentences.flatMap { Self.acceptedQuestions[$0] ?? [] }
    #expect(summary(WordingCheck.findings(in: text), in: text) == accepted)
  }
}
