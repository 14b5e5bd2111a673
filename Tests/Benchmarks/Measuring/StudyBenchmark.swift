import SecretarialRules
import SimulatedLearners
import SpacedRepetition

/// How fast answers are scheduled and weights fitted, beside the programs of the FSRS project.
///
/// Everything is timed by the processor, on one core, since the other programs are.
struct StudyBenchmark {
  let reference: FSRSReference?

  private typealias Log = [(rating: Rating, at: Double)]

  func section() throws -> Section {
    var section = Section(title: "复习安排（FSRS-6），一核，处理器时间")
    if reference == nil {
      section.rows.append(
        .init(name: "没有对照", figure: "没有装上 fsrs 和 fsrs-rs-python，联网再运行一次 make bench"))
    }
    let logs = learner(1, answers: 100_000)
    let reached = try reference?.steps(logs)
    addSteps(logs, beside: reached, to: &section)
    try addFitting(logs, to: &section)
    try addSmallLogs(to: &section)
    return section
  }

  // MARK: Steps

  private func addSteps(
    _ logs: [Log], beside reached: FSRSReference.Steps?, to section: inout Section
  ) {
    let model = FSRSModel()
    let waits = logs.map { log in
      zip(log, log.prefix(1) + log).map { Int(max(0, $0.at - $1.at) / 86_400) }
    }
    let states = Spread(times: 15) {
      processorSeconds {
        var sum = 0.0
        for (log, days) in zip(logs, waits) {
          var state = model.initialState(log[0].rating)
          for place in log.indices.dropFirst() {
            state = model.next(state, log[place].rating, afterDays: days[place])
          }
          sum += state.stability
        }
        precondition(sum > 0)
      }
    }
    let scheduler = Scheduler()
    let cards = Spread(times: 15) {
      processorSeconds {
        precondition(logs.reduce(0) { $0 + scheduler.replay($1).reps } > 0)
      }
    }
    let count = logs.reduce(0) { $0 + $1.count }
    let floors = reached.map {
      [("fsrs-rs 逐次", $0.oneByOne), ("fsrs-rs 成批", $0.batch), ("py-fsrs", $0.pyFSRS)]
    }
    section.addRate("一次作答后的记忆状态", states, count: count, beside: floors ?? [])
    section.addRate("一次作答后的安排：状态、步骤、到期", cards, count: count, beside: floors ?? [])
  }

  // MARK: Fitting

  private func addFitting(_ logs: [Log], to section: inout Section) throws {
    let history = ReviewHistory(logs)
    let comparison = try FitComparison(logs, reference)
    section.add(
      "定参数，\(history.count) 次作答的前 80%", comparison.time,
      floors: comparison.reference.map { [("fsrs-rs", Spread([$0.seconds]))] } ?? [])
    let whole = try Spread(times: 3) {
      try processorSeconds { _ = try ParameterFitting(history) }
    }
    section.add("定参数，三段检验再用全部", whole, floors: [("定一次", comparison.time)], goal: 5)
    section.rows.append(comparison.row("后 20% 的预测误差"))
  }

  private func addSmallLogs(to section: inout Section) throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      let comparison = try FitComparison(learner(seed, answers: 2500), reference)
      section.rows.append(comparison.row("同上，2500 次作答，学员 \(seed)"))
    }
  }

  private func learner(_ seed: UInt64, answers: Int) -> [Log] {
    var random = SeededGenerator(seed: seed)
    let learner = SimulatedLearner(&random)
    return learner.logs(answers: answers, &random)
  }
}

/// Weights fitted to the first four fifths of a log, tried on the rest, by both programs.
private struct FitComparison {
  let time: Spread
  let standard: Double
  let fitted: Double
  let reference: FSRSReference.Fit?
  /// What the weights of the reference foretell, by our own measure.
  let referenceLoss: Double

  init(_ logs: [[(rating: Rating, at: Double)]], _ reference: FSRSReference?) throws {
    let history = ReviewHistory(logs)
    let cut = Int(Double(history.foretold) * 0.8)
    var fit: ParameterFit?
    time = try Spread(times: 3) {
      try processorSeconds { fit = try ParameterFit(history, part: 0..<cut) }
    }
    let loss = { (parameters: FSRSParameters) in
      PredictionError(of: FSRSModel(parameters), on: history, part: cut..<history.foretold).logLoss
    }
    standard = loss(.standard)
    fitted = loss(fit?.parameters ?? .standard)
    let theirs = try reference?.fit(logs, share: 0.8)
    self.reference = theirs
    referenceLoss = theirs.map { loss(FSRSParameters(clamping: $0.parameters)) } ?? .nan
  }

  func row(_ name: String) -> Section.Row {
    let ratio = fitted / referenceLoss
    return Section.Row(
      name: name, figure: "\(four(standard)) -> \(four(fitted))",
      comparison: reference == nil
        ? ""
        : "fsrs-rs \(four(referenceLoss)) × \(four(ratio))；目标 1.02：\(ratio <= 1.02 ? "达到" : "没有达到")"
    )
  }

  private func four(_ number: Double) -> String { "\((number * 10_000).rounded() / 10_000)" }
}

extension Section {
  /// Adds how many a second, beside how many others do.
  fileprivate mutating func addRate(
    _ name: String, _ time: Spread, count: Int, beside others: [(String, Double)]
  ) {
    let rate = Double(count) / time.median
    rows.append(
      Row(
        name: name,
        figure:
          "\(rounded(rate / 1e6)) 百万次/s（\(duration(time.least)) 至 \(duration(time.most))）",
        comparison: others.map { "\($0.0) \(rounded($0.1 / 1e6)) × \(rounded(rate / $0.1))" }
          .joined(separator: "；")))
  }
}
