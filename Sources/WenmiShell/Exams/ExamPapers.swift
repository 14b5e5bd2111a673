import Quiz
import ScoreSheets
import Sessions
import Study

/// Makes papers of the banks of a shell and says in words what is lacking.
@MainActor
enum ExamPapers {
  /// The questions of all banks as the making of papers sees them; those that cannot be read are
  /// complained of and left out.
  static func items(in shell: Shell) -> [PaperItem] {
    let facilities = facilities(in: shell)
    var items: [PaperItem] = []
    for bank in shell.library.banks {
      for entry in bank.entries {
        do {
          items.append(
            PaperItem(
              try bank.question(at: entry), at: entry.reference,
              facility: facilities[entry.reference]))
        } catch {
          shell.complain("\(error)\n  出卷时不用这一题。\n")
        }
      }
    }
    return items
  }

  /// What was observed of questions by enough answers to go by it.
  private static func facilities(in shell: Shell) -> [QuestionReference: Double] {
    var facilities: [QuestionReference: Double] = [:]
    for bank in shell.library.banks {
      // Whatever is wrong with such a file, papers can be made without it.
      guard
        let file = (try? ObservedFile.read(of: bank.id, in: shell.home.bankFolders)) ?? nil
      else { continue }
      for (name, observed) in file.questions
      where observed.answers >= StatedDifficulty.minimumAnswers {
        facilities[QuestionReference(bank: bank.id, question: name)] = observed.facility
      }
    }
    return facilities
  }

  /// Makes parallel papers.
  ///
  /// - Throws: ``ShellProblem`` that says which cells lack how many questions.
  static func make(
    _ count: Int, of blueprint: Blueprint, from items: [PaperItem],
    without recent: Set<QuestionReference> = [], seed: UInt64
  ) throws -> PaperSet {
    do throws(PaperAssemblyError) {
      return try PaperAssembly(blueprint, from: items, without: recent).papers(count, seed: seed)
    } catch {
      throw ShellProblem(PaperWords.words(for: error, of: blueprint), exitStatus: .findings)
    }
  }
}
