/// A whole document read from plain text: which part of it is which element.
///
/// The text is taken as people paste it: without styles, with stray blanks, half-width punctuation
/// and whatever is wrong with the document itself. Rules for the order of elements are those of
/// GB/T 9704—2012 7 and 10.
public struct OfficialDocument: Sendable {
  /// The text that was read; places of elements are places in it.
  public let text: String
  /// The elements in the order of the text, not overlapping.
  ///
  /// Only blank lines, drawn rules (`————`) and page numbers (`— 3 —`) belong to none.
  public let elements: [Element]
  /// The genre that the title ends in; without a title that of the logo (`××县人民政府令`).
  public let genre: DocumentGenre?
  /// Where the body stands among ``elements``: from the first paragraph to before what follows it.
  private let bodyPlaces: Range<Int>
  /// Where the elements of each kind stand among ``elements``.
  private let places: [Element.Kind: [Int]]

  /// Reads a document; never fails, and what is not recognised becomes a paragraph.
  public init(_ text: String) {
    var text = text
    // Places are counted in UTF-8, which takes constant time only in such a string.
    text.makeContiguousUTF8()
    var reader = DocumentReader(text)
    let elements = reader.read().map { Element($0.kind, $0.pieces, in: text) }
    self.text = text
    self.elements = elements
    let named =
      elements.first { $0.kind == .title } ?? elements.first { $0.kind == .issuerLogo }
    genre = named.flatMap { DocumentTitle($0.text).genre }
    let start = elements.firstIndex { $0.kind.isBody } ?? elements.endIndex
    bodyPlaces =
      start..<(elements[start...].firstIndex { !$0.kind.isBody && $0.kind != .note }
      ?? elements.endIndex)
    places = Dictionary(grouping: elements.indices) { elements[$0].kind }
  }

  /// The first element of a kind.
  public func first(_ kind: Element.Kind) -> Element? {
    places[kind]?.first.map { elements[$0] }
  }

  /// All elements of a kind.
  public func all(_ kind: Element.Kind) -> [Element] { (places[kind] ?? []).map { elements[$0] } }

  /// The elements above the body.
  public var head: ArraySlice<Element> { elements[..<bodyPlaces.lowerBound] }

  /// The body: paragraphs, closing and attendance, with notes between them.
  public var body: ArraySlice<Element> { elements[bodyPlaces] }

  /// The elements after the body, from the attachment note, the signature or the date on.
  public var afterBody: ArraySlice<Element> { elements[bodyPlaces.upperBound...] }
}

extension OfficialDocument.Element.Kind {
  /// It is a part of the text that the document is about.
  fileprivate var isBody: Bool {
    switch self {
    case .paragraph, .closing, .attendance: true
    case .copyNumber, .secrecyMark, .urgency, .issuerLogo, .documentNumber, .signer, .title,
      .titleNote, .mainRecipients, .attachmentNote, .signature, .documentDate, .note, .attachment,
      .copyRecipients, .imprint:
      false
    }
  }
}
