/// Tells the codes of fields from their results.
///
/// A field's code can itself have fields, whose results are then part of the code. Characters that
/// stand in a code as such are text all the same: no program puts them there, but one whose author
/// forgot where the code ends must not lose the rest of the document.
struct FieldCodes {
  /// For each field around here, whether this is its code.
  private var isCode: [Bool] = []
  private var codes = 0

  /// Takes in a mark of a field: `begin`, `separate` or `end`.
  mutating func take(_ mark: String?) {
    switch mark {
    case "begin":
      isCode.append(true)
      codes += 1
    case "separate", "end":
      if isCode.last == true { codes -= 1 }
      if mark == "end" {
        _ = isCode.popLast()
      } else if !isCode.isEmpty {
        isCode[isCode.count - 1] = false
      }
    default: break
    }
  }

  /// Whether text here is the result of a field inside a code.
  var hidesText: Bool { codes > (isCode.last == true ? 1 : 0) }
}
