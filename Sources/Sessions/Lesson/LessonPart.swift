internal import JSONText

/// An object inside the stamp of a lesson: how it is read and written, and which keys it may have.
protocol LessonPart {
  static var keys: Set<String> { get }
  init(_ reader: ObjectReader) throws(SessionFault)
  /// The object with its keys sorted; what is empty or unknown is left out.
  var object: JSONObjectText { get }
}

extension ObjectReader {
  /// The objects of a list, which is empty where it was left out.
  func parts<Part: LessonPart>(_ key: String) throws(SessionFault) -> [Part] {
    var parts: [Part] = []
    for reader in try readers(key) { parts.append(try Part(reader)) }
    return parts
  }

  /// Readers of the objects of a list, none where it was left out.
  func readers(_ key: String) throws(SessionFault) -> [ObjectReader] {
    guard has(key) else { return [] }
    var readers: [ObjectReader] = []
    for element in try elements(key) { readers.append(try ObjectReader(text, object: element)) }
    return readers
  }

  /// A text that may be left out.
  func optionalString(_ key: String) throws(SessionFault) -> String? {
    has(key) ? try string(key) : nil
  }

  /// A time that may be left out.
  func optionalTime(_ key: String) throws(SessionFault) -> Timestamp? {
    has(key) ? try time(key) : nil
  }

  /// A whole number that is not negative.
  func count(_ key: String, from least: Int = 0) throws(SessionFault) -> Int {
    let count = try integer(key)
    guard count >= least else {
      throw SessionFault(try range(key).lowerBound, "\(key) 不能小于 \(least)")
    }
    return count
  }
}

extension JSONObjectText {
  /// Adds a list of parts, or nothing where there are none.
  mutating func set(_ key: String, parts: [some LessonPart]) {
    guard !parts.isEmpty else { return }
    set(key, parts.map { $0.object })
  }
}
