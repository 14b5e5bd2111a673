import DurableFiles
import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// Lessons whose every text somebody has tried to do harm with.
@Suite struct HostileLessonTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    folder = try TemporaryFolder()
    store = SessionStore(directory: folder.path)
  }

  private static let fragments = [
    "\u{1B}[2J", "\u{1B}]0;标题\u{7}", "\u{202E}", "\u{2066}", "\u{200F}", "\n", "\r\n", "\t", "\0",
    "\u{9B}1A", "\u{FEFF}", "\u{2028}", "\"", "\\", "\\u0000", "</script>", "=1+1", "../", "林",
    "e\u{301}",
    "👩‍👩‍👧‍👦", "\",\n\"entries\": [", "\n]}\n", "{}", "，", " ", "%00", "\u{10FFFF}", "\u{7F}",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<6, using: &random)).map { _ in
      fragments.randomElement(using: &random) ?? ""
    }.joined()
  }

  private static func stamp(learners count: Int, _ random: inout SeededGenerator) -> LessonStamp {
    let learners = (1...count).map { number in
      LessonLearner(
        number: "\(number)" + text(&random), name: text(&random), unit: text(&random),
        group: text(&random), attendance: text(&random), joined: Bool.random(using: &random),
        handedInAt: Sample.later(number),
        focusLosses: [LessonFocusLoss(at: Sample.later(1), milliseconds: -number)])
    }
    let number = learners[0].number
    return LessonStamp(
      classID: "班" + text(&random), classTitle: text(&random), lessonID: "课" + text(&random),
      form: LessonForm.allCases.randomElement(using: &random) ?? .live, learners: learners,
      awards: [
        LessonAward(
          at: Sample.later(1), to: .learner(number), points: .infinity, reason: text(&random)),
        LessonAward(
          at: Sample.later(1), to: .group("组" + text(&random)), points: -1, reason: text(&random)),
      ],
      calls: [LessonCall(at: Sample.later(1), learner: number)],
      polls: [
        LessonPoll(
          at: Sample.later(2), text: text(&random),
          options: [LessonPoll.Option(text(&random), count: -1)])
      ],
      asked: [
        LessonQuestion(
          question: Sample.question(1), round: 0, openedAt: Sample.start, answered: 1, correct: -1,
          answers: [
            LessonQuestion.Answer(text(&random), count: 1),
            LessonQuestion.Answer(text(&random), count: 1),
          ])
      ],
      remarks: [LessonRemark(at: Sample.later(3), text: text(&random))])
  }

  private static func answer(
    by: String?, _ random: inout SeededGenerator
  ) -> SessionEvent {
    .answer(
      AnswerRecord(
        question: Sample.question(1), shownAt: Sample.start, answeredAt: Sample.start, elapsedMs: 1,
        response: text(&random), raw: text(&random), points: 0, maxPoints: 1, correct: false,
        rules: ["甲" + text(&random)], shown: [text(&random)], by: by,
        source: AnswerSource.allCases.randomElement(using: &random) ?? .device))
  }

  private static func record(seed: UInt64) -> SessionFile {
    var random = SeededGenerator(seed: seed)
    let stamp = stamp(learners: 3, &random)
    let header = Sample.lessonHeader(learner: text(&random), mode: .class, stamp, seed: seed)
    return SessionFile(
      header: header, events: stamp.learners.map { answer(by: $0.number, &random) })
  }

  private static func own(seed: UInt64) -> SessionFile {
    var random = SeededGenerator(seed: seed)
    let stamp = stamp(learners: 1, &random)
    let header = Sample.lessonHeader(learner: text(&random), mode: .exam, stamp, seed: seed)
    return SessionFile(
      header: header,
      events: [
        answer(by: nil, &random), Sample.note(1, text(&random)), Sample.flag(1, "\u{1B}[2J"),
      ])
  }

  private static let seeds = Array<UInt64>(0..<60)

  @Test func whatIsWrittenIsReadBackTheSameAndKeepsTheSchema() throws {
    var paths: [String] = []
    for seed in Self.seeds {
      for session in [Self.record(seed: seed), Self.own(seed: seed)] {
        let path = try store.write(session)
        paths.append(path)
        #expect(try SessionFile(contentsOf: path) == session, "seed \(seed)")
        let verification = store.verify(session.header.id)
        #expect(verification.isSound, "seed \(seed): \(verification)")
        let texts = try #require(session.header.lesson).texts
        for scalar in texts.flatMap(\.unicodeScalars) {
          #expect(!Self.isControl(scalar), "seed \(seed)")
        }
      }
    }
    let complaints = try SchemaValidation.complaints(
      schema: "Sessions/session.schema.json", files: paths)
    #expect(complaints == "")
    #expect(try store.summaries().setAside == [])
    #expect(try store.history().answered == Self.seeds.count)
  }

  /// What is taken in from elsewhere has lost its control characters everywhere.
  @Test(arguments: seeds)
  func whatIsTakenInIsHarmless(seed: UInt64) throws {
    let path = try store.write(Self.own(seed: seed))
    let given = try GivenSession(contentsOf: path)
    let home = SessionStore(directory: folder("别处"))
    let taken = try home.takeIn(given, for: "林晓", underAnyName: true)
    let bytes = try FileContents.bytes(of: home.path(of: taken.header.id))
    let strings = Self.strings(in: try JSONSerialization.jsonObject(with: Data(bytes)))
    #expect(strings.count > 40)
    for scalar in strings.joined().unicodeScalars {
      #expect(scalar == "\n" || scalar == "\t" || !Self.isControl(scalar), "seed \(seed)")
    }
    #expect(taken.header.lesson?.learners == given.session.header.lesson?.learners)
    #expect(home.verify(taken.header.id).isSound, "seed \(seed)")
  }

  /// All keys and texts of a JSON value.
  private static func strings(in value: Any) -> [String] {
    if let object = value as? [String: Any] {
      return object.flatMap { [$0.key] + strings(in: $0.value) }
    }
    if let array = value as? [Any] { return array.flatMap(strings) }
    return (value as? String).map { [$0] } ?? []
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || [0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF].contains(scalar.value)
  }
}

extension LessonStamp {
  /// All texts that people have typed.
  fileprivate var texts: [String] {
    [classID, classTitle, lessonID] + remarks.map(\.text) + awards.map(\.reason)
      + learners.flatMap {
        [$0.number, $0.name, $0.unit ?? "", $0.group ?? "", $0.attendance ?? ""]
      }
      + calls.map(\.learner) + polls.flatMap { [$0.text] + $0.options.map(\.text) }
      + asked.flatMap { $0.answers.map(\.response) }
      + awards.map { award in
        switch award.recipient {
        case .learner(let number): number
        case .group(let name): name
        }
      }
  }
}
