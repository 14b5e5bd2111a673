/// The number of a document: `云政办发〔2026〕7号`.
///
/// GB/T 9704—2012 7.2.5: the year in full in six-cornered brackets, the serial number without
/// padding and without 第, then 号.
public struct DocumentNumber: Hashable, Sendable {
  /// The code of the issuing body: `云政办发`.
  public let agencyCode: String
  /// The year, four digits.
  public let year: Int
  /// The serial number of the year, from 1.
  public let serial: Int

  /// Takes the three parts; `nil` where one of them cannot stand in a number.
  public init?(agencyCode: String, year: Int, serial: Int) {
    guard !agencyCode.isEmpty, (1000...9999).contains(year), serial > 0 else { return nil }
    self.agencyCode = agencyCode
    self.year = year
    self.serial = serial
  }

  /// Reads a number in whatever way its parts are written, as long as all are there.
  ///
  /// A year of two digits counts as being of this century.
  public init?(parsing text: String) {
    let parts = Parts(text)
    guard let code = parts.agencyCode, let year = parts.year, let serial = parts.serial,
      let yearValue = LooseNumeral(text[year])?.value,
      let serialValue = LooseNumeral(text[serial])?.value
    else { return nil }
    self.init(
      agencyCode: String(text[code]), year: yearValue < 100 ? 2000 + yearValue : yearValue,
      serial: serialValue)
  }
}

extension DocumentNumber: CustomStringConvertible {
  /// The number as the standard wants it.
  public var description: String { "\(agencyCode)〔\(year)〕\(serial)号" }
}
