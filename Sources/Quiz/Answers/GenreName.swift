public import OfficialDocuments

/// The name of a genre as people type it.
public struct GenreName {
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
    if let genre = latinNames.first(where: { $0.value.contains(word) })?.key {
      return GenreName(name: genre.rawValue, notes: [])
    }
    if note(onOther: word) != nil { return GenreName(name: word, notes: []) }
    let names = DocumentGenre.allCases.map(\.rawValue).joined(separator: " ")
    throw ResponseProblem(message: "没有“\(typed)”这个文种。十五种是：\(names)。")
  }

  /// Whether a word is the name of a genre, or one that is taken for it.
  static func isKnown(_ word: String) -> Bool { (try? read(word)) != nil }

  /// Why a name that is none of the fifteen does not do, and what to use; `nil` for no known name.
  static func note(onOther name: String) -> String? {
    if ["请示报告", "申请报告"].contains(name) {
      return "请示和报告是两个文种，不能合用：要批准用请示，汇报情况用报告。"
    }
    return NonGenre(rawValue: name).map { "“\(name)”不是法定文种：\($0.advice)。" }
  }

  /// What the genres may be called with Latin letters: in pinyin and in English.
  public static let latinNames: [DocumentGenre: [String]] = [
    .resolution: ["jueyi", "resolution"], .decision: ["jueding", "decision"],
    .order: ["mingling", "order"], .communique: ["gongbao", "communique"],
    .announcement: ["gonggao", "announcement"], .publicNotice: ["tonggao", "publicnotice"],
    .opinion: ["yijian", "opinion"], .notice: ["tongzhi", "notice"],
    .circular: ["tongbao", "circular"], .report: ["baogao", "report"],
    .requestForInstructions: ["qingshi", "request", "requestforinstructions"],
    .reply: ["pifu", "reply"],
    .bill: ["yian", "bill"], .letter: ["han", "letter"], .minutes: ["jiyao", "minutes"],
  ]

  private static let everydayNames: [String: DocumentGenre] = [
    "令": .order, "命令(令)": .order, "复函": .letter, "回函": .letter, "商洽函": .letter, "公函": .letter,
    "便函": .letter, "请批函": .letter, "询问函": .letter, "会议纪要": .minutes, "通告(周知性)": .publicNotice,
    "转发通知": .notice, "会议通知": .notice, "表彰通报": .circular, "批评通报": .circular,
  ]
}
