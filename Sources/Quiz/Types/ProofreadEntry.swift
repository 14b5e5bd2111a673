/// One thing that a learner says of a line of a document: `3 年份括号`, `7 布署=部署`.
struct ProofreadEntry: Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  let line: Int
  /// What is said: a correction, a fault by its name, the code of a rule; empty for the line alone.
  var words: String
  /// What is said besides, to explain it: `应删`.
  var remarks: [String] = []

  var description: String {
    let said = ([words] + remarks).joined(separator: "｜")
    return said.isEmpty ? "\(line)" : "\(line) \(said)"
  }

  /// The entries of a canonical answer.
  static func stored(_ canonical: String) -> [ProofreadEntry] {
    canonical.split(separator: "；").compactMap { part in
      let sides = part.split(separator: " ", maxSplits: 1)
      guard let line = sides.first.flatMap({ Int($0) }), line > 0 else { return nil }
      let said = sides.dropFirst().first?.split(separator: "｜").map(String.init) ?? []
      return ProofreadEntry(
        line: line, words: said.first ?? "", remarks: Array(said.dropFirst()))
    }
  }

  /// What it changes in its line; `nil` where it does not quote the line.
  func correction(in line: String) -> TypoEdit? {
    guard let sign = words.firstIndex(of: "="), sign > words.startIndex,
      line.contains(words[..<sign])
    else { return nil }
    return TypoEdit(
      wrong: String(words[..<sign]), right: String(words[sign...].dropFirst()))
  }

  /// Whether it only says that something is wrong.
  var isVague: Bool { ([words] + remarks).allSatisfy(Self.isVague) }

  /// Whether words say that something is wrong and not what.
  static func isVague(_ words: String) -> Bool {
    words.isEmpty || vague.contains(TypedForms.comparableWord(words))
  }

  private static let vague: Set<String> = [
    "错", "有错", "错误", "有错误", "错了", "写错", "写错了", "有误", "有问题", "问题", "不对", "不妥", "不当", "有毛病", "毛病",
    "改", "要改", "应改", "需改", "有错处", "不规范", "是错的", "错的", "不正确", "?",
  ]
}
