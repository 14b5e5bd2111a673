import OfficialDocuments
import Testing

/// Whatever the text is, its elements are parts of it.
@Suite struct OfficialDocumentPropertyTests {
  private static let seed: UInt64 = 20_260_305

  @Test func elementsArePartsOfTheText() {
    var random = SplitMix64(state: Self.seed)
    for round in 0..<600 {
      let text = Self.randomText(&random)
      Self.expectPartsOfTheText(text, "seed \(Self.seed), round \(round)")
    }
  }

  @Test(arguments: ReadingCase.all)
  func elementsOfRealDocumentsArePartsOfThem(_ example: ReadingCase) {
    Self.expectPartsOfTheText(example.text, Comment(rawValue: example.name))
    // From the middle on, and cut off in the middle.
    let characters = Array(example.text)
    for cut in stride(from: 0, to: characters.count, by: 7) {
      Self.expectPartsOfTheText(String(characters[cut...]), "from \(cut)")
      Self.expectPartsOfTheText(String(characters[..<cut]), "up to \(cut)")
    }
  }

  private static func expectPartsOfTheText(_ text: String, _ comment: Comment) {
    let document = OfficialDocument(text)
    #expect(document.text == text, comment)
    var end = document.text.startIndex
    for element in document.elements {
      #expect(!element.pieces.isEmpty, comment)
      for piece in element.pieces {
        #expect(piece.lowerBound >= end && piece.upperBound <= document.text.endIndex, comment)
        #expect(piece.lowerBound < piece.upperBound, comment)
        end = piece.upperBound
      }
      let joined = element.pieces.map { String(document.text[$0]) }.joined()
      #expect(joined == element.text, comment)
      #expect(element.text.first?.isNewline == false, comment)
      expectPlaces(element, in: document, comment)
    }
  }

  private static func expectPlaces(
    _ element: OfficialDocument.Element, in document: OfficialDocument, _ comment: Comment
  ) {
    let text = element.text
    let whole = element.place(of: text.startIndex..<text.endIndex)
    #expect(whole == element.range, comment)
    var previous = element.range.lowerBound
    for index in text.indices.prefix(60) {
      let place = element.place(of: index..<text.index(after: index))
      #expect(place.lowerBound >= previous, comment)
      #expect(place.upperBound <= element.range.upperBound, comment)
      if element.pieces.count == 1 {
        #expect(document.text[place] == text[index...index], comment)
      } else {
        #expect(
          document.text.unicodeScalars[place.lowerBound] == text.unicodeScalars[index], comment)
      }
      previous = place.lowerBound
    }
    let foreign = document.text.startIndex..<document.text.endIndex
    let clamped = element.place(of: foreign)
    #expect(clamped.lowerBound >= element.range.lowerBound, comment)
    #expect(clamped.upperBound <= element.range.upperBound, comment)
  }

  private static let lines = ReadingCase.all.flatMap {
    $0.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  private static func randomText(_ random: inout SplitMix64) -> String {
    var parts: [String] = []
    for _ in 0..<Int.random(in: 0...25, using: &random) {
      var line = lines.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<8, using: &random) {
      case 0: line = String(line.prefix(Int.random(in: 0...10, using: &random)))
      case 1: line = String(line.suffix(Int.random(in: 0...10, using: &random)))
      case 2: line += line
      case 3: line = randomWords(&random)
      case 4: line = randomWords(&random) + line + randomWords(&random)
      default: break
      }
      parts.append(line)
      parts.append(["\n", "\r\n", "\r", "\n\n", "\u{2028}"].randomElement(using: &random) ?? "\n")
    }
    return parts.joined()
  }

  private static func randomWords(_ random: inout SplitMix64) -> String {
    var words = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let value =
        Bool.random(using: &random)
        ? UInt32.random(in: 0...0x10FFFF, using: &random)
        : [0x20, 0x3000, 0xFEFF, 0x301, 0x200D, 0xFE0F, 0x1F468, 0xFF1A, 0x38, 0x0D]
          .randomElement(using: &random) ?? 0x20
      if let scalar = Unicode.Scalar(value) { words.append(scalar) }
    }
    return String(words)
  }
}

/// Random numbers that are the same on every run.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
