import Study
import TextLayout

/// What a placement test tells: the ability with its error, and what is presumably known.
struct PlacementScreen {
  let learner: String
  let standing: PlacementStanding
  /// Why it is over; `nil` where it was left.
  let end: PlacementTest.End?
  let topics: [PlacementTopics.Topic]
  /// The file of the session.
  let path: String?

  /// What is said before the first question.
  static let introduction =
    "摸底：题目随你答得对不对变难变易。水平估计的标准误到 \(decimal(PlacementRules.targetError)) 就停，一般 17 至 28 题，最多 \(PlacementRules.mostQuestions) 题。不会就输入 s，不要猜。作答照样记入练习记录。"

  func draw(on screen: inout Screen) {
    screen.heading(
      "摸底结果  \(learner)", "\(standing.outcomes.count) 题，标准误 \(Self.decimal(standing.standardError))"
    )
    screen.ruleLine()
    if screen.isNarrow {
      screen.paragraph(
        "\(standing.outcomes.count) 题，标准误 \(Self.decimal(standing.standardError))。")
    }
    screen.paragraph(ended)
    screen.paragraph(
      "水平 \(Self.decimal(standing.ability))（logit；0 是正好得到各级难度预期得分的人）。按 Rasch 模型估计，预期得分率难度 1 至 5 为 0.90、0.75、0.60、0.45、0.30，不另算猜中，都是本程序的惯例。",
      tone: .faint)
    screen.blank()
    drawDifficulties(on: &screen)
    screen.blank()
    drawTopics(on: &screen)
    screen.blank()
    if let path { screen.paragraph("已存：\(path)", tone: .faint) }
    screen.paragraph(next, tone: .faint)
  }

  private var ended: String {
    let error = Self.decimal(standing.standardError)
    let target = Self.decimal(PlacementRules.targetError)
    switch end {
    case .precise: return "误差 \(error)，已经到 \(target)，可以停了。"
    case .mostQuestions: return "做满 \(PlacementRules.mostQuestions) 题，误差 \(error)，没有到 \(target)。"
    case .empty: return "题库里没有更多的题可问，误差 \(error)，没有到 \(target)。"
    case nil: return "还没有做完，误差 \(error)，没有到 \(target)；结果先这样用，resume 可以接着做。"
    }
  }

  private func drawDifficulties(on screen: inout Screen) {
    let rows = (1...5).map { difficulty -> [String] in
      let chance = standing.probability(difficulty: difficulty)
      return [
        "\(difficulty)", Self.percent(chance),
        TextLayout.bar(fraction: chance, width: screen.isNarrow ? 10 : 24),
        standing.presumesKnown(difficulty: difficulty) ? "算会" : "",
      ]
    }
    screen.table([["难度", "答对的可能"]] + rows, rightAligned: [0, 1])
  }

  private func drawTopics(on screen: inout Screen) {
    let unseen = topics.map(\.unseen).reduce(0, +)
    let known = topics.map(\.presumedKnown).reduce(0, +)
    screen.paragraph(
      !standing.isTelling
        ? "答过 \(PlacementRules.leastQuestions) 题以上才推算哪些题已经会。"
        : "没做过的 \(unseen) 题里，估计已经会 \(known) 题（答对的可能不低于 \(Self.percent(PlacementRules.knownFrom))，惯例）。"
    )
    let rows = topics.map { topic -> [String] in
      [
        topic.name, topic.asked == 0 ? "--" : "\(topic.right)/\(topic.asked)", "\(topic.unseen)",
        "\(topic.presumedKnown)",
        topic.unseen == 0
          ? "--" : Self.percent(Double(topic.presumedKnown) / Double(topic.unseen)),
      ]
    }
    screen.table([["主题", "摸底", "没做过", "估计会", ""]] + rows, rightAligned: [1, 2, 3, 4])
    let words = [(1, "比总体好"), (-1, "比总体差")].compactMap { leaning, word -> String? in
      let names = topics.filter { $0.leaning == leaning }.map(\.name)
      return names.isEmpty ? nil : "\(word)：\(names.joined(separator: "、"))"
    }
    screen.paragraph(
      (words + ["每个主题只问了一两题，只是个印象。"]).joined(separator: "；"), tone: .faint)
  }

  private var next: String {
    let weak = topics.first { $0.leaning < 0 }?.name
    return "下一步：drill \(weak ?? topics.first?.name ?? "") 练起来   mistakes 看错题   placement 看 再看这一页"
  }

  /// Two decimals: `0.45`, `-1.20`.
  static func decimal(_ number: Double) -> String {
    let hundredths = Int((number.magnitude * 100).rounded())
    let rest = hundredths % 100
    return
      "\(number < 0 && hundredths > 0 ? "-" : "")\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func percent(_ fraction: Double) -> String {
    "\(Int((fraction * 100).rounded()))%"
  }
}
