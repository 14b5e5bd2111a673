import Classroom
import Foundation
import Quiz
import Sessions
import TestSupport

/// A class of twelve with names that are hard to tell from commands, and a bank whose answers are
/// known.
enum LessonSample {
  static let start = Timestamp(milliseconds: 1_790_000_000_000, offsetMinutes: 480)

  /// Choices stand as they are written: A is right.
  static let library: QuestionLibrary = {
    let choices = ["甲", "乙", "丙"].enumerated().map { index, text in
      ["id": ["x", "y", "z"][index], "text": text, "why": "\(text)的理由。"]
    }
    let common: [String: Any] = [
      "topic": "文种/函", "difficulty": 1, "level": "应用", "explanation": "解析。",
      "rules": ["GW114"], "source": ["测试"],
    ]
    let single: [String: Any] = [
      "type": "single", "choices": choices, "key": ["x"], "shuffle": false,
    ]
    let questions: [[String: Any]] = [
      single.merging(["id": "s-1", "stem": "第一道单选。"]) { $1 },
      ["id": "t-1", "type": "trueFalse", "stem": "第二道判断。", "key": true],
      [
        "id": "m-1", "type": "multiple", "stem": "第三道多选。", "choices": choices,
        "key": ["x", "y"], "shuffle": false,
      ],
      ["id": "f-1", "type": "fill", "stem": "标题由发文机关、（　　）和文种组成。", "blanks": [["accept": ["事由"]]]],
      single.merging(["id": "s-2", "stem": "第五道单选。", "shuffle": true]) { $1 },
    ]
    let bank: [String: Any] = [
      "schemaVersion": 1, "id": "lesson", "title": "课堂",
      "questions": questions.map { $0.merging(common) { own, _ in own } },
    ]
    let data = (try? JSONSerialization.data(withJSONObject: bank)) ?? Data()
    let opened = try? QuestionBank(bytes: Array(data), path: "lesson.json")
    return QuestionLibrary(banks: opened.map { [$0] } ?? [])
  }()

  static let plan = ["s-1", "t-1", "m-1", "f-1", "s-2"].map {
    QuestionReference(bank: BankID(rawValue: "lesson"), question: QuestionID(rawValue: $0))
  }

  static let learners = [
    ("001", "林晓", "第一组"), ("002", "张三", "第一组"), ("003", "李四", "第二组"),
    ("004", "对", "第二组"), ("005", "结束", "第三组"), ("006", "next", "第三组"),
    ("007", "欧阳明日", "第三组"), ("008", "张伟", "第一组"), ("009", "张伟", "第二组"),
    ("010", "计时", nil), ("011", "note", nil), ("012", "三组", nil),
  ].map { Learner(number: LearnerNumber(rawValue: $0.0), name: $0.1, group: $0.2) }

  static func header(
    _ form: LessonForm = .live, learners: [Learner] = learners,
    callsBefore: [LearnerNumber: Int] = [:], options: LessonOptions = LessonOptions()
  ) -> LessonHeader {
    LessonHeader(
      id: "20260921-2240-测试班-7f3a", classID: "测试班", classTitle: "测试班", title: "第一课", form: form,
      startedAt: start, seed: 7, code: "123456", secret: String(repeating: "ab", count: 32),
      banks: library.banks.map {
        BankStamp(id: $0.id, title: $0.title, sha256: String(repeating: "0", count: 64))
      }, plan: plan, learners: learners, callsBefore: callsBefore, options: options)
  }

  static func lesson(
    _ form: LessonForm = .live, learners: [Learner] = learners,
    callsBefore: [LearnerNumber: Int] = [:], options: LessonOptions = LessonOptions()
  ) -> Lesson {
    Lesson(
      header: header(form, learners: learners, callsBefore: callsBefore, options: options),
      questions: plan.map { (try? library.question($0)) ?? nil })
  }
}

/// A lesson that is typed into, without disk and clock.
struct Rehearsal {
  var lesson: Lesson
  /// Seconds since the beginning.
  var seconds = 0.0
  var random: any RandomNumberGenerator
  var absent: Set<LearnerNumber> = []

  init(_ lesson: Lesson = LessonSample.lesson(), seed: UInt64 = 1) {
    self.lesson = lesson
    random = SeededGenerator(seed: seed)
  }

  var now: Timestamp {
    LessonSample.start.advanced(byMilliseconds: Int((seconds * 1000).rounded()))
  }

  /// Types a line, which happens at once.
  @discardableResult
  mutating func type(_ line: String) throws(LessonProblem) -> String {
    var moment = LessonMoment(lesson: lesson, now: now, absent: absent, random: random)
    let decision = try LessonActionCatalog.decide(line, &moment)
    random = moment.random
    for act in decision.acts { lesson.add(LessonEvent(at: now, act)) }
    return decision.says
  }

  /// What a line is refused with; nil where it is not.
  mutating func problem(with line: String) -> LessonProblem? {
    do throws(LessonProblem) {
      try type(line)
      return nil
    } catch {
      return error
    }
  }

  /// Answers from a device.
  mutating func answer(_ typed: String, _ number: String, round: RoundKey? = nil)
    throws(LessonProblem)
  {
    let round = round ?? lesson.standing.current?.key ?? RoundKey(slot: 0)
    let taken = try lesson.answer(
      typed, to: round, by: LearnerNumber(rawValue: number), source: .device, at: now)
    if case .taken(let answer) = taken { lesson.add(LessonEvent(at: now, .answered(answer))) }
  }

  /// Whether an answer from a device is refused now.
  mutating func isRefused(_ typed: String, _ number: String, round: RoundKey? = nil) -> Bool {
    do throws(LessonProblem) {
      try answer(typed, number, round: round)
      return false
    } catch {
      return true
    }
  }

  /// Comes in with a device.
  mutating func join(_ number: String) {
    lesson.add(
      LessonEvent(at: now, .joined(LearnerNumber(rawValue: number), device: number, generation: 1)))
  }

  /// Lets the clock do what is due.
  mutating func tick() {
    for act in lesson.due(at: now) { lesson.add(LessonEvent(at: now, act)) }
  }

  func points(of number: String) -> Double? {
    Scoreboard(of: lesson).learners.first { $0.number?.rawValue == number }?.points
  }

  func points(ofGroup name: String) -> Double? {
    Scoreboard(of: lesson).groups.first { $0.name == name }?.points
  }
}
