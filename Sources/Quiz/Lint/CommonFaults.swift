import SecretarialRules

/// Faults that a question of any kind can have.
enum CommonFaults {
  /// The members that every question may have.
  static let members: Set<String> = [
    "id", "type", "topic", "points", "difficulty", "level", "stem", "hint", "explanation", "rules",
    "basis", "source",
  ]

  /// What such a member holds, where it is an object.
  static let innerMembers: [String: Set<String>] = ["basis": ["text", "strength", "unit"]]

  /// The topics of the course, in its order.
  static let topics = [
    "文种", "行文规则", "格式", "办文", "标点数字", "校对", "保密", "写作", "办会", "办事", "督查", "信息", "政治纪律", "职责",
  ]

  static func faults(in question: Question) -> [QuestionFault] {
    var faults: [QuestionFault] = []
    if !question.id.rawValue.allSatisfy(isPlain) || question.id.rawValue.isEmpty {
      faults.append(.error("题号 \(question.id) 只能用小写字母、数字和连字符。请改名。", in: "id"))
    }
    if !(1...5).contains(question.difficulty) {
      faults.append(.error("难度是 1 至 5，这里写的是 \(question.difficulty)。请改成其中一个数。", in: "difficulty"))
    }
    if !topics.contains(question.topic.root) {
      faults.append(
        .error("没有“\(question.topic.root)”这个主题。可用的有：\(topics.joined(separator: " "))。", in: "topic")
      )
    }
    if question.stem.joined().isEmpty { faults.append(.error("没有题干。请写上。", in: "stem")) }
    if question.explanation.isEmpty { faults.append(.error("没有解析。请写上。", in: "explanation")) }
    if question.rules.isEmpty && question.basis.isEmpty {
      faults.append(.error("没有依据：rules 和 basis 至少写一样。"))
    }
    for code in question.rules where RuleCatalog.rule(code) == nil {
      faults.append(.error("没有 \(code) 这条规则，wenmi rules 可以查。", in: "rules"))
    }
    for basis in question.basis where (basis.strength == .local) != (basis.unit != nil) {
      faults.append(.error("单位规定要写明是哪个单位（unit），其他依据不写 unit。", in: "basis"))
    }
    faults += explanationFaults(of: question)
    return faults
  }

  /// What is wrong with an explanation that there is.
  static func explanationFaults(of question: Question) -> [QuestionFault] {
    var faults: [QuestionFault] = []
    for letter in "ABCDabcd" where namesLetter(letter, in: question.explanation) {
      faults.append(.error("解析提到选项字母，选项打乱后会对不上。请写选项的内容。", in: "explanation"))
      break
    }
    let length = question.explanation.count
    if length > 200 { faults.append(.advice("解析有 \(length) 字，太长。", in: "explanation")) }
    return faults
  }

  private static func isPlain(_ character: Character) -> Bool {
    ("a"..."z").contains(character) || ("0"..."9").contains(character) || character == "-"
  }

  private static func namesLetter(_ letter: Character, in text: String) -> Bool {
    ["选\(letter)", "选项\(letter)", "\(letter)项", "\(letter)选项"].contains { text.contains($0) }
  }
}
