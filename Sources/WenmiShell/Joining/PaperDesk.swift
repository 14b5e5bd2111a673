import ClassroomClient

/// The questions of a homework or an exam while they are answered.
struct PaperDesk {
  private(set) var questions: [ClassQuestion]
  private var answers: [String: GivenAnswer]
  /// When it is handed in by itself, by the server's clock.
  let deadline: Int?
  /// Whether answers are still taken.
  var isOpen: Bool
  private var index: Int

  init(_ paper: ClassPaper) {
    questions = paper.items.map(\.question)
    answers = Dictionary(
      paper.items.compactMap { item in item.mine.map { (item.question.id, $0) } },
      uniquingKeysWith: { $1 })
    deadline = paper.deadline
    isOpen = paper.handedInAt == nil && !paper.items.isEmpty
    index = 0
    index = open.first ?? 0
  }

  /// The question that stands on the screen.
  var current: ClassQuestion? { questions.indices.contains(index) ? questions[index] : nil }

  /// The places of the questions without an answer, from 0.
  var open: [Int] { questions.indices.filter { answers[questions[$0].id] == nil } }

  func mine(_ id: String) -> GivenAnswer? { answers[id] }

  /// The number under which the learner knows a question.
  func number(of id: String) -> Int? { questions.firstIndex { $0.id == id }.map { $0 + 1 } }

  /// That number, and how many questions there are.
  func place(of id: String) -> (number: Int, count: Int)? {
    number(of: id).map { ($0, questions.count) }
  }

  mutating func note(_ answer: GivenAnswer, of id: String) { answers[id] = answer }

  /// Goes to a question, from 1; `false` where there is none.
  mutating func go(to number: Int) -> Bool {
    guard (1...max(1, questions.count)).contains(number), !questions.isEmpty else { return false }
    index = number - 1
    return true
  }

  /// Goes to the next question without an answer; `false` where there is none but this one.
  mutating func goToNextOpen() -> Bool {
    guard let next = open.first(where: { $0 > index }) ?? open.first, next != index else {
      return false
    }
    index = next
    return true
  }

  mutating func goToPrevious() -> Bool {
    guard index > 0 else { return false }
    index -= 1
    return true
  }
}
