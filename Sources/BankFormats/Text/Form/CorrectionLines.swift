/// Reads and writes what is wrong in a passage: `第1行 布署=部署（为什么）`.
struct CorrectionLines {
  /// The passage with what is wrong in it.
  var corrections: AuthoredBody.Corrections
  /// What is to be said of the lines.
  private(set) var remarks: [ImportRemark] = []

  /// Reads the entries of a passage.
  init(passage: [String], entries: [TextEntry]) {
    corrections = AuthoredBody.Corrections(text: passage, slips: [])
    for entry in entries {
      let (stated, rest) = Self.line(of: entry.lines.joined(separator: "\n"))
      if case .label(.lure) = entry.mark {
        let (text, why) = Self.remark(of: rest)
        let word = Protection.bare(text.withoutOuterBlanks)
        corrections.lures.append(
          .init(line: stated ?? line(with: word), text: word, why: why))
        continue
      }
      let sides = Protection.pieces(of: rest, at: Protection.equalSigns, most: 2)
      guard sides.count == 2 else {
        remarks.append(
          ImportRemark(
            .error, line: entry.line, text: rest, reason: "改错应写成 第几行 错的=对的（为什么）"))
        continue
      }
      let wrong = Protection.bare(sides[0].withoutOuterBlanks)
      let (right, why) = Self.remark(of: sides[1])
      let words = Protection.words(of: right)
      corrections.slips.append(
        .init(
          line: stated ?? line(with: wrong), wrong: wrong, right: words.isEmpty ? [""] : words,
          why: why))
    }
  }

  /// Writes what is wrong.
  static func text(of slip: AuthoredBody.Corrections.Slip) -> String {
    let words = slip.right.map {
      slip.right == [""]
        ? ""
        : Protection.protected(
          $0, signs: Protection.listSigns + Protection.remarkSigns + Protection.equalSigns)
    }
    return "第\(slip.line)行 " + Protection.protected(slip.wrong, signs: Protection.equalSigns) + "="
      + words.joined(separator: "；") + text(of: slip.why)
  }

  /// Writes what only looks wrong.
  static func text(of lure: AuthoredBody.Corrections.Lure) -> String {
    "第\(lure.line)行 " + Protection.protected(lure.text, signs: Protection.remarkSigns)
      + text(of: lure.why)
  }

  private static func text(of why: String?) -> String {
    why.map { "（\(Protection.protected($0))）" } ?? ""
  }

  /// `第1行 …`
  private static func line(of text: String) -> (Int?, String) {
    guard text.hasPrefix("第"), let end = text.firstIndex(of: "行"),
      let line = Int(text[text.index(after: text.startIndex)..<end].withoutOuterBlanks)
    else { return (nil, text) }
    let rest = text[text.index(after: end)...]
    let isColon = rest.first == "：" || rest.first == ":"
    return (line, (isColon ? rest.dropFirst() : rest).withoutOuterBlanks)
  }

  /// `…（为什么）`
  private static func remark(of text: String) -> (String, why: String?) {
    let sides = Protection.pieces(of: text, at: Protection.remarkSigns, most: 2)
    guard sides.count == 2 else { return (text, nil) }
    var why = sides[1].withoutOuterBlanks.unicodeScalars
    if why.last == "）" || why.last == ")" { why.removeLast() }
    return (sides[0], Protection.bare(String(why).withoutOuterBlanks))
  }

  /// The only line in which a text stands; 0 where it cannot be told.
  private func line(with text: String) -> Int {
    let lines = corrections.text.indices.filter { corrections.text[$0].contains(text) }
    return lines.count == 1 ? lines[0] + 1 : 0
  }
}
