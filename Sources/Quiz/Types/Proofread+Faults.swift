import OfficialDocuments
import SecretarialRules

extension Proofread {
  func faults(in question: Question) -> [QuestionFault] {
    let slips = planted.flatMap(slips(of:)) + overlaps + lureFaults
    // Where a fault does not stand in its line, nothing can be said of agreement.
    guard slips.isEmpty, !planted.isEmpty else {
      return planted.isEmpty ? [.error("没有写 faults。请写上这份公文有哪些毛病。", in: "faults")] : slips
    }
    return disagreements + remainders + unreadableAnswers(to: question)
  }

  private func slips(of fault: Fault) -> [QuestionFault] {
    guard text.indices.contains(fault.line - 1) else {
      return [.error("第 \(fault.line) 行不存在，公文只有 \(text.count) 行。请改 line。", in: "faults")]
    }
    let place = "第 \(fault.line) 行“\(fault.wrong)”"
    var faults: [QuestionFault] = []
    let times = fault.wrong.isEmpty ? 0 : text[fault.line - 1].ranges(of: fault.wrong).count
    if times != 1 {
      faults.append(.error("\(place)在这一行出现 \(times) 次，应当正好一次。请照原文多抄几个字。", in: "faults"))
    }
    if fault.right.isEmpty || fault.right.contains(fault.wrong) {
      faults.append(.error("\(place)没有写对的改法。请写在 right 里。", in: "faults"))
    }
    if fault.names.isEmpty || fault.names.contains(where: \.isEmpty) {
      faults.append(.error("\(place)没有写毛病的叫法。请写在 names 里。", in: "faults"))
    }
    if fault.why.isEmpty { faults.append(.error("\(place)没有写 why。请写上为什么错。", in: "faults")) }
    switch (fault.rule, fault.basis) {
    case (nil, nil):
      faults.append(.error("\(place)没有依据。请写 rule；没有规则查得出的，写 basis。", in: "faults"))
    case (let rule?, _) where RuleCatalog.rule(rule) == nil:
      faults.append(.error("\(place)写的 \(rule) 没有这条规则，wenmi rules 可以查。", in: "faults"))
    case (.some, _), (nil, .some): break
    }
    if let basis = fault.basis, (basis.strength == .local) != (basis.unit != nil) {
      faults.append(.error("\(place)的单位规定要写明是哪个单位（unit），其他依据不写 unit。", in: "faults"))
    }
    return faults
  }

  private var overlaps: [QuestionFault] {
    let places = places
    return places.indices.flatMap { first in
      places.indices[(first + 1)...].filter { second in
        places[first].place.lineIndex == places[second].place.lineIndex
          && places[first].place.range.overlaps(places[second].place.range)
      }.map { second in
        .error(
          "“\(places[first].fault.wrong)”和“\(places[second].fault.wrong)”重叠，分不清是哪一处。请各抄各的字。",
          in: "faults")
      }
    }
  }

  private var lureFaults: [QuestionFault] {
    lures.filter { lure in
      !(text.indices.contains(lure.line - 1) && text[lure.line - 1].contains(lure.text))
    }.map { .error("第 \($0.line) 行没有“\($0.text)”。请照原文抄。", in: "lures") }
      + text.filter { $0.contains(where: \.isNewline) }.map { _ in
        .error("text 的一项里有换行。请一行写成一项。", in: "text")
      }
  }

  // MARK: Agreement with the document check

  /// Where the planted faults and what the document check finds are not the same.
  private var disagreements: [QuestionFault] {
    let checked = CheckedPassage(text)
    let places = places
    let unplanted = checked.findings.filter { finding in
      !places.contains { checked.isExpected(finding, of: $0.fault, at: $0.place) }
    }.map { finding -> QuestionFault in
      .error(
        "\(checked.description(of: finding))。没有写进 faults，请写上，或者把原文改对。", in: "faults")
    }
    let unseen = places.filter { planted in
      planted.fault.rule.map { rule in
        // What only a wording model finds was proved when it was planted.
        rule != CharacterFitsContext.code
          && !checked.findings.contains { $0.rule == rule && checked.touches($0, planted.place) }
      } ?? false
    }.map { planted -> QuestionFault in
      .error(
        "第 \(planted.fault.line) 行“\(planted.fault.wrong)”写着 \(planted.fault.rule?.rawValue ?? "")，检查程序在这里没有发现它。请核对原文和编号；规则查不出的不写 rule，写 basis。",
        in: "faults")
    }
    return unplanted + unseen
  }

  /// What the document check still finds when everything has been put right, in each way.
  private var remainders: [QuestionFault] {
    var said: Set<String> = []
    let variants = places.indices.flatMap { index in
      places[index].place.rights.indices.map { (index, $0) }
    }
    return variants.flatMap { fault, way in
      let checked = CheckedPassage(corrected { $0 == fault ? way : 0 })
      return checked.findings.map { "改好以后\(checked.description(of: $0))" }
    }.filter { said.insert($0).inserted }.map {
      .error("\($0)。请核对 right，或者把原文改对。", in: "faults")
    }
  }

