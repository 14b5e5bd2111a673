public import Classroom
internal import Quiz
internal import Sessions

/// What the marks of everybody come to: 成绩.
public struct ScoredClass: Sendable {
  /// Who did what.
  public let gradebook: Gradebook
  /// By which rules.
  public let rules: ScoringRules
  /// The events that make 卷面, by their places; exams where there are any, else all.
  public let exams: [Int]
  /// The exams that stand in for one that was missed or failed.
  public let resits: [Int]
  /// Whether anything counts as 平时.
  public let hasDaily: Bool
  /// The results in the order of the learners; who left the class without any is left out.
  public let results: [LearnerResult]

  /// Works results out.
  ///
  /// - Parameters:
  ///   - gradebook: Who did what.
  ///   - rules: How it counts.
  ///   - attendance: Who was there in which half-day, where that was taken down.
  ///   - facts: The questions.
  public init(
    _ gradebook: Gradebook, by rules: ScoringRules, attendance: Attendance? = nil,
    facts: QuestionFacts
  ) {
    self.gradebook = gradebook
    self.rules = rules
    let events = gradebook.events
    let examined = events.indices.filter { events[$0].kind == .exam }
    let resits = examined.filter { rules.resits.contains(events[$0].title) }
    let exams =
      examined.isEmpty ? Array(events.indices) : examined.filter { !resits.contains($0) }
    self.resits = resits
    self.exams = exams
    let lessons = examined.isEmpty ? [] : events.indices.filter { events[$0].kind != .exam }
    let reckoning = Reckoning(
      gradebook: gradebook, rules: rules, exams: exams, resits: resits, lessons: lessons,
      attendance: attendance, facts: facts)
    hasDaily =
      !lessons.isEmpty || attendance?.halfDays.isEmpty == false
      || rules.given.values.contains { $0.daily != nil }
    var results: [LearnerResult] = []
    for place in gradebook.learners.indices {
      let result = reckoning.result(of: place, hasDaily: hasDaily)
      if gradebook.learners[place].hasLeft, result.exams.allSatisfy({ $0 == nil }) { continue }
      results.append(result)
    }
    self.results = Self.ranked(results, by: rules)
    counted = self.results.filter { $0.standing == .counted }
    unused = Self.unused(of: rules, in: gradebook, results: self.results, exams: exams)
  }

  private static func unused(
    of rules: ScoringRules, in gradebook: Gradebook, results: [LearnerResult], exams: [Int]
  ) -> [String] {
    let learners = Dictionary(
      gradebook.learners.compactMap { learner in learner.number.map { ($0, learner) } },
      uniquingKeysWith: { first, _ in first })
    var lines: [String] = []
    for (number, given) in rules.given.sorted(by: { $0.key < $1.key }) {
      guard let learner = learners[number] else {
        lines.append("计分办法里登记的学号 \(number) 不在名册里，没有用上")
        continue
      }
      if let name = given.name, name != learner.name {
        lines.append("学号 \(number) 登记的是 \(name)，现在是 \(learner.name) 的，没有用上，请重新登记")
      }
      let result = results.first { gradebook.learners[$0.learner].number == number }
      let takesSubjective =
        exams.count == 1 && (result?.exams.first ?? nil).map { $0.subjectiveMaximum > 0 } ?? false
      if given.subjective != nil, !takesSubjective {
        lines.append("\(number) \(learner.name) 登记的主观题分没有用上：要正好一次考试，卷子里有起草的题")
      }
      if takesSubjective, let points = given.subjective,
        let most = (result?.exams.first ?? nil)?.subjectiveMaximum, points > most
      {
        let (given, full) = (ScoringRules.digits(points), ScoringRules.digits(most))
        lines.append("\(number) \(learner.name) 登记的主观题分 \(given) 超过卷面的 \(full) 分，按满分算了，请核对")
      }
    }
    let titles = Set(gradebook.events.map(\.title))
    for title in rules.examWeights.keys.sorted() + rules.resits where !titles.contains(title) {
      lines.append("计分办法里的“\(title)”这次没有，没有用上")
    }
    if exams.count > 1, !rules.examWeights.isEmpty {
      for exam in exams where rules.examWeights[gradebook.events[exam].title] == nil {
        lines.append("“\(gradebook.events[exam].title)”没有写权重，没有算进卷面")
      }
    }
    return lines
  }

