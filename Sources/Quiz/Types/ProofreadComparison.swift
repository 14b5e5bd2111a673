import SecretarialRules

/// What a learner found, missed and accused wrongly in a document.
struct ProofreadComparison {
  enum Outcome: Hashable {
    /// Named or put right.
    case found
    /// The place is changed into something else that is wrong.
    case misfixed
    /// The line is named and not what is wrong with it.
    case located
    case missed
    case falseAlarm
  }

  /// A fault, or what was taken for one, with what happened to it.
  struct Finding {
    let outcome: Outcome
    /// The line, from 0.
    let lineIndex: Int
    /// The place in the line; `nil` for an accusation that quotes nothing.
    let range: Range<String.Index>?
    /// The fault; `nil` for a false alarm.
    let fault: Proofread.Fault?
    /// What the learner said, for a false alarm.
    let said: String
    /// Why a false alarm is one, where the bank says so.
    let why: String?

    /// The finding in one line: `2 第5行 布署 → 部署  漏了。…`
    func line(number: Int) -> String {
      let place = "\(number) 第\(lineIndex + 1)行 "
      guard let fault else {
        let words = said.isEmpty ? "" : "“\(said.replacing("=", with: "→"))”  "
        return place + "\(words)误报\(why.map { "。" + $0 } ?? "，这里没有错")"
      }
      let name = [fault.names.first, fault.shownCorrection].compactMap(\.self)
        .joined(separator: "：")
      let reason = [fault.why, fault.statedBasis].filter { !$0.isEmpty }.joined(separator: "。")
      switch outcome {
      case .found:
        return place + "\(name)  找到了" + (fault.rule.map { "（\($0)）" } ?? "")
      case .misfixed: return place + "\(name)  找到了，改得不对。\(reason)"
      case .located: return place + "\(name)  行对了，没有说出毛病。\(reason)"
      case .missed: return place + "\(name)  漏了。\(reason)"
      case .falseAlarm: return place + name
      }
    }
  }

  /// All findings in the order of the document.
  private(set) var findings: [Finding] = []

  private let question: Proofread
  private let faults: [Proofread.Fault]
  private let places: [PlantedPlace]
  private var outcomes: [Outcome]
  private var alarms: [Finding] = []

  init(of entries: [ProofreadEntry], with question: Proofread) {
    self.question = question
    faults = question.places.map(\.fault)
    places = question.places.map(\.place)
    outcomes = [Outcome](repeating: .missed, count: faults.count)
    let known = entries.filter { question.text.indices.contains($0.line - 1) }
    // What is plain goes first, so that a vague word takes no fault from a clear one.
    let unclear = known.filter { !settle($0) }
    for entry in unclear { locate(entry) }
    let planted = faults.indices.map { index in
      Finding(
        outcome: outcomes[index], lineIndex: places[index].lineIndex, range: places[index].range,
        fault: faults[index], said: "", why: nil)
    }
    findings = Self.inOrder(planted + alarms)
  }

  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.lineIndex != b.lineIndex { return a.lineIndex < b.lineIndex }
      switch (a.range, b.range) {
      case (let first?, let second?) where first.lowerBound != second.lowerBound:
        return first.lowerBound < second.lowerBound
      case (.some, nil): return true
      case (nil, .some): return false
      default: return left.offset < right.offset
      }
    }.map(\.element)
  }

  /// Takes an entry that puts a place right, spoils it, or names a fault.
  private mutating func settle(_ entry: ProofreadEntry) -> Bool {
    let line = question.text[entry.line - 1]
    let edit = entry.correction(in: line)
    var isSettled = edit != nil
    if let edit { settle(edit, entry, in: line) }
    for words in (edit == nil ? [entry.words] : []) + entry.remarks where name(words, of: entry) {
      isSettled = true
    }
    // 4 月 31 日 不 存在: the name of a fault with blanks in it.
    return isSettled || name(([entry.words] + entry.remarks).joined(), of: entry)
  }

  /// Takes words that name a fault of the line.
  private mutating func name(_ words: String, of entry: ProofreadEntry) -> Bool {
    let here = faults.indices.filter { faults[$0].line == entry.line }
    // The code of a rule says all that it finds in the line; a name says one fault.
    let coded = here.filter { faults[$0].isCoded(by: words) }
    for index in coded { outcomes[index] = .found }
    guard coded.isEmpty else { return true }
    let quoted = here.filter { faults[$0].isQuoted(by: words) }
    let named = quoted.isEmpty ? here.filter { faults[$0].isNamed(by: words) } : quoted
    guard let first = named.first(where: { outcomes[$0] != .found }) ?? named.first else {
      return false
    }
    outcomes[first] = .found
    return true
  }

  private mutating func settle(_ edit: TypoEdit, _ entry: ProofreadEntry, in line: String) {
    var met = false
    for quoted in line.ranges(of: edit.wrong) {
      for index in faults.indices
      where faults[index].line == entry.line && places[index].range.overlaps(quoted) {
        met = true
        if PlantedPlace.isMeant(edit.right, at: quoted, for: index, of: places, in: line)
          || faults[index].isSaid(by: edit)
        {
          outcomes[index] = .found
        } else if outcomes[index] == .missed {
          outcomes[index] = .misfixed
        }
      }
    }
    guard !met else { return }
    // 4月16日→星期四 says by its words what is wrong elsewhere in the line.
    let said = faults.indices.first {
      faults[$0].line == entry.line && !edit.right.isEmpty && faults[$0].isSaid(by: edit)
    }
    if let said {
      outcomes[said] = .found
    } else {
      alarms.append(alarm(entry, at: line.firstRange(of: edit.wrong)))
    }
  }

  /// Takes an entry that gives a line and nothing that tells a fault.
  private mutating func locate(_ entry: ProofreadEntry) {
    let here = faults.indices.filter { faults[$0].line == entry.line }
    if let open = here.first(where: { outcomes[$0] == .missed }) {
      outcomes[open] = .located
    } else if here.isEmpty || !entry.isVague {
      let isSaid = here.contains { outcomes[$0] == .located || outcomes[$0] == .misfixed }
      if !isSaid { alarms.append(alarm(entry, at: nil)) }
    }
  }

  private func alarm(_ entry: ProofreadEntry, at range: Range<String.Index>?) -> Finding {
    let lure = question.lures.first { lure in
      lure.line == entry.line
        && (entry.words.contains(lure.text)
          || entry.words.prefix { $0 != "=" }.count > 1
            && lure.text.contains(entry.words.prefix { $0 != "=" }))
    }
    return Finding(
      outcome: .falseAlarm, lineIndex: entry.line - 1, range: range, fault: nil,
      said: ([entry.words] + entry.remarks).joined(separator: "，"), why: lure?.why)
  }
}
