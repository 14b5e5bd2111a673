import JSONText
import OfficialDocuments
import SecretarialRules
import WordingModel

/// Makes questions of a whole document and of its elements.
struct DocumentDrafts {
  let source: SourceDocument
  let model: WordingModel?

  /// Why no whole document can be asked of it.
  enum Unfit: Error, Hashable {
    /// The document check finds something in it.
    case faulty
    /// It has no title with a genre, or too few lines.
    case noDocument
    /// Nobody would read so much for one question.
    case tooLong
    /// It has too few elements that can be got wrong.
    case nothingToPlant
  }

  private static let lineCounts = 6...40
  private static let mostCharacters = 1500
  private static let fewestFaults = 2
  /// Few enough that they are not the same in every document.
  private static let wantedFaults = 3...5

  /// The whole document with faults of form, and one miswritten word where there is one.
  func wholeDocument(
    using generator: inout SeededGenerator
  ) throws(Unfit) -> QuestionDraft {
    let clean = lines
    let document = OfficialDocument(clean.joined(separator: "\n"))
    guard document.genre != nil, document.first(.title) != nil,
      clean.count >= Self.lineCounts.lowerBound
    else { throw .noDocument }
    guard clean.count <= Self.lineCounts.upperBound,
      clean.map(\.count).reduce(0, +) <= Self.mostCharacters
    else { throw .tooLong }
    guard
      DocumentCheck.findings(in: document, model: model)
        .allSatisfy({ $0.severity == .hint })
    else { throw .faulty }
    let wanted = Int.random(in: Self.wantedFaults, using: &generator)
    var planted: [FormatSlip] = []
    var lines = clean
    let slips =
      (FormatSlip.candidates(in: clean, using: &generator)
      + typos(in: clean, of: document, using: &generator)).shuffled(using: &generator)
    for slip in slips where planted.count < wanted {
      guard !planted.contains(where: { $0.lineIndex == slip.lineIndex }), isAlone(slip) else {
        continue
      }
      var tried = lines
      tried[slip.lineIndex] = slip.line
      // Two slips may hide each other: only what the check still finds is planted.
      guard draft(tried, planted + [slip]).sound != nil else { continue }
      lines = tried
      planted.append(slip)
    }
    guard planted.count >= Self.fewestFaults else { throw .nothingToPlant }
    return draft(lines, planted)
  }

  /// Whether no character beside the slip fits its context badly; what other rules find is proved
  /// with the question.
  private func isAlone(_ slip: FormatSlip) -> Bool {
    guard let model, let place = slip.line.firstRange(of: slip.wrong) else { return true }
    return WordingCheck.findings(in: slip.line, least: .doubtful, model: model).allSatisfy {
      $0.rule != CharacterFitsContext.code || $0.range.overlaps(place)
    }
  }

  private func draft(_ lines: [String], _ planted: [FormatSlip]) -> QuestionDraft {
    let faults = planted.sorted { $0.lineIndex < $1.lineIndex }
    var rules: [RuleCode] = []
    for fault in faults where !rules.contains(fault.rule) { rules.append(fault.rule) }
    return QuestionDraft(
      drill: .wholeDocument, stem: "这是一份公文的送审稿。找出其中的毛病，写明行号和毛病。",
      members: [.init("text", .texts(lines)), .init("faults", .list(faults.map(\.value)))],
      explanation: QuestionDraft.explanation(
        faults.map { "第\($0.lineIndex + 1)行\($0.names[0])，\($0.why)。" }),
      rules: rules, source: source.name,
      difficulty: faults.compactMap { $0.measure.map(SlipDifficulty.difficulty) }
        .reduce(QuestionDraft.Drill.wholeDocument.difficulty, max))
  }

  /// A word of the body miswritten.
  private func typos(
    in lines: [String], of document: OfficialDocument, using generator: inout SeededGenerator
  ) -> [FormatSlip] {
    let body = document.all(.paragraph).map(\.text)
    let exercise = TypoGenerator(model: model)
      .passage(from: lines, errors: 2, using: &generator)
    return exercise.key.filter { typo in
      body.contains { lines[typo.line - 1].hasSuffix($0) }
        && exercise.key.count { $0.line == typo.line } == 1
    }.map { typo in
      FormatSlip(
        lineIndex: typo.line - 1, line: exercise.lines[typo.line - 1], wrong: typo.wrong,
        right: typo.right, names: ["错别字", "错字"], why: typo.why, rule: typo.rule,
        measure: typo.measure)
    }
  }

  /// The document without blank lines, with no more blanks in a row than its layout needs.
  private var lines: [String] {
    source.document.text.split(whereSeparator: \.isNewline).compactMap { line in
      let words = line.split(whereSeparator: \.isWhitespace)
      guard !words.isEmpty else { return nil }
      let isIndented = line.first?.isWhitespace ?? false
      return (isIndented ? "　　" : "") + words.joined(separator: "　")
    }
  }

  // MARK: Elements

  /// The title as it stands inside title marks: marks within marks are 〈〉 (GB/T 15834 4.15.3.5).
  private static func nested(_ title: String) -> String {
    title.replacing("《", with: "〈").replacing("》", with: "〉")
  }

  /// Its number to be written from its parts.
  func number() -> QuestionDraft? {
    guard let element = source.document.first(.documentNumber),
      let number = DocumentNumber(parsing: element.text), number.description == element.text,
      let title
    else { return nil }
    return QuestionDraft(
      drill: .number,
      stem:
        "《\(Self.nested(title))》的机关代字是“\(number.agencyCode)”，它是\(number.year)年的第\(number.serial)件。写出它的发文字号。",
      members: [
        .init(
          "facts",
          .object([
            .init("agencyCode", .text(number.agencyCode)), .init("year", .number(number.year)),
            .init("number", .number(number.serial)),
          ])
        )
      ],
      explanation: "依次是机关代字、六角括号括起来的四位年份、顺序号和“号”：\(number)。顺序号不补零，前面不加“第”。",
      rules: ["GW205", "GW206", "GW207"], source: source.name)
  }

  /// Its date to be written from one in Chinese numerals.
  func date() -> QuestionDraft? {
    guard let element = source.document.all(.documentDate).last,
      let date = DocumentDate(parsing: element.text), date.description == element.text, let title
    else { return nil }
    let padded = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return QuestionDraft(
      drill: .date,
      stem: "《\(Self.nested(title))》的落款日期，照2012年以前的老办法写作“\(HanNumerals.date(date))”。照现行国标写出成文日期。",
      members: [
        .init(
          "facts",
          .object([
            .init("signedOn", .texts(["\(date.year)-\(padded(date.month))-\(padded(date.day))"]))
          ])
        )
      ],
      explanation: "成文日期用阿拉伯数字把年、月、日标全，月、日不补零：\(date)。汉字日期是2012年以前的写法。",
      rules: ["GW210", "GW211", "GW212"], source: source.name)
  }

  private var title: String? { source.document.first(.title)?.text }
}
