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

  /// A slip with its place in its line.
  private struct Place {
    let slip: TypoSpotting.Slip
    let range: Range<String.Index>
  }

  /// All places in the order of the passage.
  let findings: [Finding]

  init(of edits: [TypoEdit], with question: TypoSpotting) {
    let slips = question.key.compactMap { slip -> Place? in
      guard question.text.indices.contains(slip.line - 1),
        let range = question.text[slip.line - 1].firstRange(of: slip.wrong)
      else { return nil }
      return Place(slip: slip, range: range)
    }
    var outcomes = [Outcome](repeating: .missed, count: slips.count)
    var alarms: [Finding] = []
    for edit in edits {
      var met = false
      var first: (line: Int, range: Range<String.Index>)?
      for (index, line) in question.text.enumerated() {
        for place in line.ranges(of: edit.wrong) {
          if first == nil { first = (index, place) }
          for (number, known) in slips.enumerated()
          where known.slip.line - 1 == index && place.overlaps(known.range) {
            met = true
            if Self.agrees(edit, at: place, with: number, of: slips, in: line) {
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
        outcome: outcome, lineIndex: place.slip.line - 1, range: place.range,
        wrong: place.slip.wrong, right: place.slip.right.first ?? "", why: place.slip.why)
    }
    findings = (known + alarms).sorted {
      ($0.lineIndex, $0.range.lowerBound) < ($1.lineIndex, $1.range.lowerBound)
    }
  }

  /// Whether a correction leaves the line as the key does, however much of it the learner quoted:
  /// what else the quotation covers may stay as it was, or be put right as well.
  private static func agrees(
    _ edit: TypoEdit, at place: Range<String.Index>, with slip: Int, of slips: [Place],
    in line: String
  ) -> Bool {
    let corrected = line[..<place.lowerBound] + edit.right + line[place.upperBound...]
    let covered = slips.indices.filter {
      slips[$0].slip.line == slips[slip].slip.line && slips[$0].range.overlaps(place)
    }.sorted { slips[$0].range.lowerBound > slips[$1].range.lowerBound }
    var wanted: Set<String> = [line]
    // From the end of the line, so that the places before stay where they are.
    for index in covered {
      let range = slips[index].range
      let rights = slips[index].slip.right
      let changed = wanted.flatMap { text in
        rights.map { text[..<range.lowerBound] + $0 + text[range.upperBound...] }.map(String.init)
      }
      wanted = index == slip ? Set(changed) : wanted.union(changed)
    }
    return wanted.contains(String(corrected))
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
