import Quiz
import Sessions

extension DrillLog {
  /// The question that was answered or left out last, of those that stand.
  var latestDone: QuestionReference? {
    var done: [QuestionReference] = []
    for event in events {
      switch event {
      case .answer(let record): done.append(record.question)
      case .skip(let record): done.append(record.question)
      case .undo(let record):
        if let place = done.lastIndex(of: record.question) { done.remove(at: place) }
      case .note, .flag, .checklist, .rating, .typing: break
      }
    }
    return done.last
  }
}
