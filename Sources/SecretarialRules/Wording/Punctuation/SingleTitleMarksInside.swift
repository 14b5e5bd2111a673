/// A title within a title has single marks: 《关于〈办法〉的说明》.
///
/// GB/T 15834—2011 4.15.3.5.
struct SingleTitleMarksInside: AnchoredRule {
  let code: RuleCode = "WZ717"
  let title = "书名号里面再用书名号，外双内单"
  let basis = Basis.standard(Citation(.punctuation, "4.15.3.5"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "外面一层用双书名号《》，里面一层用单书名号〈〉，如《关于修改〈保密办法〉的决定》。引用转发、修改类公文的标题时最容易漏。"
  let example: RuleExample? = RuleExample(
    wrong: "《关于印发《值班办法》的通知》", right: "《关于印发〈值班办法〉的通知》")

  let anchors = ["《", "》"]
  private static let reach = 100

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let outer = outerOpening(of: place.lowerBound, closes: anchor == 1, in: text),
      isClosed(outer, past: place.lowerBound, in: text)
    else { return nil }
    return finding(.error, place, in: text, .nested, replacement: anchor == 0 ? "〈" : "〉")
  }

  /// The mark that opens the title in which the one at the offset is an inner one of depth two.
  private func outerOpening(of offset: Int, closes: Bool, in text: WordingText) -> Int? {
    var depth = 0
    var found: Int?
    var place = offset - 1
    let wanted = closes ? 2 : 1
    while let scalar = text.scalar(place), offset - place <= Self.reach, !scalar.endsLine {
      switch scalar {
      case "《", "〈":
        depth += 1
        if depth == wanted { found = scalar == "《" ? place : nil }
        if depth > wanted { return nil }
      case "》", "〉": depth -= 1
      default: break
      }
      place -= 1
    }
    return found
  }

  /// Whether the title that opens here is closed after the offset and in its line.
  private func isClosed(_ opening: Int, past offset: Int, in text: WordingText) -> Bool {
    var depth = 1
    var place = opening + 1
    while let scalar = text.scalar(place), place - opening <= 2 * Self.reach, !scalar.endsLine {
      switch scalar {
      case "《", "〈": depth += 1
      case "》", "〉": depth -= 1
      default: break
      }
      if depth == 0 { return place > offset }
      place += 1
    }
    return false
  }
}

extension String {
  fileprivate static let nested = "书名号里面再用书名号，里层用单书名号〈〉"
}
