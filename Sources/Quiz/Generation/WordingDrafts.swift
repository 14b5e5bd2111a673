import JSONText
import SecretarialRules
import WordingModel

/// Makes typo-spotting questions of a passage: words, places, and signs and numbers.
struct WordingDrafts {
  let passage: SourcePassage
  let model: WordingModel?

  /// Words miswritten as a person would.
  func typo(using generator: inout SeededGenerator) -> QuestionDraft? {
    let wanted = Int.random(in: 1...3, using: &generator)
    let exercise = TypoGenerator(model: model).passage(
      from: passage.lines, errors: wanted, using: &generator)
    return draft(
      .typo, stem: "下面是工作材料里的话。找出用错的字词并改正，没有错误答“无”。", lines: exercise.lines,
      key: exercise.key.map(PlantedSlip.init))
  }

  /// A place swapped for one with a name alike, possibly with words miswritten.
  func place(using generator: inout SeededGenerator) -> QuestionDraft? {
    let exercise = TypoGenerator(swapsPlaces: true, model: model).passage(
      from: passage.lines, errors: 3, using: &generator)
    let key = exercise.key.map(PlantedSlip.init)
    guard key.contains(where: { Self.placeRules.contains($0.rule) }) else { return nil }
    return draft(
      .place, stem: "下面是工作材料里的话，写到了地名。找出用错的字词和地名并改正，没有错误答“无”。",
      lines: exercise.lines, key: key)
  }

  /// A sign or a number written against the standard.
  func punctuation(using generator: inout SeededGenerator) -> QuestionDraft? {
    var lines = passage.lines
    var key: [PlantedSlip] = []
    let candidates = lines.indices.flatMap { index in
      SignSlip.candidates(in: lines[index]).map { (index, $0) }
    }.shuffled(using: &generator)
    for (index, slip) in candidates
    where key.count < 2 && !key.contains(where: { $0.line == index + 1 }) {
      guard slip.isFound(model: model) else { continue }
      lines[index] = slip.line
      key.append(
        PlantedSlip(
          line: index + 1, wrong: slip.wrong, right: slip.right, why: slip.why, rule: slip.rule))
    }
    return draft(
      .punctuation, stem: "下面是工作材料里的话。找出标点、数字用得不对的地方并改正，没有错误答“无”。", lines: lines,
      key: key.sorted { $0.line < $1.line })
  }

  private func draft(
    _ drill: QuestionDraft.Drill, stem: String, lines: [String], key: [PlantedSlip]
  ) -> QuestionDraft? {
    guard !key.isEmpty else { return nil }
    return QuestionDraft(
      drill: drill, stem: stem,
      members: [.init("text", .texts(lines)), .init("key", .list(key.map { $0.value }))],
      explanation: QuestionDraft.explanation(
        key.map { "“\($0.right)”误作“\($0.wrong)”，\($0.why)。" }),
      rules: rules(of: key), source: passage.source, difficulty: difficulty(of: key, drill))
  }

  /// The rules that find what was planted, each once.
  private func rules(of key: [PlantedSlip]) -> [RuleCode] {
    var codes: [RuleCode] = []
    for slip in key where !codes.contains(slip.rule) { codes.append(slip.rule) }
    return codes
  }

  /// That of the hardest slip; where nothing has been measured, and for places, of which a model of
  /// wording knows little, that of the drill.
  private func difficulty(of key: [PlantedSlip], _ drill: QuestionDraft.Drill) -> Int? {
    key.map { slip in
      guard let measure = slip.measure, !Self.placeRules.contains(slip.rule) else {
        return drill.difficulty
      }
      return SlipDifficulty.difficulty(of: measure)
    }.max()
  }

  private static let placeRules: Set<RuleCode> = ["WZ604", "WZ605"]
}

/// An entry of a typo-spotting key.
private struct PlantedSlip {
  let line: Int
  let wrong: String
  let right: String
  let why: String
  /// The rule that finds it.
  let rule: RuleCode
  var measure: PlantedTypo.Measure?

  init(line: Int, wrong: String, right: String, why: String, rule: RuleCode) {
    (self.line, self.wrong, self.right, self.why, self.rule) = (line, wrong, right, why, rule)
  }

  init(_ typo: PlantedTypo) {
    self.init(line: typo.line, wrong: typo.wrong, right: typo.right, why: typo.why, rule: typo.rule)
    measure = typo.measure
  }

  var value: JSONValue {
    .object([
      .init("line", .number(line)), .init("wrong", .text(wrong)), .init("right", .texts([right])),
      .init("why", .text(why)),
    ])
  }
}
