import JSONText
import Quiz
import Sessions

extension ObservedFile {
  /// The file's text: keys in order, numbers with four decimals.
  public var bytes: [UInt8] {
    JSONValue.object([
      .init("bank", .text(bank.rawValue)),
      .init(
        "questions",
        .object(
          questions.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            .init($0.key.rawValue, Self.value($0.value))
          })),
      .init("schemaVersion", .number(Self.schemaVersion)),
    ]).bytes
  }

  private static func value(_ question: ObservedQuestion) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("answers", .number(question.answers)), .init("editions", .texts(question.editions)),
      .init("facility", decimal(question.facility)),
      .init("firstDay", .text(question.firstDay.description)),
      .init("lastDay", .text(question.lastDay.description)),
    ]
    if let found = question.discrimination {
      var parts: [JSONValue.Member] = [
        .init("candidates", .number(found.candidates)),
        .init("sittings", .number(found.sittings)),
        .init("upperLower", decimal(found.upperLower)),
      ]
      if let correlation = found.correctedItemTotal {
        parts.append(.init("correctedItemTotal", decimal(correlation)))
      }
      members.append(.init("discrimination", object(parts)))
    }
    if let median = question.medianMs { members.append(.init("medianMs", .number(median))) }
    if let rasch = question.rasch {
      members.append(
        .init(
          "rasch",
          object([
            .init("candidates", .number(rasch.candidates)),
            .init("difficulty", decimal(rasch.difficulty)), .init("items", .number(rasch.items)),
            .init("standardError", decimal(rasch.standardError)),
          ])))
    }
    if !question.wrongAnswers.isEmpty {
      members.append(
        .init(
          "wrongAnswers",
          .list(
            question.wrongAnswers.map {
              object([.init("response", .text($0.response)), .init("share", decimal($0.share))])
            })))
    }
    return object(members)
  }

  private static func object(_ members: [JSONValue.Member]) -> JSONValue {
    .object(members.sorted { $0.name < $1.name })
  }

  private static func decimal(_ number: Double) -> JSONValue {
    .decimal((number * 1e4).rounded() / 1e4)
  }
}
