public import Quiz

/// How far a learner has come with one topic.
public struct TopicStanding: Hashable, Sendable, Encodable {
  /// The topic, in its widest part.
  public let topic: String
  /// How many questions there are.
  public internal(set) var questions = 0
  /// How many of them were answered.
  public internal(set) var seen = 0
  /// How many answers were given to them.
  public internal(set) var answers = 0
  /// How many of the answers were fully right.
  public internal(set) var right = 0
}

/// A topic that often went wrong lately.
public struct WeakTopic: Hashable, Sendable {
  /// The topic in full: `文种/函`.
  public let topic: Question.Topic
  /// How many of the latest answers are looked at.
  public let answers: Int
  /// How many of them were not fully right.
  public let wrong: Int

  /// So many of the latest answers are looked at, so that what was learnt since counts no more.
  public static let mostAnswers = 30
  /// Fewer answers tell nothing. Both are conventions of this program.
  public static let leastAnswers = 5

  /// The least share of wrong answers that can be held with a confidence of nine in ten: few answers
  /// make it small, so that a topic is not called weak for one slip.
  public var leastWrongShare: Double {
    // The lower end of Wilson's interval.
    let (count, z) = (Double(answers), 1.2816)
    let share = Double(wrong) / count
    let spread = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    return max(0, (share + z * z / (2 * count) - spread) / (1 + z * z / count))
  }
}

extension StudyProgress {
  /// The topics, the one with most questions first.
  public var topics: [TopicStanding] {
    var topics: [String: TopicStanding] = [:]
    for entry in library.entries {
      let root = entry.topic.root
      var topic = topics[root] ?? TopicStanding(topic: root)
      topic.questions += 1
      let item = record[entry.reference]
      if item.answered > 0 {
        topic.seen += 1
        topic.answers += Int(item.answered)
        topic.right += Int(item.answered - item.wrong)
      }
      topics[root] = topic
    }
    return topics.values.sorted { ($1.questions, $0.topic) < ($0.questions, $1.topic) }
  }

  /// The topics that went wrong lately, the one that is most surely weak first.
  public var weakTopics: [WeakTopic] {
    var counts: [Question.Topic: (answers: Int, wrong: Int)] = [:]
    for review in record.reviews.reversed() {
      guard let topic = entries[Int(review.question)]?.topic else { continue }
      var count = counts[topic] ?? (0, 0)
      guard count.answers < WeakTopic.mostAnswers else { continue }
      count.answers += 1
      if !review.correct { count.wrong += 1 }
      counts[topic] = count
    }
    return counts.filter { $1.answers >= WeakTopic.leastAnswers && $1.wrong > 0 }
      .map { WeakTopic(topic: $0, answers: $1.answers, wrong: $1.wrong) }
      .sorted {
        ($1.leastWrongShare, $0.topic.rawValue) < ($0.leastWrongShare, $1.topic.rawValue)
      }
  }
}
