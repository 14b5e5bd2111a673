import Quiz

/// Reads one item of QTI 2.0 to 2.2.
///
/// Source: IMS Question and Test Interoperability Assessment Test, Section and Item Information
/// Model 2.2.
struct QTIItemReader {
  var read: ReadQuestion
  let item: XMLNode
  let declarations: [String: QTIDeclaration]

  /// What came of an item.
  enum Outcome {
    case questions([ReadQuestion])
    /// It asks nothing that can be read.
    case leftOut(ImportRemark)
  }

  static let blocks: Set<String> = [
    "choiceInteraction", "orderInteraction", "matchInteraction", "gapMatchInteraction",
    "extendedTextInteraction",
  ]
  static let inlines: Set<String> = ["textEntryInteraction", "inlineChoiceInteraction"]
  private static let others: Set<String> = [
    "associateInteraction", "graphicAssociateInteraction", "graphicGapMatchInteraction",
    "graphicOrderInteraction", "hotspotInteraction", "hottextInteraction", "selectPointInteraction",
    "sliderInteraction", "drawingInteraction", "uploadInteraction", "mediaInteraction",
    "positionObjectInteraction", "customInteraction", "endAttemptInteraction",
  ]

  private init(_ item: XMLNode, line: Int) {
    self.item = item
    declarations = QTIDeclaration.all(in: item)
    read = ReadQuestion(line: line)
    let id = (item.attributes["identifier"] ?? "").withoutControls.trimmingBlanks
    read.question.id = id.isEmpty ? nil : id
  }

  /// Reads an item.
  ///
  /// - Parameters:
  ///   - item: The element `assessmentItem`.
  ///   - line: Its line, or its number in its package.
  ///   - metadata: What the package says of it.
  /// - Returns: Its questions, of which there are several where it has several interactions.
  static func outcome(
    of item: XMLNode, line: Int, metadata: QTIMetadata? = nil
  ) -> Outcome {
    var reader = QTIItemReader(item, line: line)
    metadata?.put(into: &reader.read)
    let title = (item.attributes["title"] ?? "").withoutControls
    guard let body = item.child("itemBody") else {
      return .leftOut(ImportRemark(.error, line: line, text: title, reason: "没有题目的正文"))
    }
    let found = body.descendants(blocks.union(inlines).union(others))
    if let other = found.first(where: { others.contains($0.name) }) {
      return .leftOut(
        ImportRemark(.error, line: line, text: title, reason: "不认识的作答方式 \(other.name)，没有收入"))
    }
    let asked = found.filter { blocks.contains($0.name) }
    guard !found.isEmpty else {
      return .leftOut(ImportRemark(.note, line: line, text: title, reason: "没有要作答的地方，不是题"))
    }
    reader.readExplanation()
    guard asked.count > 1 else {
      reader.readBody(body, asked: asked.first, inlines: found.filter { inlines.contains($0.name) })
      reader.read.restore(from: item.comments.map(\.withoutControls))
      return .questions([reader.read])
    }
    return .questions(
      asked.enumerated().map { index, interaction in
        var part = reader
        part.read.question.id = reader.read.question.id.map { "\($0)-\(index + 1)" }
        part.readBody(body, asked: interaction, inlines: [])
        part.read.say(.doubt, "原来是一道题里的第 \(index + 1) 小题，拆成了单独的题")
        return part.read
      })
  }

  // MARK: Texts

  private mutating func readBody(_ body: XMLNode, asked: XMLNode?, inlines: [XMLNode]) {
    guard let asked else {
      readInlines(inlines, in: body)
      return
    }
    if !inlines.isEmpty { read.say(.doubt, "题里另有要填的空，没有收入") }
    let html = QTIMarkup.html(in: body) { node in
      guard Self.blocks.contains(node.name) else {
        return Self.inlines.contains(node.name) ? GapMarks.mark : nil
      }
      guard node === asked, let prompt = node.child("prompt") else { return "<div></div>" }
      return "<div>\(QTIMarkup.html(in: prompt))</div>"
    }
    read.question.stem = read.lines(ofHTML: html)
    readInteraction(asked)
  }

  private mutating func readExplanation() {
    let choices = Set(
      item.descendants(["simpleChoice"]).compactMap { $0.attributes["identifier"] })
    let feedback = item.children("modalFeedback").filter {
      !choices.contains($0.attributes["identifier"] ?? "")
    }
    let lines = feedback.flatMap { read.lines(ofHTML: QTIMarkup.html(in: $0)) }
    read.question.explanation = lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// The text of an element that is no paragraph of its own.
  mutating func text(of node: XMLNode) -> String {
    read.lines(ofHTML: QTIMarkup.html(in: node)).joined(separator: "\n")
  }

  /// What is said of a choice: within it, or shown when it is taken.
  mutating func reason(for choice: XMLNode) -> String? {
    let identifier = choice.attributes["identifier"] ?? ""
    let nodes =
      choice.descendants(["feedbackInline"])
      + item.children("modalFeedback").filter { $0.attributes["identifier"] == identifier }
    let lines = nodes.flatMap { read.lines(ofHTML: QTIMarkup.html(in: $0)) }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  /// What answer an interaction expects.
  func declaration(of interaction: XMLNode) -> QTIDeclaration? {
    declarations[interaction.attributes["responseIdentifier"] ?? ""]
  }
}
