import DocumentReading

/// The formats that banks are read from and written to; a new one is entered here.
public enum BankFormatCatalog {
  /// All formats, in the order in which they are offered.
  public static let all: [any BankFormat] = [
    NativeFormat(), TextFormat(), DocxFormat(), XLSXFormat(), CSVFormat(), GIFTFormat(),
    AikenFormat(), MoodleXMLFormat(), QTIFormat(), KahootFormat(), AnkiTextFormat(),
    AnkiPackageFormat(),
  ]

  /// The format that a user names, or that a file name ends like.
  public static func named(_ name: String) -> (any BankFormat)? {
    let wanted = name.lowercased()
    return all.first { $0.name == wanted } ?? all.first { $0.endings.contains(wanted) }
  }

  /// The format that is surest of a file; of two that are equally sure, the one whose ending the
  /// file has, then the first.
  public static func recognised(_ file: BankFile) -> (any BankFormat)? {
    var best: (format: any BankFormat, recognition: Recognition, fits: Bool)?
    for format in all {
      let recognition = format.recognition(of: file)
      guard recognition > .none else { continue }
      let fits = format.endings.contains(file.ending)
      if let best, (best.recognition, best.fits ? 1 : 0) >= (recognition, fits ? 1 : 0) { continue }
      best = (format, recognition, fits)
    }
    return best?.format
  }

  /// Reads a file and looks through what was read, whatever the format.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - format: Its format, or `nil` to find it out.
  ///   - progress: Is told now and then how much is done, from 0 to 1.
  /// - Returns: What was read, and the format that it is in.
  /// - Throws: ``BankFileError`` where nothing of it can be read.
  public static func read(
    _ file: BankFile, as format: (any BankFormat)? = nil, progress: (Double) -> Void = { _ in }
  ) throws(BankFileError) -> (bank: ImportedBank, format: any BankFormat) {
    guard file.bytes.count <= ImportLimits.fileSize else {
      throw BankFileError(name: file.name, .tooLarge(limit: ImportLimits.fileSize))
    }
    // A text format takes what is empty for a text without questions.
    guard let format = format ?? (file.isBlank ? nil : recognised(file)) else {
      throw BankFileError(unrecognised: file)
    }
    var bank = try format.read(file, progress: progress)
    ImportCheck.review(&bank)
    return (bank, format)
  }
}

/// How much of a file is read before it is taken for hostile.
public enum ImportLimits {
  /// The size of a file in bytes.
  public static let fileSize = 256 << 20
  /// The number of questions in one file.
  public static let questionCount = 200_000
  /// The length of one text in characters; what is longer is told and left out.
  public static let textLength = 20_000

  /// What the author of a cell with a longer text is told.
  static var tooLongCell: String { "这一格超过 \(textLength) 字，没有读" }
}
