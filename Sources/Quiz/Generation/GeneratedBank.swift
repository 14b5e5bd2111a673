import JSONText

/// A bank that was made from documents, and what is to be said of it.
public struct GeneratedBank: Sendable {
  /// What the documents yielded and what not.
  struct Yield: Sendable {
    let sentences: Int
    let faulty: Int
    let barrenPassages: Int
    let unfitDocuments: [DocumentDrafts.Unfit: Int]
  }

  /// The file, UTF-8.
  public let bytes: [UInt8]
  /// How many questions it holds.
  public let count: Int
  /// The drills by name, each with the number of its questions; those without any are left out.
  public let drills: [(title: String, count: Int)]
  /// Why there are fewer questions than were wanted, in Chinese sentences; empty where there are as
  /// many.
  public let shortfall: [String]

  init(id: BankID, drafts: [QuestionDraft], wanted: Int, sources: Yield) {
    let digits = max(3, String(drafts.count).count)
    let questions = drafts.enumerated().map { index, draft in
      let number = String(index + 1)
      let id = "g-" + String(repeating: "0", count: digits - number.count) + number
      return draft.value(id: id)
    }
    bytes =
      JSONValue.object([
        .init("schemaVersion", .number(QuestionBank.schemaVersion)),
        .init("id", .text(id.rawValue)),
        .init("title", .text("自编练习 \(id)")), .init("summary", .text("用自己的材料出的题，只供自己练习，不要外传。")),
        .init("questions", .list(questions)),
      ]).bytes
    count = drafts.count
    drills = QuestionDraft.Drill.allCases.map { drill in
      (drill.title, drafts.count { $0.drill == drill })
    }.filter { $0.1 > 0 }
    shortfall = drafts.count < wanted ? sources.explanations : []
  }
}

extension GeneratedBank.Yield {
  fileprivate var explanations: [String] {
    let count = { (reason: DocumentDrafts.Unfit) in unfitDocuments[reason] ?? 0 }
    let parts: [(Int, String)] = [
      (sentences == 0 ? 1 : 0, "材料里没有成句的正文"),
      (faulty, "有 \(faulty) 句检查程序有话说，没有用；先用 wenmi check 改好"),
      (barrenPassages, "有 \(barrenPassages) 段话里没有可以出题的词、标点和数字"),
      (count(.faulty), "\(count(.faulty)) 份公文本身有要改的地方，没有出整篇的题；先用 wenmi check 改好"),
      (count(.noDocument), "\(count(.noDocument)) 份材料认不出标题和文种，没有出整篇的题"),
      (count(.tooLong), "\(count(.tooLong)) 份公文太长，没有出整篇的题"),
      (count(.nothingToPlant), "\(count(.nothingToPlant)) 份公文的版头、落款可以出题的地方太少"),
    ]
    return parts.filter { $0.0 > 0 }.map { $0.1 + "。" } + ["能出题的地方都用上了；多给几份材料，可以多出几题。"]
  }
}
