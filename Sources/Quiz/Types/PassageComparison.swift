/// What a learner's corrections found, missed and spoiled in a passage.
struct PassageComparison {
  enum Outcome: Hashable {
    case found
    case misfixed
    case missed
    case falseAlarm
  }

  /// One place of the passage with what happened to it.
  struct Finding {
    let outcome: Outcome
    /// The line, from 0.
    let lineIndex: Int
    let range: Range<String.Index>
    let wrong: String
    let right: String
    let why: String?

    /// The finding in one line: `2 第1行 截止 → 截至  漏了。…`
    func line(number: Int, of lines: Int) -> String {
      let place = lines > 1 ? "第\(lineIndex + 1)行 " : ""
      let reason = why.map { "。" + $0 } ?? ""
      let change = right.isEmpty ? "删去“\(wrong)”" : "\(wrong) → \(right)"
      switch outcome {
      case .found: return "\(number) \(place)\(change)  找到了"
      case .misfixed: return "\(number) \(place)\(change)  找到了，改得不对\(reason)"
      case .missed: return "\(number) \(place)\(change)  漏了\(reason)"
      case .falseAlarm: return "\(number) \(place)“\(wrong)”不用改  误改，扣 1 分\(reason)"
      }
    }
  }

  /// A slip with its place in its line.
  private struct Place {
    let slip: FaultyPassage.Slip
    let range: Range<String.Index>
  }

  /// All places in the order of the passage.
  let findings: [Finding]

  init(of edits: [TypoEdit], with passage: FaultyPassage) {
    let slips = passage.key.compactMap { slip -> Place? in
      guard passage.text.indices.contains(slip.line - 1),
        let range = passage.text[slip.line - 1].firstRange(of: slip.wrong)
      else { return nil }
      return Place(slip: slip, range: range)
    }
    let places = slips.map {
      PlantedPlace(lineIndex: $0.slip.line - 1, range: $0.range, rights: $0.slip.right)
    }
    var outcomes = [Outcome](repeating: .missed, count: slips.count)
    var alarms: [Finding] = []
    for edit in edits {
      var met = false
      var first: (line: Int, range: Range<String.Index>)?
      for (index, line) in passage.text.enumerated() {
        for place in line.ranges(of: edit.wrong) {
          if first == nil { first = (index, place) }
          for (number, known) in slips.enumerated()
          where known.slip.line - 1 == index && place.overlaps(known.range) {
            met = true
            if PlantedPlace.isRight(edit.right, at: place, for: number, of: places, in: line) {
              outcomes[number] = .found
            } else if outcomes[number] != .found {
              outcomes[number] = .misfixed
            }
          }
        }
      }
      guard !met, let first else { continue }
      alarms.append(Self.falseAlarm(edit, line: first.line, range: first.range, in: passage))
    }
    let known = zip(slips, outcomes).map { place, outcome in
      Finding(
        outcome: outcome, lineIndex: place.slip.line - 1, range: place.range,
        wrong: place.slip.wrong, right: place.slip.right.first ?? "", why: place.slip.why)
    }
    findings = (known + alarms).sorted {
      ($0.lineIndex, $0.range.lowerBound) < ($1.lineIndex, $1.range.lowerBound)
    }
  }

  private static func falseAlarm(
    _ edit: TypoEdit, line: Int, range: Range<String.Index>, in passage: FaultyPassage
  ) -> Finding {
    let lure = passage.lures.first {
      $0.line - 1 == line && ($0.text.contains(edit.wrong) || edit.wrong.contains($0.text))
    }
    return Finding(
      outcome: .falseAlarm, lineIndex: line, range: range, wrong: edit.wrong, right: edit.right,
      why: lure?.why)
  }
}
