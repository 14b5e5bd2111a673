import Quiz

/// Reads one question of a Moodle XML file.
///
/// Source: Moodle's documentation "Moodle XML format", and the behaviour of its import.
struct MoodleQuestionReader {
  var read: ReadQuestion
  let node: XMLNode

  /// Begins with what every question has.
  init(_ node: XMLNode, topic: String?) {
    self.node = node
    read = ReadQuestion(line: node.line)
    read.question.topic = topic
    let id = node.child("idnumber")?.text.trimmingBlanks ?? ""
    let name = (node.child("name")?.child("text")?.text ?? "").trimmingBlanks
    read.question.id = !id.isEmpty ? id : QuestionCompletion.isPlain(name) ? name : nil
    if !node.descendants(["file"]).isEmpty { read.say(.doubt, "附带的文件（多半是图片）没有导入", about: name) }
  }

  /// Reads the question; `nil` where its kind is none that is read.
  static func question(from node: XMLNode, topic: String?) -> ReadQuestion? {
    var reader = MoodleQuestionReader(node, topic: topic)
    let kind = node.attributes["type"] ?? ""
    guard let readBody = readers[kind] else { return nil }
    reader.read.question.stem = reader.lines(of: node.child("questiontext"))
    let explanation = reader.lines(of: node.child("generalfeedback")).joined(separator: "\n")
    reader.read.question.explanation = explanation.isEmpty ? nil : explanation
    let hints = node.children("hint").map { reader.text(of: $0) }.filter { !$0.isEmpty }
    reader.read.question.hint = hints.isEmpty ? nil : hints.joined(separator: "\n")
    readBody(&reader)
    reader.read.read(
      tags: (node.child("tags")?.children("tag") ?? []).map { $0.text.trimmingBlanks })
    reader.read.restore(from: node.comments.map(\.withoutControls))
    return reader.read
  }

  private static let readers: [String: @Sendable (inout Self) -> Void] = [
    "multichoice": { $0.readChoices() }, "multichoiceset": { $0.readChoiceSet() },
    "truefalse": { $0.readTruth() }, "shortanswer": { $0.readWords() },
    "numerical": { $0.readNumbers() }, "essay": { $0.readOpen() },
    "matching": { $0.readPairs() }, "match": { $0.readPairs() }, "ddmatch": { $0.readPairs() },
    "ordering": { $0.readOrder() }, "cloze": { $0.readEmbedded() },
    "multianswer": { $0.readEmbedded() }, "ddwtos": { $0.readWordBank("dragbox") },
    "gapselect": { $0.readWordBank("selectoption") },
  ]

  // MARK: Texts

  /// The lines of an element that has a text and perhaps says how it is written.
  mutating func lines(of node: XMLNode?) -> [String] {
    guard let node else { return [] }
    let text =
      node.child("text")?.text
      ?? node.contents.compactMap { content in
        if case .text(let text) = content { text } else { nil }
      }.joined()
    return lines(of: text, markup: node.attributes["format"])
  }

  mutating func lines(of text: String, markup: String?) -> [String] {
    switch markup {
    case "plain_text":
      text.withoutControls.trimmingBlanks.split(separator: "\n").map(\.trimmingBlanks)
    case "moodle_auto_format", "markdown": read.lines(ofHTML: text, keepsLineEnds: true)
    default: read.lines(ofHTML: text)
    }
  }

  mutating func text(of node: XMLNode?) -> String {
    lines(of: node).joined(separator: "\n")
  }

  /// A text in which nothing is markup.
  func plain(_ node: XMLNode?) -> String {
    (node?.child("text")?.text ?? "").withoutControls.trimmingBlanks
  }

  // MARK: Kinds

  /// The answers with their weights.
  ///
  /// - Parameter isPlain: Whether their texts are no HTML.
  /// - Returns: The answers in order.
  mutating func answers(isPlain: Bool) -> [WeightedAnswer] {
    node.children("answer").map { answer in
      let feedback = text(of: answer.child("feedback"))
      let text = isPlain ? plain(answer) : text(of: answer)
      return WeightedAnswer(
        text: text, percent: Double(answer.attributes["fraction"] ?? "0") ?? 0,
        feedback: feedback.isEmpty ? nil : feedback)
    }
  }

  private func says(_ name: String, otherwise: Bool) -> Bool {
    guard let value = node.child(name)?.text.trimmingBlanks.lowercased(), !value.isEmpty else {
      return otherwise
    }
    return value == "true" || value == "1"
  }

  private mutating func readChoices() { readChoices(isSingle: says("single", otherwise: true)) }

  /// A kind that some sites have added: all right choices and no other.
  private mutating func readChoiceSet() { readChoices(isSingle: false) }

  private mutating func readChoices(isSingle: Bool) {
    let (kind, body, remarks) = answers(isPlain: false).choices(
      isSingle: isSingle, shuffles: says("shuffleanswers", otherwise: true))
    read.question.kind = kind
    read.question.body = body
    read.say(remarks)
  }

  private mutating func readTruth() {
    let answers = answers(isPlain: true)
    let right = answers.first(where: \.isRight)?.text.lowercased()
    read.question.kind = .trueFalse
    read.question.body = .truth(right == "true" ? true : right == "false" ? false : nil)
    // What is said of a wrong and of a right answer belongs to the explanation here.
    let texts = [read.question.explanation].compactMap(\.self) + answers.compactMap(\.feedback)
    read.question.explanation = texts.isEmpty ? nil : texts.joined(separator: "\n")
  }

  private mutating func readWords() {
    let (gap, remarks) = answers(isPlain: true).gap(hasWildcards: true)
    read.question.kind = .fill
    read.question.body = .gaps([gap])
    read.say(remarks)
    read.markGaps(count: 1)
  }

  private mutating func readNumbers() {
    let tolerances = node.children("answer").map {
      $0.child("tolerance")?.text.trimmingBlanks ?? "0"
    }
    let weighted = zip(answers(isPlain: true), tolerances).map { answer, tolerance in
      var answer = answer
      if answer.text != "*" { answer.text += ":\(tolerance.isEmpty ? "0" : tolerance)" }
      return answer
    }
    let (numbers, remarks) = weighted.numbers
    let (gap, more) = numbers.gap(hasWildcards: false)
    read.question.kind = .fill
    read.question.body = .gaps([gap])
    read.say(remarks + more)
    read.markGaps(count: 1)
  }

  private mutating func readOpen() {
    let answer = text(of: node.child("graderinfo"))
    read.question.body = .open(answer: answer.isEmpty ? nil : answer)
  }

  private mutating func readPairs() {
    let pairs = node.children("subquestion").map { pair in
      (left: text(of: pair), right: text(of: pair.child("answer")))
    }
    read.question.kind = .matching
    read.question.body = .matching(AuthoredBody.Matching(pairs: pairs))
  }

  private mutating func readOrder() {
    // The weight of an answer is its place here; older files have them in order without it.
    let places = node.children("answer").map { Double($0.attributes["fraction"] ?? "") ?? 0 }
    let texts = node.children("answer").map { text(of: $0) }
    let isNumbered = Set(places).count == places.count
    let order =
      isNumbered ? places.indices.sorted { places[$0] < places[$1] } : Array(places.indices)
    read.question.kind = .ordering
    read.question.body = .ordering(.init(inOrder: order.map { texts[$0] }))
  }
}
