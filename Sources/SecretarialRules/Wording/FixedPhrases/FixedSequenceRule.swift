/// Members that are always named together are all named, in their order.
///
/// Convention, each with the document that set the wording. A list counts only if its members stand
/// in a row, joined by 、 or 和, and either all of them are there in another order, or one is missing
/// where the collective name (“四个意识”) stands in the sentence. Titles and quotations are left
/// alone, and the finding only asks.
struct FixedSequenceRule: AnchoredRule {
  /// Members in their order, with the name they go by.
  struct Sequence: Sendable {
    let name: String
    let members: [String]
  }

  let code: RuleCode
  let title: String
  let basis: Basis
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation: String
  let example: RuleExample?
  let anchors: [String]
  private let sequences: [Sequence]
  /// For each anchor its sequence and its place in it.
  private let positions: [(sequence: Int, member: Int)]
  private let members: [[[Unicode.Scalar]]]

  init(
    _ code: RuleCode, _ title: String, _ sequences: [Sequence], source: String,
    explanation: String, example: RuleExample
  ) {
    self.code = code
    self.title = title
    basis = .convention("中央文件的通行表述；" + source)
    self.explanation = explanation
    self.example = example
    self.sequences = sequences
    anchors = sequences.flatMap(\.members)
    positions = sequences.enumerated().flatMap { number, sequence in
      sequence.members.indices.map { (number, $0) }
    }
    members = sequences.map { $0.members.map { Array($0.unicodeScalars) } }
  }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let (number, first) = positions[anchor]
    // Most often the word stands alone: that is seen at the scalar after it.
    guard joint(at: place.upperBound, in: text) != nil,
      !isContinued(place.lowerBound, of: number, in: text)
    else { return nil }
    var named = [first]
    var end = place.upperBound
    while let next = joint(at: end, in: text),
      let member = members[number].firstIndex(where: { text.hasPrefix($0, at: next) })
    {
      named.append(member)
      end = next + members[number][member].count
    }
    let all = members[number].count
    guard named.count >= 3, Set(named).count == named.count,
      !text.isInTitleOrQuote(place.lowerBound)
    else { return nil }
    // With a member that is no part of it the list is another one.
    guard !isEnumerated(at: place.lowerBound - 1, in: text), !isEnumerated(at: end, in: text)
    else { return nil }
    let range = place.lowerBound..<end
    let sequence = sequences[number]
    if named.count == all {
      return named == Array(0..<all)
        ? nil : finding(severity, range, in: text, .disordered(sequence))
    }
    let name = Array(sequence.name.unicodeScalars)
    guard named.count == all - 1, !text.hasPrefix(["等"], at: end),
      Vicinity(of: range, in: text, reach: 30).contains(anyOf: [name])
    else { return nil }
    let missing = sequence.members.indices.first { !named.contains($0) } ?? 0
    return finding(severity, range, in: text, .incomplete(sequence, sequence.members[missing]))
  }

  /// Where the next member would begin; `nil` if nothing joins it.
  private func joint(at offset: Int, in text: WordingText) -> Int? {
    guard offset < text.scalars.count else { return nil }
    switch text.scalars[offset] {
    case "、", "，", "和", "与": return offset + 1
    default: return nil
    }
  }

  private func isEnumerated(at offset: Int, in text: WordingText) -> Bool {
    text.scalars.indices.contains(offset) && text.scalars[offset] != "，"
      && joint(at: offset, in: text) != nil
  }

  /// Whether a member and a joint stand directly before, so that the list began further left.
  private func isContinued(_ offset: Int, of number: Int, in text: WordingText) -> Bool {
    guard offset > 0, joint(at: offset - 1, in: text) != nil else { return false }
    return members[number].contains { text.hasPrefix($0, at: offset - 1 - $0.count) }
  }
}

extension String {
  fileprivate static func disordered(_ sequence: FixedSequenceRule.Sequence) -> String {
    "请核对次序：\(sequence.name)通行的次序是\(sequence.members.joined(separator: "、"))"
  }

  fileprivate static func incomplete(
    _ sequence: FixedSequenceRule.Sequence, _ missing: String
  ) -> String {
    "请核对：\(sequence.name)里似缺“\(missing)”，通行的说法是\(sequence.members.joined(separator: "、"))"
  }
}
