/// What can be wrong with texts that stand in a list on a page.
enum PageItems {
  /// - Parameters:
  ///   - items: Ids and texts as the bank holds them.
  ///   - member: The member that holds them.
  /// - Returns: Ids that cannot be used, and texts that nobody can tell apart.
  static func faults(
    _ items: [(id: String, text: String)], in member: String
  ) -> [QuestionFault] {
    var faults: [QuestionFault] = []
    let ids = items.map { $0.id }
    for id in ids where id.isEmpty || !id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    {
      faults.append(.error("选项 id“\(id)”只能用英文字母和数字。请改名。", in: member))
    }
    if Set(ids).count != ids.count {
      faults.append(.error("选项的 id 有重复。请给每项一个自己的 id。", in: member))
    }
    // Choices may differ in a sign alone, where the sign is what is asked for.
    let texts = items.map { TypedForms.visible($0.text).filter { !$0.isWhitespace } }
    if texts.contains("") {
      faults.append(.error("有一个选项没有内容。请写上。", in: member))
    }
    if Set(texts).count != texts.count {
      faults.append(.error("有两个选项内容相同。请换掉一个。", in: member))
    }
    if items.count > QuestionPage.Choice.limit {
      faults.append(.error("选项超过 \(QuestionPage.Choice.limit) 个。请删去几个。", in: member))
    }
    return faults
  }
}
