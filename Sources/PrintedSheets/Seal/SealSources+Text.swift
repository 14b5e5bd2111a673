internal import JSONText

extension SealSources {
  /// The seal of a file of sheets: what it was made from and what it says, bound together.
  ///
  /// - Parameter parts: What the file says.
  /// - Returns: A JSON object on one line.
  public func sealText(for parts: [SealedFile.Part]) -> String {
    Seal(madeAt: madeAt, files: files, parts: parts.map(PartSeal.init)).text
  }

  /// The code that is printed under a sheet, by which the paper vouches for the file.
  ///
  /// - Parameter sealText: A text that ``sealText(for:)`` gave.
  /// - Returns: 16 upper-case hexadecimal digits, four by four: `1A2B-3C4D-5E6F-7081`.
  public static func code(of sealText: String) -> String {
    // The chain is the last member; the rest can be megabytes.
    let tail = sealText.utf8.suffix(Seal.chainTail.utf8.count + 64 + 2)
    guard tail.starts(with: Seal.chainTail.utf8) else { return "" }
    let end = tail.dropFirst(Seal.chainTail.utf8.count).prefix(16)
    return SealChain.code(ofEnd: String(decoding: Array(end), as: UTF8.self))
  }
}
