import Quiz
import Sessions
import Study

/// The wrong-answer book to be printed: the questions with room to answer, then what is to be known.
struct MistakesPrint {
  /// A question of the book.
  struct Entry {
    /// Its number in the book.
    let number: Int
    let question: Question
    let page: QuestionPage
    /// Where it stands with the learner.
    let item: StudyItem
  }

  /// The questions of one topic.
  struct Chapter {
    let topic: String
    let entries: [Entry]
  }

  let learner: String
  let day: CalendarDay
  let chapters: [Chapter]

  /// How many questions there are.
  var count: Int { chapters.reduce(0) { $0 + $1.entries.count } }

  /// Puts a book together: by topic, in the order of what went wrong most.
  ///
  /// - Parameters:
  ///   - questions: The questions in the order in which they matter.
  ///   - record: Where they stand.
  ///   - day: The day on the cover.
  init(
    _ questions: [(reference: QuestionReference, question: Question)], record: StudyRecord,
    day: CalendarDay
  ) {
    var topics: [String] = []
    var byTopic: [String: [(reference: QuestionReference, question: Question)]] = [:]
    for entry in questions {
      let root = entry.question.topic.root
      if byTopic[root] == nil { topics.append(root) }
      byTopic[root, default: []].append(entry)
    }
    var number = 0
    chapters = topics.map { topic in
      let entries = (byTopic[topic] ?? []).map { reference, question in
        number += 1
        return Entry(
          number: number, question: question,
          page: question.content.page(shuffledBy: Self.seed(of: reference)),
          item: record[reference])
      }
      return Chapter(topic: topic, entries: entries)
    }
    learner = record.learner
    self.day = day
  }

  /// The order of choices is the same each time a book is printed, and not that of the bank.
  private static func seed(of reference: QuestionReference) -> UInt64 {
    reference.description.utf8.reduce(0xCBF2_9CE4_8422_2325) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
  }
}

extension MistakesPrint.Entry {
  /// `做过 5 次，错 3 次；已在 1 个日子答对，3 个才出本。`
  var standing: String {
    let right =
      "已在 \(item.rightDays) 个日子答对，\(StudyItem.rightDaysNeeded) 个才出本"
    return "做过 \(item.answered) 次，错 \(item.wrong) 次；\(right)。"
      + (item.isLeech ? "反复错，先读依据的原文再做。" : "")
  }

  /// How many lines an answer needs; none where a word or a few letters do.
  var linesForAnswer: Int? {
    switch question.kind {
    case .single, .multiple, .trueFalse, .ordering, .matching, .genreFromFacts: nil
    case .fill, .cloze, .titleRepair, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting:
      1
    case .typoSpotting, .errorFinding: 2
    case .caseStudy: max(1, page.parts.count)
    case .proofread: 8
    case .drafting: 20
    }
  }

  /// Whether the key is a text that answers are set beside.
  var isText: Bool {
    switch question.kind {
    case .proofread, .drafting: true
    case .single, .multiple, .trueFalse, .fill, .cloze, .ordering, .matching, .genreFromFacts,
      .typoSpotting, .errorFinding, .titleRepair, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting, .caseStudy:
      false
    }
  }
}
