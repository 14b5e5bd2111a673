import JSONText
import Quiz
import BankFormats

extension ImportedQuestion {
  /// What was understood, in one line, for comparing with what should have been.
  var described: String {
    let kind = question.kind.map(\.rawValue) ?? "-"
    return "\(line) \(kind) \(question.stem.joined(separator: "/")) | \(question.body.described)"
  }

  /// The reasons of remarks that are more than notes.
  var complaints: [String] { remarks.filter { $0.gravity != .note }.map(\.reason) }
}

extension AuthoredBody {
  /// What belongs to the kind, in one line.
  fileprivate var described: String {
    switch self {
    case .choices(let choices):
      choices.items.map(\.text).joined(separator: "/") + " → " + choices.key.joined()
    case .truth(let key): key.map { $0 ? "对" : "错" } ?? "?"
    case .gaps(let gaps): gaps.map { $0.accept.joined(separator: "/") }.joined(separator: "；")
    case .cloze(let cloze): cloze.text.joined(separator: "/")
    case .ordering(let ordering): ordering.key.joined()
    case .matching(let matching):
      matching.key.map { "\($0.left)-\($0.right)" }.joined(separator: " ")
    case .corrections(let corrections):
      corrections.slips.map { "\($0.line)\($0.wrong)→\($0.right.joined(separator: "/"))" }
        .joined(separator: "；")
    case .material(let material): material.text.joined(separator: "/")
    case .open(let answer): answer ?? "?"
    case .members(let members): members.map(\.name).joined(separator: " ")
    }
  }
}
