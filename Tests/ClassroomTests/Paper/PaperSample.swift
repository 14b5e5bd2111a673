import Foundation
import Quiz
import Sessions

@testable import Classroom

/// An exam on paper whose answers are known: six of one choice, two of several, three judgements, two
/// with gaps, a document.
enum PaperSample {
  static let library: QuestionLibrary = {
    let common: [String: Any] = [
      "topic": "文种/函", "difficulty": 1, "level": "应用", "explanation": "因为<这样>。",
      "rules": ["GW114"], "source": ["测试"],
    ]
    let choices = ["甲", "乙", "丙", "丁"].enumerated().map { index, text in
      ["id": ["a", "b", "c", "d"][index], "text": text, "why": "\(text)的理由。"]
    }
    var questions: [[String: Any]] = (1...6).map { number in
      [
        "id": "s-\(number)", "type": "single", "stem": "单选<\(number)>（　　）。", "choices": choices,
        "key": ["b"], "shuffle": number == 6,
      ]
    }
    questions += (1...2).map { number in
      [
        "id": "m-\(number)", "type": "multiple", "stem": "多选\(number)。", "choices": choices,
        "key": ["a", "c"], "shuffle": false,
      ]
    }
    questions += (1...3).map { number in
      ["id": "t-\(number)", "type": "trueFalse", "stem": "判断\(number)。", "key": number != 2]
    }
    questions += [
      ["id": "f-1", "type": "fill", "stem": "标题有发文机关、（　　）、文种。", "blanks": [["accept": ["事由"]]]],
      [
        "id": "f-2", "type": "fill", "stem": "（　　）和（　　）。",
        "blanks": [["accept": ["请示"]], ["accept": ["批复"]]],
      ],
      [
        "id": "d-1", "type": "drafting", "stem": "起草一份函。",
        "rubric": [
          "genre": "函", "elements": ["title": ["场地"]],
          "facts": [["name": "时间", "accepted": ["7月11日"]]],
        ], "model": ["关于借用场地的函", "某单位："], "checklist": ["语气得体", "理由充分", "详略得当"],
      ],
    ]
    let bank: [String: Any] = [
      "schemaVersion": 1, "id": "paper", "title": "纸面",
      "questions": questions.map { $0.merging(common) { own, _ in own } },
    ]
    let data = (try? JSONSerialization.data(withJSONObject: bank)) ?? Data()
    let opened = try? QuestionBank(bytes: Array(data), path: "paper.json")
    return QuestionLibrary(banks: opened.map { [$0] } ?? [])
  }()

  /// In another order than the paper's.
  static let plan =
    ([
      "d-1", "t-1", "s-1", "s-2", "f-1", "s-3", "m-1", "s-4", "t-2", "s-5", "f-2", "t-3", "m-2",
      "s-6",
    ])
    .map { QuestionReference(bank: BankID(rawValue: "paper"), question: QuestionID(rawValue: $0)) }

  static let learners = [
    ("01", "林晓"), ("02", "张三"), ("03", "对"), ("12", "Li Ming"), ("07", "张四"),
  ].map { Learner(number: LearnerNumber(rawValue: $0.0), name: $0.1, unit: "青禾县<档案馆>") }

  static func header(variants: Int? = 1) -> LessonHeader {
    LessonHeader(
      id: "20260921-2240-测试班-7f3a", classID: "测试班", classTitle: "测试班", title: "期中<测验>",
      form: .exam, startedAt: LessonSample.start, seed: 7, code: "123456",
      secret: String(repeating: "ab", count: 32),
      banks: library.banks.map {
        BankStamp(id: $0.id, title: $0.title, sha256: String(repeating: "0", count: 64))
      }, plan: plan, learners: learners,
      options: LessonOptions(minutes: 60, paperVariants: variants))
  }

  static func lesson(variants: Int? = 1) -> Lesson {
    Lesson(
      header: header(variants: variants),
      questions: plan.map { (try? library.question($0)) ?? nil },
      events: [LessonEvent(at: LessonSample.start, .started(deadline: nil))])
  }

  /// The lesson with lines typed in, a minute after each other.
  static func lesson(variants: Int = 1, entering lines: [String]) throws -> Lesson {
    var lesson = lesson(variants: variants)
    for (index, line) in lines.enumerated() {
      let read = try EntryReading(lesson).read(line)
      lesson.add(
        LessonEvent(
          at: LessonSample.start.advanced(byMilliseconds: (index + 1) * 60_000),
          .entered(read.entry)))
    }
    return lesson
  }

  /// A line that is right in all but the last question of one choice, whose order is by chance.
  static func rightLine(_ number: String, _ rest: String = "主观 1.5") -> String {
    "\(number) BBBBB B AC AC 对错对 事由 \"请示 批复\" \(rest)"
  }
}
