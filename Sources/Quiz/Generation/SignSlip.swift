import SecretarialRules
import WordingModel

/// A sign or a number of a clean sentence written against a clause of the standards, where a rule
/// of the library finds it.
struct SignSlip {
  /// The sentence with the slip in it.
  let line: String
  /// What is wrong, as the key quotes it.
  let wrong: String
  /// What stood there.
  let right: String
  /// Why it is wrong, without a full stop.
  let why: String
  /// The rule that finds it.
  let rule: RuleCode

  /// What the fault may be called.
  var names: [String] {
    switch rule {
    case "WZ607": ["顿号", "概数"]
    case "WZ608": ["数字混用", "数字"]
    default: ["省略号"]
    }
  }

  /// What can be planted in a sentence, from its beginning.
  static func candidates(in line: String) -> [SignSlip] {
    approximateNumbers(in: line) + ellipses(in: line) + mixedNumerals(in: line)
  }

  /// Whether the wording check, with the model if there is one, finds this slip and nothing else.
  func isFound(model: WordingModel?) -> Bool {
    let findings = WordingCheck.findings(in: line, least: .doubtful, model: model)
    guard findings.count == 1, findings[0].rule == rule,
      let place = line.firstRange(of: wrong)
    else { return false }
    return findings[0].range.overlaps(place)
  }

  private init(
    _ line: [Character], replacing range: Range<Int>, with wrong: String, why: String,
    rule: RuleCode
  ) {
    self.line = String(line[..<range.lowerBound]) + wrong + String(line[range.upperBound...])
    self.wrong = wrong
    right = String(line[range])
    self.why = why
    self.rule = rule
  }

  /// 三四十人 → 三、四十人
  private static func approximateNumbers(in text: String) -> [SignSlip] {
    let line = Array(text)
    let digits = Array("一二三四五六七八九")
    return line.indices.dropLast(3).compactMap { index in
      guard let value = digits.firstIndex(of: line[index]), value + 1 < digits.count,
        line[index + 1] == digits[value + 1]
      else { return nil }
      let rest = String(line[(index + 1)..<(index + 3)])
      return SignSlip(
        line, replacing: index..<index + 3, with: "\(line[index])、\(rest)",
        why: "两个数字连用表示概数，中间不用顿号", rule: "WZ607")
    }
  }

  /// 学校、社区等单位 → 学校、社区……等单位
  private static func ellipses(in text: String) -> [SignSlip] {
    let line = Array(text)
    return line.indices.compactMap { index in
      guard line[index] == "等", index > 1, index + 1 < line.count,
        // 平等 and 高等 are words of their own.
        !"平同相优中高初上下劣头特何某一二三这那均不我".contains(line[index - 1]),
        !"级候待于同次等额".contains(line[index + 1]),
        let comma = line[..<index].lastIndex(where: { "，。；：、".contains($0) }), line[comma] == "、",
        index - comma <= 12
      else { return nil }
      let quoted = index - 1..<index + 1
      return SignSlip(
        line, replacing: quoted, with: "\(line[index - 1])……等", why: "省略号和“等”都表示没有列完，只用一个",
        rule: "WZ609")
    }
  }

  /// 3000人 → 3千人
  private static func mixedNumerals(in text: String) -> [SignSlip] {
    let line = Array(text)
    return line.indices.compactMap { index in
      guard ("1"..."9").contains(line[index]),
        index == 0 || !isPartOfNumber(line[index - 1])
      else { return nil }
      let noughts = line[(index + 1)...].prefix { $0 == "0" }.count
      let end = index + 1 + noughts
      guard noughts == 2 || noughts == 3, end < line.count, !isPartOfNumber(line[end]),
        !"年月日号%％".contains(line[end])
      else { return nil }
      let quoted = index..<end + 1
      return SignSlip(
        line, replacing: quoted, with: "\(line[index])\(noughts == 3 ? "千" : "百")\(line[end])",
        why: "同一个数不混用阿拉伯数字和汉字数字，只有“万”“亿”可以", rule: "WZ608")
    }
  }

  private static func isPartOfNumber(_ character: Character) -> Bool {
    character.isNumber || character.isASCII || "．，～—-".contains(character)
  }
}
