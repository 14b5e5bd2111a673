import TypoScoring
import WordingModel

/// How much of each folder is worded like official prose, by what the mean is taken over.
struct GuardReport {
  let corpora: [Corpus]
  let model: WordingModel

  /// What a mean is taken over.
  private enum Unit: String, CaseIterable {
    case sentence = "按句"
    case line = "按段"
    case document = "按篇"
  }

  var text: String {
    var lines = ["守门：对数均值不低于 \(TypoDetector.leastMean) 才看；各文件夹里过得了门的句子"]
    for corpus in corpora where !corpus.readings.isEmpty {
      let shares = Unit.allCases.map { unit in "\(unit.rawValue) \(share(of: corpus, by: unit))" }
      lines.append("  \(corpus.folder.rawValue)：" + shares.joined(separator: "，"))
    }
    for corpus in corpora where !corpus.folder.isOfficial && !corpus.readings.isEmpty {
      lines.append("\(corpus.folder.rawValue) 逐句看的误报，守门以后还剩多少处（成文是按段）：")
      for strictness in Strictness.allCases {
        let counts = Unit.allCases.map { "\($0.rawValue) \(alarms(corpus, strictness, by: $0))" }
        lines.append(
          "  \(strictness.rawValue)：不守门 \(alarms(corpus, strictness, by: nil))，"
            + counts.joined(separator: "，"))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func share(of corpus: Corpus, by unit: Unit) -> Proportion {
    var (passing, count) = (0, 0)
    for reading in corpus.readings {
      let units = passed(in: reading.text, by: unit)
      for sentence in TypoScore.sentences(of: reading.text) {
        count += 1
        passing += units.contains { $0.contains(sentence.lowerBound) } ? 1 : 0
      }
    }
    return Proportion(passing, of: count)
  }

  private func alarms(_ corpus: Corpus, _ strictness: Strictness, by unit: Unit?) -> Int {
    corpus.readings.reduce(0) { sum, reading in
      let found = reading.found[Way(.bare, strictness)] ?? []
      guard let unit else { return sum + found.count }
      let units = passed(in: reading.text, by: unit)
      return sum + found.count { alarm in units.contains { $0.contains(alarm.offset) } }
    }
  }

  /// The units of a text that are worded like official prose.
  private func passed(in text: MarkedText, by unit: Unit) -> [Range<Int>] {
    let scalars = text.scalars
    let lines = TypoDetector.lines(of: scalars)
    let units =
      switch unit {
      case .sentence: lines.flatMap { TypoDetector.sentences(of: scalars, in: $0) }
      case .line: lines
      case .document: [scalars.indices]
      }
    let detector = TypoDetector(model: model)
    return units.filter { unit in
      // A document is read line by line: no sentence goes on over the end of a line.
      let readings = lines.filter { unit.overlaps($0) }.map {
        detector.wording(of: scalars, in: $0.clamped(to: unit))
      }
      let tokens = readings.reduce(0) { $0 + $1.tokens }
      let sum = readings.reduce(0) { $0 + $1.sum }
      return tokens > 0 && sum >= TypoDetector.leastMean * Double(tokens)
    }
  }
}
