import SpacedRepetition

/// What fitted weights foretell, in the words of somebody who practises.
struct FittingScreen {
  let fitting: ParameterFitting
  let learner: String

  func draw(on screen: inout Screen) {
    screen.heading("优化复习安排", learner)
    screen.ruleLine()
    screen.paragraph(
      "用了 \(fitting.reviews) 次作答，其中隔天以后再答的 \(fitting.foretold) 次。")
    screen.paragraph(
      """
      检验：只用前面的作答定参数，去猜后面 \(fitting.after.count) 次答得出、答不出。猜的时候没有看过这些作答。
      """)
    screen.blank()
    let (before, after) = (fitting.before, fitting.after)
    screen.table(
      [
        ["", "通用参数", "你的参数"],
        ["预测误差", Self.four(before.logLoss), Self.four(after.logLoss)],
        ["和实际相差", Self.percent(before.calibration), Self.percent(after.calibration)],
      ], rightAligned: [1, 2])
    screen.paragraph("预测误差是对数损失（惯例）：0 是全猜中，一半对一半地瞎猜是 0.6931。", tone: .faint)
    screen.blank()
    guard let parameters = fitting.parameters else {
      screen.paragraph("你的参数没有猜得更准，所以用通用参数。再练几百题可以再试。", tone: .strong)
      return
    }
    let gain = (before.logLoss - after.logLoss) / before.logLoss
    screen.paragraph("你的参数猜得更准：预测误差小了 \(Self.percent(gain))。", tone: .right)
    let days = [FSRSParameters.standard, parameters].map { Self.tenth($0.weights[2]) }
    screen.paragraph(
      "比如新题第一次记为“良好”，记住的把握降到九成：照通用参数是 \(days[0]) 天后，照你的参数是 \(days[1]) 天后。")
  }

  private static func four(_ number: Double) -> String {
    let digits = String(Int((min(number, 99) * 10_000).rounded()) + 1_000_000).suffix(4)
    return "\(Int((min(number, 99) * 10_000).rounded()) / 10_000).\(digits)"
  }

  private static func percent(_ share: Double) -> String { "\(tenth(share * 100))%" }

  private static func tenth(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}
