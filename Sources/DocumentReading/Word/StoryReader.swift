/// Reads a body, a page header or a page footer.
///
/// Source: ISO/IEC 29500-1 17.2 to 17.4 and 17.13.5.
final class StoryReader: PartReader {
  /// A page header or footer that a section has.
  struct HeaderReference {
    let kind: Kind
    let id: String

    enum Kind { case header, footer }
  }

  /// In which properties this is.
  private enum Properties { case paragraph, paragraphEnd, run, row }

  private let sheet: StyleSheet
  private var counter: ListCounter
  private var flow = TextFlow()
  /// The paragraphs around here: more than one in a text box.
  private var paragraphs: [WordParagraph] = []
  private var properties: [Properties] = []
  private var fields = FieldCodes()
  private var alternatives = Alternatives()
  private var subtrees = SkippedSubtrees()
  /// The characters of a `t`, and whether blanks at its ends count; `nil` elsewhere.
  private var characters: (text: String, keepsBlanks: Bool)?

  private(set) var headerReferences: [HeaderReference] = []
  private(set) var sawBody = false

  init(_ sheet: StyleSheet) {
    self.sheet = sheet
    counter = ListCounter(sheet)
  }

  /// The text, one paragraph a line.
  var text: String { flow.text }

  /// Whether nothing is to be seen.
  var isBlank: Bool { flow.isBlank }

  // MARK: PartReader

  func begin(_ element: XMLElement) throws(DocumentReadingError.Problem) {
    guard !subtrees.skips(element) else { return }
    guard alternatives.begins(element) else { return subtrees.skip() }
    switch element.namespace {
    case .word: try beginWord(element)
    case .math:
      if element.name == "r" { change { $0.run = WordParagraph.Run() } }
      if element.name == "t" { characters = ("", true) }
    // Decorated letters have no paragraphs but this.
    case .vml:
      if element.name == "textpath", let text = element.value(of: "string") {
        try flow.add(text.replacing("\n", with: " "))
      }
    case .compatibility, .other: break
    }
  }

  func end(
    _ namespace: XMLElement.Namespace, _ name: String
  ) throws(DocumentReadingError.Problem) {
    guard !subtrees.endsOne() else { return }
    alternatives.ends(namespace, name)
    if name == "t", namespace == .word || namespace == .math { return endCharacters() }
    guard namespace == .word else { return }
    switch name {
    case "p": try endParagraph()
    case "pPr", "rPr", "trPr": _ = properties.popLast()
    case "tc": flow.endCell()
    case "tr": flow.endRow()
    case "tbl": flow.endTable()
    case "txbxContent": flow.endBox()
    case "body", "hdr", "ftr": flow.finish()
    default: break
    }
  }

  func read(_ piece: String) {
    guard !subtrees.isInside else { return }
    characters?.text += piece
  }

  // MARK: Elements

  private func beginWord(_ element: XMLElement) throws(DocumentReadingError.Problem) {
    switch element.name {
    case "body": sawBody = true
    case "p": paragraphs.append(WordParagraph())
    case "r": change { $0.run = WordParagraph.Run() }
    case "tbl": flow.beginTable()
    case "tr": flow.beginRow()
    case "tc": try flow.beginCell()
    case "txbxContent": flow.beginBox()
    case "pPr": properties.append(.paragraph)
    case "rPr": properties.append(properties.last == .paragraph ? .paragraphEnd : .run)
    case "trPr": properties.append(.row)
    case "headerReference", "footerReference":
      guard let id = element.value(of: "id") else { return }
      headerReferences.append(
        HeaderReference(kind: element.name == "headerReference" ? .header : .footer, id: id))
    case "del", "moveFrom": beginDeletion()
    case "fldChar": fields.take(element.value(of: "fldCharType"))
    case "br" where ["page", "column"].contains(element.value(of: "type")):
      change { $0.isAfterPageBreak = !$0.text.isEmpty }
    case "t": characters = ("", element.value(of: "space") == "preserve")
    default:
      if let properties = properties.last {
        takeProperty(element, of: properties)
      } else {
        append(Self.character(element))
      }
    }
  }

  /// What was deleted, or moved elsewhere: characters, the end of a paragraph, or a row.
  private func beginDeletion() {
    switch properties.last {
    case .paragraphEnd: change { $0.isEndDeleted = true }
    case .row: flow.deleteRow()
    case .paragraph, .run: break
    case nil: subtrees.skip()
    }
  }

  private func takeProperty(_ element: XMLElement, of properties: Properties) {
    switch (properties, element.name) {
    case (.paragraph, "pStyle"): change { $0.style = element.value }
    case (.paragraph, "numId"): change { $0.list = element.number }
    case (.paragraph, "ilvl"): change { $0.level = element.number }
    case (.paragraphEnd, "vanish"): change { $0.isEndHidden = element.isOn }
    case (.run, "rStyle"): change { $0.run.style = element.value }
    case (.run, "vanish"): change { $0.run.isHidden = element.isOn }
    case (.paragraph, _), (.paragraphEnd, _), (.run, _), (.row, _): break
    }
  }

  /// What an element stands for that is a character itself.
  private static func character(_ element: XMLElement) -> String {
    switch element.name {
    case "tab", "ptab": "\t"
    case "br", "cr": "\n"
    // Where a line must not be broken, a reader of plain text has no use for knowing that.
    case "noBreakHyphen": "-"
    case "sym":
      WordSymbol.character(
        element.value(of: "char") ?? "", font: element.value(of: "font") ?? "")
    default: ""
    }
  }

  // MARK: Text

  private func change(_ change: (inout WordParagraph) -> Void) {
    if let last = paragraphs.indices.last { change(&paragraphs[last]) }
  }

  private func append(_ text: String) {
    guard !text.isEmpty, let paragraph = paragraphs.last, !fields.hidesText, !isHidden(paragraph)
    else { return }
    let broken = paragraph.isAfterPageBreak ? "\n" + text : text
    paragraphs[paragraphs.count - 1].text += broken
    paragraphs[paragraphs.count - 1].isAfterPageBreak = false
  }

  private func isHidden(_ paragraph: WordParagraph) -> Bool {
    paragraph.run.isHidden ?? sheet.isHidden(paragraph.run.style)
      ?? sheet.isHidden(paragraph.style ?? sheet.styles.paragraphDefault) ?? false
  }

  private func endCharacters() {
    guard let (text, keepsBlanks) = characters else { return }
    characters = nil
    let isBreak = { (character: Character) in character.isNewline }
    let line = text.contains(where: isBreak) ? String(text.map { isBreak($0) ? " " : $0 }) : text
    guard !keepsBlanks else { return append(line) }
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    let start = line.drop(while: isBlank)
    let blanksAtEnd = start.reversed().prefix(while: isBlank).count
    append(String(start.dropLast(blanksAtEnd)))
  }

  private func endParagraph() throws(DocumentReadingError.Problem) {
    guard let paragraph = paragraphs.popLast() else { return }
    properties = []
    if paragraph.isEndDeleted { return try flow.carry(paragraph.text) }
    if paragraph.isEndHidden, paragraph.text.isEmpty { return }
    let place = sheet.place(
      list: paragraph.list, level: paragraph.level, style: paragraph.style)
    let label = place.map { counter.label(at: $0) } ?? ""
    if paragraph.isEndHidden {
      try flow.carry(label + paragraph.text)
    } else {
      try flow.add(paragraph.text, label: label)
    }
  }
}
