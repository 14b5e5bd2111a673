import Quiz
import Spreadsheets

extension ColumnLayout {
  /// The looks of a column of a table of questions.
  init(_ column: QuestionColumn) {
    switch column {
    case .id, .points: self.init(width: 12)
    case .kind:
      self.init(
        width: 10, choices: QuestionKind.allCases.map(\.title) + [KindWord.openTitle])
    case .difficulty: self.init(width: 6, choices: (1...5).map(String.init))
    case .level: self.init(width: 8, choices: Question.Level.allCases.map(\.rawValue))
    case .topic, .fixedOrder, .rules, .source, .words, .score, .ordinal, .facility, .answerPart:
      self.init(width: 14)
    case .stem, .explanation: self.init(width: 48)
    case .passage, .reasons, .basis, .hint, .leftItems, .options: self.init(width: 30)
    case .option: self.init(width: 22)
    case .key: self.init(width: 18)
    case .data: self.init(width: 14)
    }
  }
}
