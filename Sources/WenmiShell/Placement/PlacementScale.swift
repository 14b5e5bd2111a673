import Quiz
import ScoreSheets
import Study

/// Where the questions of this home stand on the scale of abilities: by what was observed of them
/// where there is enough of it, else by the difficulty that their bank states.
@MainActor
final class PlacementScale {
  private let library: QuestionLibrary
  private let folders: [String]
  private var observed: [BankID: [QuestionID: ObservedQuestion]] = [:]

  init(in shell: Shell) {
    library = shell.library
    folders = shell.home.bankFolders
  }

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
    let file = (try? ObservedFile.read(of: bank, in: folders)) ?? nil
    observed[bank] = file?.questions ?? [:]
    return file?.questions ?? [:]
  }
}
