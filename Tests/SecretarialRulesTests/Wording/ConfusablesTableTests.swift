import SecretarialRules
import Testing

/// Every row of the table is found where it should be and nowhere else.
struct ConfusablesTableTests {
  private static let rules: [Confusable.Status: RuleCode] = [
    .always: "WZ601", .context: "WZ602", .variant: "WZ603", .dated: "WZ606",
  ]

  @Test func wrongFormsAreUniqueAndRowsComplete() {
    let forms = Confusables.all.map(\.wrong)
    #expect(Set(forms).count == forms.count)
    #expect(forms.count >= 600, "a malformed row is dropped by the reader")
    for row in Confusables.all {
      #expect(!row.why.isEmpty && !row.why.hasSuffix("。"), "\(row.wrong)")
      #expect(row.status == .dated || !row.rights.isEmpty, "\(row.wrong)")
      #expect(row.status == .right || !row.rights.contains(row.wrong), "\(row.wrong)")
    }
  }

  /// Characters are taken for each other one by one; other slips add, leave out or move some.
  @Test(arguments: Confusables.all.filter { $0.status != .right && $0.kind.isSlip })
  func theKindFitsTheForms(row: Confusable) throws {
    let right = try #require(row.rights.first)
    switch row.kind {
    case .sameSound, .nearSound, .shape, .soundAndShape:
      #expect(row.wrong.count == right.count, "\(row.wrong)")
      #expect(row.wrong.sorted() != right.sorted(), "\(row.wrong)")
    case .added: #expect(row.wrong.count > right.count, "\(row.wrong)")
    case .omitted: #expect(row.wrong.count < right.count, "\(row.wrong)")
    case .reversed: #expect(row.wrong.sorted() == right.sorted(), "\(row.wrong)")
    case .meaning, .misused: #expect(row.wrong.sorted() != right.sorted(), "\(row.wrong)")
    case .usage, .office: Issue.record("\(row.wrong) is no slip")
    }
  }

  /// What is never a word is a slip, unless it is the name of a body.
  @Test func onlyHabitsAndFormerNamesAreNoSlips() {
    for row in Confusables.all where row.kind == .usage {
      #expect(row.status != .always, "\(row.wrong)")
    }
  }

  /// Whoever changes the one has to change the other.
  @Test func aSlipAndItsReverseAreOfOneKind() {
    for row in Confusables.all where row.status != .right && row.rights.count == 1 {
      guard let reverse = Confusables.entry(for: row.rights[0]), reverse.rights == [row.wrong]
      else { continue }
      #expect(reverse.kind == row.kind, "\(row.wrong)")
    }
  }

  @Test(arguments: Confusables.all.filter(\.isReported))
  func theWrongFormIsFound(row: Confusable) throws {
    let carriers = row.seen.isEmpty ? ["经核对，\(row.wrong)，已作登记。"] : row.seen
    let rule = try #require(Self.rules[row.status])
    for carrier in carriers {
      let found = WordingCheck.findings(in: carrier)
        .filter { $0.rule == rule && carrier[$0.range] == row.wrong }
      #expect(found.count == 1, "\(row.wrong) in \(carrier)")
      #expect(found.first?.replacement == row.rights.first, "\(row.wrong)")
    }
  }

  @Test(arguments: Confusables.all.filter(\.isReported))
  func theRightFormIsNotFound(row: Confusable) {
    for right in row.rights {
      let carriers = row.seen.isEmpty ? ["经核对，\(row.wrong)，已作登记。"] : row.seen
      for carrier in carriers {
        let text = carrier.replacingFirst(row.wrong, with: right)
        #expect(summary(WordingCheck.findings(in: text, least: .doubtful), in: text) == [])
      }
    }
  }

  @Test(arguments: Confusables.all)
  func correctTextWithTheSameCharactersIsSpared(row: Confusable) {
    for text in row.spared {
      #expect(text.replacingFirst(row.wrong, with: "") != text, "\(row.wrong) is not in \(text)")
      #expect(summary(WordingCheck.findings(in: text), in: text) == [])
    }
  }

  @Test(arguments: Confusables.all.filter { $0.status == .right })
  func rightWordsAreLeftAlone(row: Confusable) {
    let text = "大家认为，\(row.wrong)，没有写错。"
    #expect(summary(WordingCheck.findings(in: text), in: text) == [])
  }
}

extension String {
  fileprivate func replacingFirst(_ wrong: String, with right: String) -> String {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(wrong) {
        return String(self[..<start]) + right + self[start...].dropFirst(wrong.count)
      }
      start = index(after: start)
    }
    return self
  }
}
