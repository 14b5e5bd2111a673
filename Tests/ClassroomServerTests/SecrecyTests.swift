import Classroom
import ClassroomServer
import JSONText
import Quiz
import SecretarialRules
import Sessions
import TestSupport
import Testing

/// Keys and explanations stay in the server until the key is shown.
@Suite struct SecrecyTests {
  /// All banks that are shipped, each as one lesson.
  static let banks = ServedClass.library.banks.map(\.id.rawValue)

  @Test(arguments: banks)
  func noKeyLeavesBeforeItIsShown(bank: String) async throws {
    let entries = try #require(ServedClass.library.bank(BankID(rawValue: bank))).entries
    let served = try await ServedClass.open(questions: entries.map(\.reference))
    let token = try await served.join("1")
    let learner = try await served.listen(token)
    let projector = try await served.listen(served.server.projectorToken)
    _ = try await learner.state()
    _ = try await projector.state()
    for slot in entries.indices {
      let round = RoundKey(slot: slot)
      _ = try await served.host.perform(
        line: "next \(slot + 1)", random: SystemRandomNumberGenerator())
      let wanted = { (state: JSONValue) in
        state["question"]?["id"]?.string == round.description
          && state["phase"]?.string == "question"
      }
      let states = [try await learner.state(wanted), try await projector.state(wanted)]
      let secrets = try #require(served.host.look { lesson, _ in Secrets(lesson, round) })
      for state in states {
        // What all may read is taken away first: a key can be the text of a choice.
        let text = state.line
        for secret in secrets.texts {
          #expect(!text.contains(secret), "\(bank) \(entries[slot].reference): \(secret)")
        }
        #expect(state["reveal"] == .null)
        #expect(state["feedback"] == nil || state["feedback"] == .null)
        #expect(state["question"]?.allNames.isDisjoint(with: Secrets.names) == true)
      }
    }
  }

  @Test func theLinesThatAreLookedForAreThereOnceTheKeyIsShown() async throws {
    let served = try await ServedClass.open()
    let listener = try await served.listen(try await served.join("1"))
    try await served.say("next")
    try await served.say("reveal")
    let state = try await listener.state(inPhase: "revealed").line
    let secrets = try #require(
      served.host.look { lesson, _ in Secrets(lesson, RoundKey(slot: 0)) })
    #expect(!secrets.explanation.isEmpty)
    #expect(Set(secrets.explanation).isSubset(of: secrets.texts))
    for secret in secrets.explanation { #expect(state.contains(secret), "\(secret)") }
  }

  @Test func answersOfOthersAreNotInAnybodysState() async throws {
    let served = try await ServedClass.open(questions: ServedClass.genres(1), learners: 3)
    let (one, two) = (try await served.join("1"), try await served.join("2"))
    try await served.say("next")
    try await served.answer("A", one)
    let listener = try await served.listen(two)
    let state = try await listener.state()
    #expect(state["mine"] == .null)
    #expect(!state.line.contains("学员1"))
    let projector = try await served.listen(served.server.projectorToken)
    #expect(!(try await projector.state().line.contains("学员1")))
  }

  @Test func anExamTellsNothingUntilItIsReleased() async throws {
    let served = try await ServedClass.open(.exam, questions: ServedClass.genres(3))
    let token = try await served.join("1")
    try await served.say("start 60")
    let stored = try await served.answer("A", token)
    #expect(stored.status == 200)
    #expect(stored.json["feedback"] == .null)
    let secrets = try #require(
      served.host.look { lesson, _ in Secrets(lesson, RoundKey(slot: 0)) })
    let paper = try await served.ask("GET", "/paper", token: token)
    for secret in secrets.texts { #expect(!paper.text.contains(secret)) }
    try await served.say("board")
    #expect(try await served.ask("GET", "/result", token: token).status == 409)
    _ = try await served.ask("POST", "/hand-in", "{}", token: token)
    #expect(try await served.ask("GET", "/result", token: token).status == 409)
    try await served.say("release")
    #expect(try await served.ask("GET", "/result", token: token).status == 200)
  }
}

/// What nobody may read of a question before its key is shown.
private struct Secrets {
  /// The explanation, the key, and what is said of a wrong answer.
  let texts: [String]
  /// The explanation alone.
  let explanation: [String]

  /// Members of a bank's question that belong to its key.
  static let names: Set<String> = [
    "key", "explanation", "why", "whyNot", "correct", "isKey", "reveal", "hint", "rules", "basis",
    "answers", "accept", "faults", "corrections", "model",
  ]

  init?(_ lesson: Lesson, _ round: RoundKey) {
    guard let question = lesson.question(of: round), let page = lesson.page(of: round) else {
      return nil
    }
    let visible = Self.visible(question.stem, page)
    let nothing = question.content.mark(Response(stored: ""), on: page, of: question)
    // A line of a few characters, or one that the page shows anyway, proves nothing.
    let telling = { (lines: [String]) in
      lines.map { String(JSONValue.text($0).line.dropFirst().dropLast()) }
        .filter { $0.count >= 8 && !visible.contains($0) }
    }
    explanation = telling(question.explanation.split(separator: "\n").map(String.init))
    texts =
      explanation
      + telling(
        nothing.reasons + nothing.details + question.parts.map(\.explanation)
          + [question.content.revealedKey(on: page)])
  }

  private static func visible(_ stem: [String], _ page: QuestionPage) -> String {
    (stem + page.passage + page.rows + page.choices.map(\.text) + page.howToAnswer
      + page.parts.flatMap { [visible($0.stem, $0.page)] }).joined(separator: "\n")
  }
}

extension JSONValue {
  /// The names of all members at any depth.
  fileprivate var allNames: Set<String> {
    switch self {
    case .object(let members):
      members.reduce(into: Set(members.map(\.name))) { $0.formUnion($1.value.allNames) }
    case .list(let elements): elements.reduce(into: []) { $0.formUnion($1.allNames) }
    case .text, .number, .decimal, .truth, .null: []
    }
  }
}
