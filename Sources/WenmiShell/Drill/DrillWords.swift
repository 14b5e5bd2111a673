import LineEditing
import OfficialDocuments
import Quiz

/// The words that can be completed while a question stands on the screen.
enum DrillWords {
  /// Genres and the commands of a question.
  static func candidates(after query: Completion.Query) -> [Completion.Candidate] {
    query.precedingWords.isEmpty ? genres + commands : genres
  }

  /// The genres, in Chinese and as they sound.
  static let genres = DocumentGenre.allCases.map {
    Completion.Candidate($0.rawValue, aliases: GenreName.latinNames[$0] ?? [])
  }

  private static let commands = [
    Completion.Candidate("skip", aliases: ["跳过"]), Completion.Candidate("back", aliases: ["撤回"]),
    Completion.Candidate("why", aliases: ["解析"]), Completion.Candidate("note", aliases: ["笔记"]),
    Completion.Candidate("flag", aliases: ["报错"]), Completion.Candidate("hint", aliases: ["提示"]),
    Completion.Candidate("quit", aliases: ["退出"]),
  ]
}
