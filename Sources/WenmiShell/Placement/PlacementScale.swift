import Quiz
import ScoreSheets
import Study

/// Where the questions of this home stand on the scale of abilities: by what was observed of them
/// where there is enough of it, else by the difficulty that their bank states.
@MainActor
final class PlacementScale {
  private let library: QuestionLibrary
  private var observed: [BankID: [QuestionID: ObservedQuestion]] = [:]

  init(_ library: QuestionLibrary) { self.library = library }

  /// In logits; `nil` where neither can be told.
  func logit(of question: QuestionReference) -> Double? {
    if let facts = observations(of: question.bank)[question.question],
      facts.answers >= StatedDifficulty.minimumAnswers
    {
      return PlacementRules.logit(ofFacility: facts.facility)
    }
    return library.difficulty(of: question).map(PlacementRules.logit)
  }

  /// A file that cannot be read is none: what banks state will do.
  private func observations(of bank: BankID) -> [QuestionID: ObservedQuestion] {
    if let known = observed[bank] { return known }
    let path = library.bank(bank).map { ObservedFile.path(besideBank: $0.path) }
    let file = path.flatMap { try? ObservedFile.read($0) }
    observed[bank] = file?.questions ?? [:]
    return file?.questions ?? [:]
  }
}
