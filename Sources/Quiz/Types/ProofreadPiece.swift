/// What stands in an answer between two signs that may separate, with the signs before it.
struct ProofreadPiece {
  let separator: String
  let text: Substring

  /// The pieces of what stands between two signs that separate for good.
  ///
  /// What stands between quotation marks is one piece, whatever signs it holds: `“、公安局”`.
  static func pieces(of part: Substring) -> [ProofreadPiece] {
    var pieces: [ProofreadPiece] = []
    var separator = ""
    var start: String.Index?
    var end = part.startIndex
    for index in part.indices where index >= end {
      if let close = closingMark(of: index, in: part) {
        if start == nil { start = index }
        end = close
      } else if part[index].isWhitespace || ",，、。".contains(part[index]) {
        if let begun = start {
          pieces.append(ProofreadPiece(separator: separator, text: part[begun..<index]))
          separator = ""
        }
        separator.append(part[index])
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let start { pieces.append(ProofreadPiece(separator: separator, text: part[start...])) }
    return pieces
  }

  /// Where a quotation ends that begins here; `nil` where none does.
  private static func closingMark(of index: String.Index, in part: Substring) -> String.Index? {
    let marks: [Character: Character] = ["“": "”", "‘": "’", "「": "」", "『": "』", "\"": "\""]
    guard let close = marks[part[index]] else { return nil }
    let rest = part[index...].dropFirst()
    guard let end = rest.firstIndex(of: close), !rest[..<end].contains("=") else { return nil }
    return end
  }
}
