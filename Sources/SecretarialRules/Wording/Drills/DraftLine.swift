import WordingModel

/// A line of an exercise in the making: the clean text and what has been planted in it.
struct DraftLine: Sendable {
  let clean: WordingText
  /// What has been planted, in the order of the line, with ranges in the clean text.
  private(set) var swaps: [Swap] = []
  private(set) var text: String
  /// Whether the wording check is content with the clean line, hints aside.
  let isClean: Bool
  private let model: WordingModel?
  /// The rule that finds each swap.
  private var rules: [RuleCode] = []

  init(clean line: String, model: WordingModel?) {
    clean = WordingText(line)
    text = line
    isClean = WordingCheck.findings(in: line, least: .doubtful, model: model).isEmpty
    self.model = model
  }

  /// The line with one swap more; `nil` if that makes the key ambiguous.
  ///
  /// A wrong form must occur once and in the clean line not at all, so that putting the right forms
  /// back in any order restores the line; and the check must find exactly the wrong forms. What the
  /// context alone betrays must be found character by character, with the right ones proposed, and
  /// be wrong by ``ContextSwaps/leastMargin`` whatever else has been planted.
  func planting(_ swap: Swap) -> DraftLine? {
    guard !swaps.contains(where: { $0.range.overlaps(swap.range) }) else { return nil }
    var draft = self
    draft.swaps.append(swap)
    draft.swaps.sort { $0.range.lowerBound < $1.range.lowerBound }
    let (text, places) = draft.written(draft.swaps)
    draft.text = text
    let findings = WordingCheck.findings(in: text, least: .doubtful, model: model)
    let found = findings.map { finding in
      text.unicodeScalars.distance(
        from: text.startIndex, to: finding.range.lowerBound)..<text.unicodeScalars.distance(
          from: text.startIndex, to: finding.range.upperBound)
    }
    guard found == zip(draft.swaps, places).map({ $0.found(at: $1) }),
      zip(draft.swaps, findings).allSatisfy({ $0.isMended(by: $1) })
    else { return nil }
    draft.rules = findings.map(\.rule)
    let reading = WordingText(text)
    let isUnambiguous = draft.swaps.allSatisfy { swap in
      let wrong = Array(swap.wrong.unicodeScalars)
      return reading.count(of: wrong) == 1 && clean.count(of: wrong) == 0
    }
    return isUnambiguous && draft.isPlainlyWrong ? draft : nil
  }

  /// What has been planted, as a key holds it, where the line has a number, counted from 1.
  func key(line number: Int) -> [PlantedTypo] {
    swaps.indices.map { index in
      let swap = swaps[index]
      return PlantedTypo(
        line: number, wrong: swap.wrong, right: swap.right, why: swap.why, rule: rules[index],
        measure: model.map { measure(of: index, $0) })
    }
  }

  private var isPlainlyWrong: Bool {
    guard let model else { return true }
    return swaps.indices.allSatisfy { index in
      swaps[index].misfit == nil || margin(of: index, model) >= ContextSwaps.leastMargin
    }
  }

  /// By how many powers of ten the line is more probable with one of its swaps undone.
  private func margin(of index: Int, _ model: WordingModel) -> Double {
    var others = swaps
    others.remove(at: index)
    return written(others).text.wording(model) - text.wording(model)
  }

  private func measure(of index: Int, _ model: WordingModel) -> PlantedTypo.Measure {
    let (right, wrong) = (
      Array(swaps[index].right.unicodeScalars), Array(swaps[index].wrong.unicodeScalars)
    )
    let changes = right.count == wrong.count ? zip(right, wrong).filter { $0 != $1 } : []
    return PlantedTypo.Measure(
      margin: margin(of: index, model),
      kind: changes.count == 1
        ? model.confusion(of: changes[0].0, with: changes[0].1)?.kind : nil,
      commonness: model.commonness(of: right))
  }

  /// The clean line with swaps carried out, and where the wrong forms came to stand.
  private func written(_ swaps: [Swap]) -> (text: String, places: [Range<Int>]) {
    var scalars: [Unicode.Scalar] = []
    var places: [Range<Int>] = []
    var done = 0
    for swap in swaps {
      scalars += clean.scalars[done..<swap.range.lowerBound]
      let start = scalars.count
      scalars += Array(swap.wrong.unicodeScalars)
      places.append(start..<scalars.count)
      done = swap.range.upperBound
    }
    scalars += clean.scalars[done...]
    return (String(String.UnicodeScalarView(scalars)), places)
  }
}

extension WordingText {
  fileprivate func count(of word: [Unicode.Scalar]) -> Int {
    scalars.indices.filter { hasPrefix(word, at: $0) }.count
  }
}

extension String {
  /// The logarithm (base 10) of its probability.
  fileprivate func wording(_ model: WordingModel) -> Double {
    let scalars = Array(unicodeScalars)
    return TypoDetector(model: model).wording(of: scalars, in: scalars.indices).sum
  }
}
