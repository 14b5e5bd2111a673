/// A question while it is being read: what is understood of it and what is to be said.
struct ReadQuestion {
  var question: AuthoredQuestion
  let line: Int
  private(set) var remarks: [ImportRemark] = []

  init(line: Int) {
    question = AuthoredQuestion(body: .open(answer: nil))
    self.line = line
  }

  /// Notes something about it.
  mutating func say(_ gravity: ImportRemark.Gravity, _ reason: String, about text: String? = nil) {
    let remark = ImportRemark(
      gravity, line: line, text: text ?? question.stem.joined(separator: " "), reason: reason)
    if !remarks.contains(remark) { remarks.append(remark) }
  }

  /// Notes several things.
  mutating func say(_ remarks: [WeightedAnswer.Remark]) {
    for remark in remarks { say(remark.gravity, remark.reason) }
  }

  /// Takes the text of some HTML, and says what is not in it.
  mutating func lines(ofHTML html: String, keepsLineEnds: Bool = false) -> [String] {
    let fragment = HTMLFragment(html, keepsLineEnds: keepsLineEnds)
    for omission in fragment.omissions {
      say(.doubt, "有\(omission.rawValue)，没有导入", about: fragment.lines.first ?? "")
    }
    return fragment.lines
  }

  /// Takes what tags say.
  mutating func read(tags: [String]) {
    for tag in QuestionTags.read(tags, into: &question) { say(.note, "标签“\(tag)”没有收入", about: tag) }
  }

  /// Puts back what a comment keeps.
  mutating func restore(from comments: [String]) {
    for comment in comments {
      guard let restoration = KeptMembers.restoration(from: comment, to: question) else { continue }
      question = restoration.question
      if !restoration.changed.isEmpty {
        say(.note, "文件改动过，以看得见的内容为准：\(restoration.changed.joined(separator: "、"))")
      }
    }
  }

  /// The question as it goes into the bank.
  var imported: ImportedQuestion { ImportedQuestion(question, line: line, remarks: remarks) }
}
