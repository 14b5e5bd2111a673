/// Reads a document line by line: head, title, recipients, body, and what follows the date.
struct DocumentReader {
  /// An element whose text has not been put together yet.
  struct Draft {
    var kind: OfficialDocument.Element.Kind
    var pieces: [Range<String.Index>]
  }

  let text: String
  let lines: [DocumentLine]
  /// The line that is read next.
  var next = 0
  var drafts: [Draft] = []
  /// Where the body's signed date stands; looked for at most once.
  var signedDate: SignedDate = .unknown

  /// Whether a date with its signers above it ends the body.
  enum SignedDate {
    case unknown, missing
    case line(Int)
  }

  init(_ text: String) {
    self.text = text
    lines = DocumentLine.lines(of: text).filter { !$0.isDrawn }
  }

  mutating func read() -> [Draft] {
    readHead()
    readTitle()
    readRecipients()
    readBody()
    readEnd()
    return drafts
  }

  func words(_ index: Int) -> String { lines.indices.contains(index) ? lines[index].words : "" }

  mutating func add(_ kind: OfficialDocument.Element.Kind, _ range: Range<String.Index>) {
    drafts.append(Draft(kind: kind, pieces: [range]))
  }

  /// Adds the next lines as one element.
  mutating func add(_ kind: OfficialDocument.Element.Kind, lines count: Int) {
    guard count > 0 else { return }
    drafts.append(Draft(kind: kind, pieces: lines[next..<next + count].map(\.range)))
    next += count
  }

  /// Adds the next line to the last element.
  mutating func continueLast() {
    drafts[drafts.count - 1].pieces.append(lines[next].range)
    next += 1
  }
}
