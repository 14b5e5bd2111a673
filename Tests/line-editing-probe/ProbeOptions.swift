import LineEditing
import Synchronization

/// What a test wants from the probe.
struct ProbeOptions {
  var prompt = "题> "
  var initialText = ""
  var historyFile: String?
  var timeout: Duration?
  var hasCountdown = false
  var noticeFile: String?
  var describes = false
  var isAnswer = false
  var completes = false
  var isBusy = false
  var countsDeletions = false

  init(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let option = rest.popFirst() {
      switch option {
      case "--prompt": prompt = rest.popFirst() ?? ""
      case "--initial": initialText = rest.popFirst() ?? ""
      case "--history": historyFile = rest.popFirst()
      case "--timeout": timeout = rest.popFirst().flatMap { Int($0) }.map { .milliseconds($0) }
      case "--countdown": hasCountdown = true
      case "--notices": noticeFile = rest.popFirst()
      case "--describe": describes = true
      case "--answer": isAnswer = true
      case "--complete": completes = true
      case "--busy": isBusy = true
      case "--deletions": countsDeletions = true
      default: fatalError("unknown option \(option)")
      }
    }
  }

  func request(deletions: Deletions) -> LineRequest {
    var request = LineRequest(
      prompt: prompt, initialText: initialText, remembers: historyFile != nil,
      editing: isAnswer ? .answer : .line)
    if let timeout { request.deadline = .now + timeout }
    if hasCountdown { request.countdown = { "剩 \($0.components.seconds) 秒> " } }
    if completes { request.completer = candidates }
    if countsDeletions { request.textWasDeleted = { deletions.add() } }
    return request
  }
}

/// How often something was taken out of a line.
final class Deletions: Sendable {
  private let value = Atomic(0)
  func add() { value.add(1, ordering: .relaxed) }
  func take() -> Int { value.exchange(0, ordering: .relaxed) }
}

/// The commands that the tests complete; a trap where they ask for one.
@Sendable private func candidates(for query: Completion.Query) -> [Completion.Candidate] {
  if query.word == "trap" { fatalError("asked to") }
  return [
    Completion.Candidate("drill", aliases: ["练习", "lianxi"]),
    Completion.Candidate("draft", aliases: ["起草"]),
    Completion.Candidate("genre", aliases: ["文种"]),
  ]
}
