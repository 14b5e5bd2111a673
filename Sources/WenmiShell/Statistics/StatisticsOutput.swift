import Quiz
import Sessions
import Study

/// All figures for a script.
struct StatisticsOutput: Encodable {
  private let learner: String
  private let date: String
  private let answers: Int
  private let topics: [TopicStanding]
  private let today: Day
  private let streak: Run
  private let days: [Day]
  private let forecast: Forecast
  private let retention: Retention
  private let weakTopics: [Weak]
  private let times: [Times]
  private let ratings: [String: Int]

  private struct Day: Encodable {
    let date: String
    let answers, right, minutes: Int
    let milliseconds: Int

    init(_ day: PracticeDay) {
      date = day.day.description
      (answers, right) = (day.answers, day.right)
      (minutes, milliseconds) = (day.minutes, day.milliseconds)
    }
  }

  private struct Run: Encodable {
    let days, longest: Int
    let includesToday: Bool
  }

  private struct Forecast: Encodable {
    struct Day: Encodable {
      let date: String
      let due: Int
    }
    let overdue, later, dueNow: Int
    let days: [Day]
  }

  private struct Retention: Encodable {
    struct Bin: Encodable {
      let fromDays: Int
      let toDays: Int?
      let answers, recalled: Int
      let observed, predicted: Double?
    }
    let answers: Int
    let observed, predicted: Double?
    let verdict: String
    let bins: [Bin]
  }

  private struct Weak: Encodable {
    let topic: String
    let answers, wrong: Int
    let leastWrongShare: Double
  }

  private struct Times: Encodable {
    let kind, title: String
    let answers, right, medianMs: Int
  }

  init(_ progress: StudyProgress) {
    learner = progress.record.learner
    date = progress.today.description
    answers = progress.answers
    topics = progress.topics
    let practised = progress.days
    today = Day(practised[day: progress.today])
    days = practised.map { Day($0) }
    let run = Streak(practised, today: progress.today)
    streak = Run(days: run.days, longest: run.longest, includesToday: run.includesToday)
    let due = progress.dueDays()
    forecast = Forecast(
      overdue: due.overdue, later: due.later, dueNow: due.dueNow,
      days: due.days.map { Forecast.Day(date: $0.day.description, due: $0.due) })
    let curve = progress.retention
    retention = Retention(
      answers: curve.answers, observed: curve.observed, predicted: curve.predicted,
      verdict: curve.verdict.rawValue,
      bins: curve.bins.map {
        Retention.Bin(
          fromDays: $0.firstDay, toDays: $0.lastDay, answers: $0.answers, recalled: $0.recalled,
          observed: $0.observed, predicted: $0.predicted)
      })
    weakTopics = progress.weakTopics.map {
      Weak(
        topic: $0.topic.rawValue, answers: $0.answers, wrong: $0.wrong,
        leastWrongShare: $0.leastWrongShare)
    }
    times = progress.answerTimes.map {
      Times(
        kind: $0.kind.rawValue, title: $0.kind.title, answers: $0.answers, right: $0.right,
        medianMs: $0.median)
    }
    ratings = Dictionary(
      uniqueKeysWithValues: progress.ratings.map { ("\($0.rating)", $0.answers) })
  }
}
