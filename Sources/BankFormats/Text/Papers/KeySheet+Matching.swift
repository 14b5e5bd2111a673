import Quiz

extension KeySheet {
  /// Gives the keys to the questions they belong to.
  ///
  /// - Parameters:
  ///   - questions: The questions of the paper; those before the sheet may get keys.
  ///   - start: The first question that no earlier sheet was for.
  ///   - headings: The heads of the paper's sections.
  /// - Returns: Remarks on keys that belong to no question.
  func give(
    to questions: inout [PaperQuestion], from start: Int, headings: [PaperHeading]
  ) -> [ImportRemark] {
    var remarks: [ImportRemark] = []
    let scope = min(start, questionCount)..<min(questionCount, questions.count)
    let runs = runs
    /// The questions that each section of the paper has, in order.
    var groups: [[Int]] = []
    for index in scope {
      let isNew =
        index == scope.lowerBound || questions[index].section != questions[index - 1].section
        || (questions[index].number ?? .max) <= (questions[index - 1].number ?? 0)
      if isNew { groups.append([]) }
      groups[groups.count - 1].append(index)
    }
    // The sheet of a section is for those that have no key yet.
    let open = groups.filter { $0.contains { !questions[$0].hasAnswer } }
    if !open.isEmpty { groups = open }
    let numbers = scope.compactMap { questions[$0].number }
    let areUnique = Set(numbers).count == numbers.count && !numbers.isEmpty
    var next = 0
    for run in runs {
      var group: [Int]?
      if run.isUnnumbered {
        if let heading = run.heading {
          group = groups.first { Self.fits(headings[safe: questions[$0[0]].section], heading) }
        }
        guard let group, group.count == run.entries.count else {
          remarks.append(
            ImportRemark(
              .doubt, line: run.entries[0].line,
              text: run.entries.map(\.key).joined(),
              reason: "答案有 \(run.entries.count) 个，这一大题有 \(group?.count ?? 0) 题，对不上，没有用"))
          continue
        }
        for (index, entry) in zip(group, run.entries) {
          questions[index].keys.append(.init(text: entry.key, line: entry.line, source: "卷末答案"))
        }
        continue
      }
      if !areUnique {
        if let heading = run.heading {
          group = groups.first { Self.fits(headings[safe: questions[$0[0]].section], heading) }
        }
        if group == nil, next < groups.count { group = groups[next] }
        if let group, let place = groups.firstIndex(of: group) { next = place + 1 }
      }
      for entry in run.entries {
        let candidates = group ?? Array(scope)
        let index =
          numbers.isEmpty
          ? entry.number > 0 ? candidates.dropFirst(entry.number - 1).first : nil
          : candidates.first { questions[$0].number == entry.number }
        guard let index else {
          remarks.append(
            ImportRemark(
              .doubt, line: entry.line, text: entry.key, reason: "答案里的第 \(entry.number) 题没有找到"))
          continue
        }
        questions[index].keys.append(
          .init(text: entry.key, line: entry.line, source: "卷末答案"))
        if !entry.explanation.isEmpty {
          questions[index].explanation += entry.explanation.map {
            PaperLine(number: entry.line, Array($0.unicodeScalars))
          }
        }
      }
    }
    return remarks
  }

  /// The sections, cut where numbers begin again.
  private var runs: [Section] {
    var runs: [Section] = []
    for section in sections where !section.entries.isEmpty {
      if section.isUnnumbered {
        runs.append(section)
        continue
      }
      runs.append(Section(heading: section.heading))
      for entry in section.entries {
        let run = runs.count - 1
        if let last = runs[run].entries.last, entry.number <= last.number {
          runs.append(Section(heading: nil, entries: [entry]))
        } else {
          runs[run].entries.append(entry)
        }
      }
    }
    return runs
  }

  private static func fits(_ heading: PaperHeading?, _ other: PaperHeading) -> Bool {
    guard let heading else { return false }
    if let stated = heading.stated, let wanted = other.stated { return stated == wanted }
    return heading.ordinal != nil && heading.ordinal == other.ordinal
  }
}

extension Array {
  /// The element at a place; `nil` beyond the ends.
  fileprivate subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
