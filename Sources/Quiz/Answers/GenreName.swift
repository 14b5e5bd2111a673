import OfficialDocuments

/// The name of a genre as people type it.
struct GenreName {
  /// The name that is stored: one of the fifteen, or the wrong name that was given.
  let name: String
  /// What was taken for something else.
  let notes: [String]

  /// Takes the fifteen names, everyday names for them, and names that are no genre (which are
  /// marked wrong, not refused).
  static func read(_ typed: String) throws(ResponseProblem) -> GenreName {
    let word = TypedForms.comparableWord(typed)
    if let genre = DocumentGenre.allCases.first(where: { $0.rawValue == word }) {
      return GenreName(name: genre.rawValue, notes: [])
    }
    if let genre = everydayNames[word] {
      return GenreName(
        name: genre.rawValue, notes: ["“\(typed)”按“\(genre.rawValue)”计：法定文种名是“\(genre.rawValue)”。"])
    }
    if NonGenre.note(on: word) != nil { return GenreName(name: word, notes: []) }
    let names = DocumentGenre.allCases.map(\.rawValue).joined(separator: " ")
    throw ResponseProblem(message: "没有“\(typed)”这个文种。十五种是：\(names)。")
  }

  private static let everydayNames: [String: DocumentGenre] = [
    "令": .order, "命令(令)": .order, "复函": .letter, "回函": .letter, "商洽函": .letter, "公函": .letter,
    "便函": .letter, "请批函": .letter, "询问函": .letter, "会议纪要": .minutes, "通告(周知性)": .publicNotice,
    "转发通知": .notice, "会议通知": .notice, "表彰通报": .circular, "批评通报": .circular,
  ]
}
