/// One correction as a learner writes it: `布署=部署`.
struct TypoEdit: Hashable, Sendable, CustomStringConvertible {
  let wrong: String
  let right: String

  var description: String { "\(wrong)=\(right)" }

  /// Takes corrections as people type them: `=`, `→`, `->`, `改为`, spaces or commas between.
  static func read(_ typed: String) throws(ResponseProblem) -> [TypoEdit] {
    var text = typed
    for arrow in ["＝", "→", "➔", "⇒", "=>", "->", "—>", "－>", "－＞", "改为", "改成", "应为", "应该是"] {
      text = text.replacing(arrow, with: "=")
    }
    for space in [" =", "　=", "= ", "=　"] {
      while text.contains(space) { text = text.replacing(space, with: "=") }
    }
    var edits: [TypoEdit] = []
    for part in text.split(whereSeparator: Self.separates) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
        .map { unquoted(String($0)) }
      if sides.count == 1, isLineNumber(sides[0]) { continue }
      guard sides.count == 2, !sides[0].isEmpty else {
        throw ResponseProblem(
          message: "看不懂“\(part)”。每处写成 错词=改后，如 布署=部署；几处用空格隔开，没有错答 无。")
      }
      let right = ["删", "删去", "删掉", "无"].contains(sides[1]) ? "" : sides[1]
      guard sides[0] != right else {
        throw ResponseProblem(message: "“\(part)”改前改后一样。请写成 错词=改后。")
      }
      let edit = TypoEdit(wrong: sides[0], right: right)
      if !edits.contains(edit) { edits.append(edit) }
    }
    guard !edits.isEmpty else {
      throw ResponseProblem(message: "还没有作答。每处写成 错词=改后，没有错答 无。")
    }
    return edits
  }

  /// The corrections of a canonical answer.
  static func stored(_ canonical: String) -> [TypoEdit] {
    canonical.split(separator: "；").compactMap { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return sides.count == 2 ? TypoEdit(wrong: String(sides[0]), right: String(sides[1])) : nil
    }
  }

  private static func separates(_ character: Character) -> Bool {
    " \t\n　,，、;；/|。".contains(character)
  }

  private static func unquoted(_ side: String) -> String {
    side.filter { !"“”\"‘’'「」".contains($0) }
  }

  /// `1`, `第1行`, `1.`: a learner may say which line, and need not.
  private static func isLineNumber(_ word: String) -> Bool {
    let digits = TypedForms.folded(word).filter { !"第行处:.()".contains($0) }
    return !word.isEmpty && digits.allSatisfy { $0.isNumber || "一二三四五六七八九十".contains($0) }
  }
}
