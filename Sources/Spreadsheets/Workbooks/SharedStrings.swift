import DocumentReading

/// The texts that the cells of a workbook refer to by number.
///
/// Source: ISO/IEC 29500-1 18.4.
final class SharedStrings: PartReader {
  /// The texts in their order.
  private(set) var texts: [String] = []
  private var text = ""
  private var isInText = false
  /// Whether the text says how others are pronounced.
  private var isPhonetic = false

  func begin(_ element: XMLElement) throws(DocumentReadingError.Problem) {
    switch element.name {
    case "si": text = ""
    case "t": isInText = true
    case "rPh": isPhonetic = true
    default: break
    }
  }

  func end(_ namespace: XMLElement.Namespace, _ name: String) throws(DocumentReadingError.Problem) {
    switch name {
    case "si":
      guard texts.count < WorksheetReader.cellLimit else { throw .growsTooLarge }
      texts.append(ExcelEscapes.resolved(text))
    case "t": isInText = false
    case "rPh": isPhonetic = false
    default: break
    }
  }

  func read(_ characters: String) {
    if isInText, !isPhonetic { text += characters }
  }
}
