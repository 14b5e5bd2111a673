import DocumentReading

/// Reads a Moodle XML file question by question, so that it never has more than one of them as XML.
final class MoodleXMLReader: PartReader {
  private var open: [XMLNode] = []
  private var depth = 0
  /// How deep the file is in whose content nothing is read.
  private var fileDepth: Int?
  private var topic: String?
  private let file: BankFile
  private(set) var bank = ImportedBank()
  /// Whether the outermost element is that of the format.
  private(set) var isQuiz = false
  /// Why no more was read.
  private(set) var failure: BankFileError?
  private var generalFeedbacks = 0

  init(_ file: BankFile) { self.file = file }

  func begin(_ element: XMLElement) {
    depth += 1
    if depth == 1 { isQuiz = element.name == "quiz" }
    guard isQuiz, failure == nil, depth > 1 else { return }
    guard depth > 2 || element.name == "question" else { return }
    guard depth == 2 || !open.isEmpty else { return }
    let node = XMLNode(element)
    open.last?.append(node)
    open.append(node)
    // What is attached is long and no text.
    if element.name == "file", fileDepth == nil { fileDepth = depth }
  }

  func end(_ namespace: XMLElement.Namespace, _ name: String) {
    defer { depth -= 1 }
    if fileDepth == depth { fileDepth = nil }
    guard let node = open.popLast(), open.isEmpty else { return }
    take(node)
  }

  func read(_ characters: String) {
    if fileDepth == nil { open.last?.append(characters) }
  }

  func pass(comment: String) {
    if let node = open.last {
      node.append(comment: comment.trimmingBlanks)
    } else {
      BankComment.read([comment.trimmingBlanks], into: &bank)
    }
  }

  private func take(_ node: XMLNode) {
    let kind = node.attributes["type"] ?? ""
    if kind == "category" {
      let category = node.child("category")?.text ?? ""
      topic = CategoryPath.topic(of: category.withoutControls)
      return
    }
    guard let read = MoodleQuestionReader.question(from: node, topic: topic) else {
      let reader = MoodleQuestionReader(node, topic: nil)
      let name = reader.plain(node.child("name"))
      bank.leftOut.append(
        kind == "description"
          ? ImportRemark(.note, line: node.line, text: name, reason: "是说明文字，不是题")
          : ImportRemark(
            .error, line: node.line, text: name, reason: "不认识的题型“\(kind.withoutControls)”，没有收入"))
      return
    }
    do throws(BankFileError) { try bank.take(read, from: file) } catch { failure = error }
    let names: Set<String> = ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"]
    if node.children.contains(where: { names.contains($0.name) && !$0.text.trimmingBlanks.isEmpty })
    {
      generalFeedbacks += 1
    }
  }

  /// Tells what was passed over in many questions.
  func finish() {
    guard generalFeedbacks > 0 else { return }
    bank.leftOut.append(
      ImportRemark(
        .note, line: 1, text: "", reason: "\(generalFeedbacks) 道题有答对、答错时统一的评语，没有收入"))
  }
}
