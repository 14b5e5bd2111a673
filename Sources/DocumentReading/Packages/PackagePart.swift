/// A part of a package, or any other XML that comes from outside.
package enum PackagePart {
  /// Parses a part.
  ///
  /// - Parameters:
  ///   - bytes: The part.
  ///   - name: Its name, for messages.
  ///   - reader: Gets what is in it.
  /// - Throws: Where it is damaged, declares a document type, and whatever the reader throws.
  package static func parse(
    _ bytes: [UInt8], named name: String, into reader: any PartReader
  ) throws(DocumentReadingError.Problem) {
    try PartParser.parse(bytes, part: name, into: reader)
  }
}
