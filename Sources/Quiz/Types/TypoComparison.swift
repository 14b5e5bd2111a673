/// What a learner's corrections found, missed and spoiled in a passage.
struct TypoComparison {
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

  /// All places in the order of the passage.
  let findings: [Finding]

  init(of edits: [TypoEdit], with question: TypoSpotting) {
    let slips = question.key.compactMap { slip -> (TypoSpotting.Slip, Range<String.Index>)? in
      guard question.text.indices.contains(slip.line - 1),
        let range = question.text[slip.line - 1].firstRange(of: slip.wrong)
      else { return nil }
      return (slip, range)
    }
    var outcomes = [Outcome](repeating: .missed, count: slips.count)
    var alarms: [Finding] = []
    for edit in edits {
      var met = false
      var first: (line: Int, range: Range<String.Index>)?
      for (index, line) in question.text.enumerated() {
        for place in line.ranges(of: edit.wrong) {
          if first == nil { first = (index, place) }
          for (number, (slip, range)) in slips.enumerated()
          where slip.line - 1 == index && place.overlaps(range) {
            met = true
            if Self.agrees(edit, at: place, with: slip, at: range, in: line) {
              outcomes[number] = .found
            } else if outcomes[number] != .found {
              outcomes[number] = .misfixed
            }
          }
        }
      }
      guard !met, let first else { continue }
      alarms.append(Self.falseAlarm(edit, line: first.line, range: first.range, in: question))
    }
    let known = zip(slips, outcomes).map { place, outcome in
      Finding(
        outcome: outcome, lineIndex: place.0.line - 1, range: place.1, wrong: place.0.wrong,
        right: place.0.right.first ?? "", why: place.0.why)
    }
    findings = (known + alarms).sorted {
      ($0.lineIndex, $0.range.lowerBound) < ($1.lineIndex, $1.range.lowerBound)
    }
  }

  /// Whether a correction leaves the line as the key does, however much of it the learner quoted.
  private static func agrees(
    _ edit: TypoEdit, at place: Range<String.Index>, with slip: TypoSpotting.Slip,
    at range: Range<String.Index>, in line: String
  ) -> Bool {
    let corrected = Self.replacing(place, of: line, with: edit.right)
    let start = min(place.lowerBound, range.lowerBound)
    let end = max(place.upperBound, range.upperBound)
    return slip.right.contains { right in
      let wanted = Self.replacing(range, of: line, with: right)
      if corrected == wanted { return true }
      // A longer quotation may also put right what else it covers.
      return start == place.lowerBound && end == place.upperBound && edit.right.contains(right)
        && !right.isEmpty && !edit.right.contains(slip.wrong)
        && edit.right.count - right.count == edit.wrong.count - slip.wrong.count
    }
  }

  private static func replacing(
    _ range: Range<String.Index>, of line: String, with text: String
  ) -> String {
    line[..<range.lowerBound] + text + line[range.upperBound...]
  }

  private static func falseAlarm(
    _ edit: TypoEdit, line: Int, range: Range<String.Index>, in question: TypoSpotting
  ) -> Finding {
    let lure = question.lures.first {
      $0.line - 1 == line && ($0.text.contains(edit.wrong) || edit.wrong.contains($0.text))
    }
    return Finding(
      outcome: .falseAlarm, lineIndex: line, range: range, wrong: edit.wrong, right: edit.right,
      why: lure?.why)
  }
}
