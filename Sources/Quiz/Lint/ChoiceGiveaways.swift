/// What lets a learner who knows nothing pick the right one of some choices.
struct ChoiceGiveaways {
  let stem: [String]
  let choices: [ChoiceList.Item]
  /// The ids of the right ones.
  let key: [String]

  /// What is wrong with the choices of a question, the worst first.
  var faults: [QuestionFault] {
    var faults = choices.filter { Self.speaksOfAll($0.text) }.map { choice in
      QuestionFault.error("选项“\(choice.text)”靠别的选项定对错，打乱以后也读不通。请换成具体的一项。", in: "choices")
    }
    // Of several right ones none sticks out.
    guard let right, key.count == 1 else { return faults }
    if isMuchTheLongest(right) {
      faults.append(.advice("只有正确项特别长（\(right.count) 字），会露底。请把别的选项也写得一样具体。", in: "choices"))
    }
    if right.hasSuffix("。"), wrong.allSatisfy({ $0.last.map { !"。？！".contains($0) } ?? true }) {
      faults.append(.advice("只有正确项末尾有句号，会露底。请统一。", in: "choices"))
    }
    if Self.hasRemark(right), !wrong.contains(where: Self.hasRemark) {
      faults.append(.advice("只有正确项带括号说明，会露底。请去掉，或者都加上。", in: "choices"))
    }
    if let words = words(repeatedOnlyBy: right) {
      faults.append(.advice("只有正确项照抄了题干里的“\(words)”，会露底。请换一种说法。", in: "choices"))
    }
    return faults
  }

  private var right: String? { choices.first { key.contains($0.id) }?.text }
  private var wrong: [String] { choices.filter { !key.contains($0.id) }.map(\.text) }

  // MARK: Length

  /// Whether the one right choice is longer than each of the others.
  var isRightAloneTheLongest: Bool {
    guard let right, key.count == 1 else { return false }
    return wrong.allSatisfy { $0.count < right.count }
  }

  /// Names of a few characters are as long as they are.
  private func isMuchTheLongest(_ right: String) -> Bool {
    guard let next = wrong.map(\.count).max() else { return false }
    return right.count > 8 && right.count * 4 > next * 5
  }

  // MARK: Wording

  /// 以上都对, 上述均不正确, 都不对.
  private static func speaksOfAll(_ text: String) -> Bool {
    let text = TypedForms.comparableWord(text)
    guard text.count <= 10, let all = text.first(where: { "都均皆全".contains($0) }) else {
      return false
    }
    if text.hasPrefix("以上") || text.hasPrefix("上述") { return true }
    let judgement = text.drop { $0 == all || "都是不".contains($0) }
    return text.first == all && ["对", "错", "正确", "错误", ""].contains(judgement)
  }

  /// Whether a text has a remark in brackets; 命令（令） is a name.
  private static func hasRemark(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "（"), let close = text[open...].firstIndex(of: "）"),
      open > text.startIndex
    else { return false }
    return scalars(String(text[open..<close])).count(where: isHan) >= 4
  }

  // MARK: What the stem says too

  /// The words that only the right choice takes from the stem; names of bodies are called by their
  /// names everywhere.
  private func words(repeatedOnlyBy right: String) -> String? {
    let stem = Self.scalars(stem.joined(separator: "\n"))
    let shared = Self.longestRun(in: Self.scalars(right), from: stem)
    guard shared.count >= 6, let last = shared.last,
      !"局府厅委办院会部处科室站所校".unicodeScalars.contains(where: { $0.value == last }),
      wrong.allSatisfy({ Self.longestRun(in: Self.scalars($0), from: stem).count < 4 })
    else { return nil }
    return String(String.UnicodeScalarView(shared.compactMap(Unicode.Scalar.init)))
  }

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// The longest run of Chinese characters that two texts share.
  private static func longestRun(in text: [UInt32], from other: [UInt32]) -> ArraySlice<UInt32> {
    var best: ArraySlice<UInt32> = []
    var lengths = [Int](repeating: 0, count: other.count + 1)
    for (place, scalar) in text.enumerated() {
      var previous = 0
      for index in other.indices {
        let above = lengths[index + 1]
        lengths[index + 1] = scalar == other[index] && isHan(scalar) ? previous + 1 : 0
        previous = above
        if lengths[index + 1] > best.count {
          best = text[(place + 1 - lengths[index + 1])...place]
        }
      }
    }
    return best
  }

  private static func isHan(_ scalar: UInt32) -> Bool { (0x4E00...0x9FFF).contains(scalar) }
}