  /// Those whose results count.
  public let counted: [LearnerResult]
  /// What the rules name that is nowhere, in Chinese without full stops: it decides nothing.
  public let unused: [String]

  /// The results by rank, then those without one in the order of the learners.
  public var ordered: [LearnerResult] {
    results.enumerated().sorted { first, second in
      (first.element.rank ?? .max, first.offset) < (second.element.rank ?? .max, second.offset)
    }.map(\.element)
  }

  /// The titles of the exams that make 卷面.
  public var examTitles: [String] { exams.map { gradebook.events[$0].title } }

  /// The rules as sheets state them.
  public var statement: [String] { rules.statement(hasDaily: hasDaily, exams: examTitles) }

  private static func ranked(
    _ results: [LearnerResult], by rules: ScoringRules
  ) -> [LearnerResult] {
    var results = results
    let key = { (result: LearnerResult) -> [Double] in
      [result.total ?? 0]
        + rules.tieBreaks.map { rule in
          switch rule {
          case .paper: result.paper ?? 0
          case .subjective:
            Rounding.halfUp.rounded(
              result.exams.compactMap { $0?.subjective }.reduce(0, +), decimals: 6)
          case .daily: result.daily ?? 0
          }
        }
    }
    let places = results.indices.filter { results[$0].standing == .counted }
    let sorted = places.map { ($0, key(results[$0])) }.sorted { first, second in
      second.1.lexicographicallyPrecedes(first.1)
    }
    var rank = 0
    var last: [Double]?
    for (order, (place, key)) in sorted.enumerated() {
      if key != last { rank = rules.ties == .skip ? order + 1 : rank + 1 }
      last = key
      results[place].rank = rank
    }
    return results
  }
}

/// Works out what a learner's marks come to.
private struct Reckoning {
  let gradebook: Gradebook
  let rules: ScoringRules
  let exams: [Int]
  let resits: [Int]
  let lessons: [Int]
  let attendance: Attendance?
  let facts: QuestionFacts

  func result(of place: Int, hasDaily: Bool) -> LearnerResult {
    let learner = gradebook.learners[place]
    let given = given(of: learner)
    let marks = exams.map { mark(of: place, in: $0, given: given) }
    let paper = paper(marks)
    let ownDaily = given?.daily ?? daily(of: place)
    let daily = hasDaily ? rules.rounded(ownDaily ?? 0) : nil
    var standing = standing(marks, of: learner)
    var counted = paper
    if let violation = given?.violation {
      standing = .void(violation)
      counted = nil
    } else if let resit = resit(of: place), isResitNeeded(standing, paper) {
      standing = .resat
      counted = max(min(resit, rules.resitLimit ?? resit), paper ?? 0)
    }
    if standing == .counted, counted == nil { standing = .unmarked }
    if standing == .counted || standing == .resat, learner.hasLeft { standing = .left }
    var total: Double?
    switch standing {
    case .counted, .resat, .left: total = counted.map { self.total(paper: $0, daily: daily) }
    case .absent, .void, .unmarked: break
    }
    return LearnerResult(
      learner: place, exams: marks, resits: resits.map { mark(of: place, in: $0, given: nil) },
      paper: given?.violation == nil ? counted ?? paper : nil,
      daily: daily, total: total, grade: total.map(rules.grade), standing: standing,
      lacksDaily: hasDaily && ownDaily == nil, remark: given?.remark)
  }

  /// What a person has put down of a learner; not what was of somebody who had the number before.
  private func given(of learner: SheetLearner) -> ScoringRules.GivenMarks? {
    guard let given = learner.number.flatMap({ rules.given[$0] }),
      given.name == nil || given.name == learner.name
    else { return nil }
    return given
  }

  private func total(paper: Double, daily: Double?) -> Double {
    guard let daily else { return paper }
    return rules.rounded((daily * rules.dailyWeight + paper * (100 - rules.dailyWeight)) / 100)
  }

