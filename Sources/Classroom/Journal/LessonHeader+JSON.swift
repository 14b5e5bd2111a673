internal import JSONText
internal import Quiz
internal import Sessions

extension LessonHeader {
  /// The version of the journal's layout. A program that knows nothing of papers would give every
  /// learner an order of their own, and must not read a journal that has some.
  private var journalVersion: Int { options.paperVariants == nil ? 1 : 2 }

  /// The first line of a journal, without the line end.
  var line: [UInt8] {
    let members: [JSONValue.Member] = [
      .init("journalVersion", .number(journalVersion)), .init("id", .text(id)),
      .init("class", .text(classID)), .init("classTitle", .text(classTitle)),
      .init("title", .text(title)), .init("form", .text(form.rawValue)),
      .init("startedAt", .text(startedAt.description)), .init("seed", .text(String(seed))),
      .init("code", .text(code)), .init("secret", .text(secret)),
      .init("banks", .list(banks.map(\.json))),
      .init("plan", .texts(plan.map(\.description))),
      .init("learners", .list(learners.map(\.json))),
      .init(
        "callsBefore",
        .object(
          callsBefore.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            .init($0.key.rawValue, .number($0.value))
          })),
      .init("options", options.json),
    ]
    return Array(JSONValue.object(members).line.utf8)
  }

  /// Reads the first line of a journal, or gives nil where it is none.
  init?(line: [UInt8]) {
    guard let json = try? JSONText(line).value(), let id = json["id"]?.string,
      let version = json["journalVersion"]?.integer, (1...2).contains(version),
      let form = json["form"]?.string.flatMap(LessonForm.init),
      let startedAt = json.time("startedAt"),
      let seed = json["seed"]?.string.flatMap(UInt64.init), let code = json["code"]?.string,
      let secret = json["secret"]?.string
    else { return nil }
    let plan = (json["plan"]?.strings ?? []).compactMap(QuestionReference.init(lessonText:))
    guard plan.count == json["plan"]?.elements.count else { return nil }
    self.init(
      id: id, classID: json["class"]?.string ?? "", classTitle: json["classTitle"]?.string ?? "",
      title: json["title"]?.string ?? "", form: form, startedAt: startedAt, seed: seed, code: code,
      secret: secret, banks: (json["banks"]?.elements ?? []).map(BankStamp.init(lessonJSON:)),
      plan: plan, learners: (json["learners"]?.elements ?? []).map(Learner.init(lessonJSON:)),
      callsBefore: Dictionary(
        (json["callsBefore"]?.members ?? []).map {
          (LearnerNumber(rawValue: $0.name), $0.value.integer ?? 0)
        }, uniquingKeysWith: { first, _ in first }),
      options: LessonOptions(json["options"] ?? .null))
  }
}

extension QuestionReference {
  fileprivate init?(lessonText text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    self.init(
      bank: BankID(rawValue: String(parts[0])), question: QuestionID(rawValue: String(parts[1])))
  }
}

extension BankStamp {
  fileprivate var json: JSONValue {
    .object([
      .init("id", .text(id.rawValue)), .init("title", .text(title)), .init("sha256", .text(sha256)),
    ])
  }

  fileprivate init(lessonJSON json: JSONValue) {
    self.init(
      id: BankID(rawValue: json["id"]?.string ?? ""), title: json["title"]?.string ?? "",
      sha256: json["sha256"]?.string ?? "")
  }
}

extension Learner {
  /// What a lesson needs to know of somebody; the telephone stays in the roster.
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("number", .text(number.rawValue)), .init("name", .text(name)),
    ]
    if let unit { members.append(.init("unit", .text(unit))) }
    if let group { members.append(.init("group", .text(group))) }
    return .object(members)
  }

  fileprivate init(lessonJSON json: JSONValue) {
    self.init(
      number: LearnerNumber(rawValue: json["number"]?.string ?? ""),
      name: json["name"]?.string ?? "", unit: json["unit"]?.string, group: json["group"]?.string)
  }
}

extension LessonOptions {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = []
    if let secondsPerQuestion { members.append(.init("seconds", .number(secondsPerQuestion))) }
    if let minutes { members.append(.init("minutes", .number(minutes))) }
    if speedPoints { members.append(.init("speedPoints", .truth(true))) }
    members.append(.init("pointsForSpoken", .decimal(pointsForSpoken)))
    if let paperVariants { members.append(.init("paperVariants", .number(paperVariants))) }
    return .object(members)
  }

  fileprivate init(_ json: JSONValue) {
    self.init(
      secondsPerQuestion: json["seconds"]?.integer, minutes: json["minutes"]?.integer,
      speedPoints: json["speedPoints"]?.boolean ?? false,
      pointsForSpoken: json["pointsForSpoken"]?.decimal ?? 1,
      paperVariants: json["paperVariants"]?.integer)
  }
}
