import TypoScoring
import WordingModel

/// What is printed of one folder.
struct Report {
  let corpus: Corpus

  /// How often something is said of correct texts, and what.
  var correct: String {
    let rows = Way.all.map { way in
      let score = score(way)
      return "  \(way.name)：误报 \(score.reported) 处；有误报的句子 \(score.falseAlarms)"
    }
    let alarms = corpus.readings.flatMap { unplanted(in: $0) }
    let head = alarms.isEmpty ? [] : ["  误报的地方，后面是各种做法还报它的最严一级："]
    return (rows + head + alarms).joined(separator: "\n")
  }

  /// How many of the planted slips are found and mended.
  func planted(lists: Bool) -> String {
    var lines: [String] = []
    for way in Way.all {
      let score = score(way)
      lines.append(
        "  \(way.name)：埋 \(score.slips) 处，报 \(score.reported) 处，位置对 \(score.placed) 处，"
          + "字也改对 \(score.mended) 处")
      lines.append("    按字：报得准 \(score.precision)，查得出 \(score.recall)，查到位置 \(score.detection)")
      lines.append(
        "    按句：报得准 \(score.sentencePrecision)，查得出 \(score.sentenceRecall)，"
          + "F \(Proportion.percent(score.sentenceF)) %；没有埋字的句子有误报 \(score.falseAlarms)")
    }
    lines.append("  成文·适中没有改对、别的规则报了同一处的：\(saidByOthers) 处")
    let alarms = corpus.readings.flatMap { unplanted(in: $0) }
    if !alarms.isEmpty { lines.append("  报了没有埋的字：") }
    lines += alarms
    if lists {
      lines.append("  成文·适中没有改对的：")
      lines += corpus.readings.flatMap { misses(in: $0) }
    }
    return lines.joined(separator: "\n")
  }

  private func score(_ way: Way) -> TypoScore {
    var score = TypoScore()
    for reading in corpus.readings { score.count(reading.found[way] ?? [], in: reading.text) }
    return score
  }

  private static let usual = Way(.check, .operating)

  /// Slips that the check mends not as miswritten characters, but reports under another rule.
  private var saidByOthers: Int {
    corpus.readings.reduce(0) { sum, reading in
      sum
        + missed(in: reading).count { slip in
          reading.others.contains { $0.contains(slip.offset) }
        }
    }
  }

  private func missed(in reading: Reading) -> [MarkedText.Slip] {
    let found = reading.found[Self.usual] ?? []
    return reading.text.slips.filter { slip in !found.contains { $0.mends(slip) } }
  }

  /// What is reported where nothing was planted.
  private func unplanted(in reading: Reading) -> [String] {
    let slips = Set(reading.text.slips.map(\.offset))
    let all = Set(reading.found.values.joined()).filter { !slips.contains($0.offset) }
    return all.sorted { ($0.offset, $0.suggested.value) < ($1.offset, $1.suggested.value) }
      .map { alarm in
        let suspicion = reading.suspicions[alarm].map {
          "（\($0.suggested.kind.rawValue)，\(Proportion.percent($0.probability)) %）"
        }
        return "    \(reading.place(alarm.offset)) \(reading.excerpt(alarm.offset)) "
          + "\(alarm.observed)>\(alarm.suggested)\(suspicion ?? "") \(reading.levels { $0 == alarm })"
      }
  }

  private func misses(in reading: Reading) -> [String] {
    missed(in: reading).map { slip in
      let place = "    \(reading.place(slip.offset)) \(reading.excerpt(slip.offset)) "
      let instead = reading.found[Self.usual, default: []].first { $0.offset == slip.offset }
        .map { "，报作“\($0.suggested)”" }
      let isSaid = reading.others.contains { $0.contains(slip.offset) }
      return place + "\(slip.wrong)→\(slip.right) \(reading.levels { $0.mends(slip) })"
        + (instead ?? "") + (isSaid ? "，别的规则报了" : "")
    }
  }
}