  private func standing(
    _ marks: [LearnerResult.ExamMark?], of learner: SheetLearner
  ) -> LearnerResult.Standing {
    let missed = zip(exams, marks).filter { $1 == nil }.map { gradebook.events[$0.0].title }
    guard !missed.isEmpty else { return exams.isEmpty ? .unmarked : .counted }
    // What is no exam cannot be missed.
    guard exams.contains(where: { gradebook.events[$0].kind == .exam }) else {
      return missed.count == exams.count ? .unmarked : .counted
    }
    return .absent(missed)
  }

  private func isResitNeeded(_ standing: LearnerResult.Standing, _ paper: Double?) -> Bool {
    switch standing {
    case .absent: true
    case .counted: (paper ?? 0) < rules.pass
    case .resat, .left, .void, .unmarked: false
    }
  }

  // MARK: 卷面

  private func mark(
    of place: Int, in event: Int, given: ScoringRules.GivenMarks?
  ) -> LearnerResult.ExamMark? {
    let sitting = gradebook.sitting(of: place, in: event)
    let isGiven = given?.subjective != nil && exams.count == 1
    guard let sitting, sitting.wasThere else { return nil }
    var (objective, objectiveMaximum, subjective, subjectiveMaximum) = (0.0, 0.0, 0.0, 0.0)
    for question in gradebook.events[event].questions {
      let answer = sitting.answers[question]
      let maximum =
        gradebook.maximum(of: question, in: event) ?? facts.maximum(of: question) ?? 0
      let points = min(answer?.points ?? 0, maximum)
      if facts.isSubjective(question) {
        subjective += points
        subjectiveMaximum += maximum
      } else {
        objective += points
        objectiveMaximum += maximum
      }
    }
    if isGiven, let given = given?.subjective { subjective = min(given, subjectiveMaximum) }
    return LearnerResult.ExamMark(
      objective: objective, objectiveMaximum: objectiveMaximum, subjective: subjective,
      subjectiveMaximum: subjectiveMaximum)
  }

  /// The exams together, where none is missing; lessons that are counted for want of exams may be.
  private func paper(_ marks: [LearnerResult.ExamMark?]) -> Double? {
    let isExam = exams.contains { gradebook.events[$0].kind == .exam }
    guard !isExam || marks.allSatisfy({ $0 != nil }) else { return nil }
    guard isExam else {
      let points = marks.compactMap(\.self).map { $0.objective + $0.subjective }.reduce(0, +)
      let maximum = marks.compactMap(\.self)
        .map { $0.objectiveMaximum + $0.subjectiveMaximum }.reduce(0, +)
      return maximum > 0 ? rules.rounded(points / maximum * 100) : nil
    }
    var (sum, weights) = (0.0, 0.0)
    let areWeighted = exams.contains { rules.examWeights[gradebook.events[$0].title] != nil }
    for (exam, mark) in zip(exams, marks) {
      guard let percent = mark?.percent else { continue }
      let weight =
        areWeighted && exams.count > 1 ? rules.examWeights[gradebook.events[exam].title] ?? 0 : 1
      sum += percent * weight
      weights += weight
    }
    return weights > 0 ? rules.rounded(sum / weights) : nil
  }

  private func resit(of place: Int) -> Double? {
    resits.compactMap { mark(of: place, in: $0, given: nil)?.percent }.max().map(rules.rounded)
  }

  // MARK: 平时

  private func daily(of place: Int) -> Double? {
    let present = attendanceScore(of: place)
    let lesson = lessonScore(of: place)
    guard let present, let lesson else { return present ?? lesson }
    return (present * rules.attendanceShare + lesson * (100 - rules.attendanceShare)) / 100
  }

  private func attendanceScore(of place: Int) -> Double? {
    guard let attendance, let entry = gradebook.learners[place].entry else { return nil }
    let count = attendance.count(of: entry.number)
    guard count.recorded > 0 else { return nil }
    let present = Double(count[.present]) + Double(count[.late]) * rules.lateCredit
    return present / Double(count.recorded) * 100
  }

  /// Points of the lessons that the learner was in; whoever missed one is judged by attendance.
  private func lessonScore(of place: Int) -> Double? {
    var (points, maximum) = (0.0, 0.0)
    for event in lessons {
      guard let mark = mark(of: place, in: event, given: nil) else { continue }
      points += mark.objective + mark.subjective
      maximum += mark.objectiveMaximum + mark.subjectiveMaximum
    }
    return maximum > 0 ? points / maximum * 100 : nil
  }
}