  /// The document with each fault put right, in the way that is chosen for it.
  private func corrected(_ way: (Int) -> Int) -> [String] {
    var lines = text
    let places = places.map(\.place)
    let order = places.indices.sorted { places[$0].range.lowerBound > places[$1].range.lowerBound }
    // From the end of each line, so that the places before stay where they are.
    for index in order {
      let place = places[index]
      lines[place.lineIndex] = String(
        lines[place.lineIndex][..<place.range.lowerBound] + place.rights[way(index)]
          + lines[place.lineIndex][place.range.upperBound...])
    }
    return lines
  }

  // MARK: Answers

  /// Names that cannot be typed, and a key that does not earn all points.
  private func unreadableAnswers(to question: Question) -> [QuestionFault] {
    let page = page(shuffledBy: 0)
    var faults: [QuestionFault] = []
    for (index, (fault, _)) in places.enumerated() {
      for name in fault.names {
        let answer = try? read("\(fault.line) \(name)", on: page)
        let comparison = ProofreadComparison(
          of: ProofreadEntry.stored(answer?.canonical ?? ""), with: self)
        let isFound = comparison.findings.contains {
          $0.outcome == .found && $0.fault?.line == fault.line
        }
        if !isFound {
          faults.append(
            .error("第 \(fault.line) 行的叫法“\(name)”打出来认不得。请换一个没有标点的叫法。", in: "faults"))
        }
        let others = places.enumerated().filter { other, planted in
          other != index && planted.fault.line == fault.line && planted.fault.isNamed(by: name)
        }
        if !others.isEmpty {
          faults.append(
            .error("第 \(fault.line) 行有两处毛病都叫“\(name)”。请分别起名。", in: "faults"))
        }
      }
    }
    let key = revealedKey(on: page)
    let answer = try? read(key, on: page)
    let verdict = answer.map { self.mark($0, on: page, of: question).verdict }
    if verdict != .right {
      faults.append(.error("照答案“\(key)”作答得不了满分。请看看 wrong 和 names 里有没有标点。", in: "faults"))
    }
    return faults
  }
}

/// A passage read as a document, with what the document check finds in it, hints aside.
private struct CheckedPassage {
  let findings: [Finding]
  private let document: OfficialDocument
  private let lines: [Range<String.Index>]

  init(_ passage: [String]) {
    let document = OfficialDocument(passage.joined(separator: "\n"))
    self.document = document
    findings = DocumentCheck.findings(in: document).filter { $0.severity > .hint }
    var lines: [Range<String.Index>] = []
    var start = document.text.startIndex
    for line in passage {
      let end = document.text.utf8.index(start, offsetBy: line.utf8.count)
      lines.append(start..<end)
      start = end < document.text.endIndex ? document.text.utf8.index(after: end) : end
    }
    self.lines = lines
  }

  /// Whether a finding is what was planted: its rule finds the fault, or another rule speaks of
  /// the same words, or no rule was known to find it.
  func isExpected(_ finding: Finding, of fault: Proofread.Fault, at place: PlantedPlace) -> Bool {
    guard touches(finding, place) else { return false }
    return (fault.rule ?? finding.rule) == finding.rule || lies(finding, within: place)
  }

  private func lies(_ finding: Finding, within place: PlantedPlace) -> Bool {
    let range = documentRange(of: place)
    return range.lowerBound <= finding.range.lowerBound
      && finding.range.upperBound <= range.upperBound
  }

  /// Whether a finding and a place of the passage have anything in common; one that says that
  /// something is missing touches what stands before or after it.
  func touches(_ finding: Finding, _ place: PlantedPlace) -> Bool {
    let range = documentRange(of: place)
    return finding.range.isEmpty
      ? range.lowerBound <= finding.range.lowerBound && finding.range.lowerBound <= range.upperBound
      : finding.range.overlaps(range)
  }

  /// A place of the passage as a place in the document.
  private func documentRange(of place: PlantedPlace) -> Range<String.Index> {
    let line = lines[place.lineIndex]
    let text = String(document.text[line])
    let index = { (index: String.Index) in
      document.text.utf8.index(
        line.lowerBound, offsetBy: text.utf8.distance(from: text.startIndex, to: index))
    }
    return index(place.range.lowerBound)..<index(place.range.upperBound)
  }

  /// `第 3 行“[2026]”：年份用六角括号（GW205，错误）`
  func description(of finding: Finding) -> String {
    let number = (lines.lastIndex { $0.lowerBound <= finding.range.lowerBound } ?? 0) + 1
    let words = document.text[finding.range].prefix(24)
    return
      "第 \(number) 行\(words.isEmpty ? "" : "“\(words)”")：\(finding.message)（\(finding.rule)，\(finding.severity.rawValue)）"
  }
}
