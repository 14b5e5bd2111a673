/// The permanent name of a session, which is its file name without `.json`.
public struct SessionID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The name as it stands in the file.
  public let rawValue: String
  /// Takes the name as it stands in the file.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The name itself.
  public var description: String { rawValue }

  /// Makes the name of a new session: `20260912-2110-林晓-drill-7f3a`.
  ///
  /// The learner's name is changed where a file system could stumble over it.
  public init(
    startedAt: Timestamp, learner: String, mode: SessionMode,
    using random: inout some RandomNumberGenerator
  ) {
    let time = startedAt.localTime
    let date = "\(time.day.compact)-\(padded(time.hour, 2))\(padded(time.minute, 2))"
    let mark = String(UInt16.random(in: 0 ... .max, using: &random), radix: 16)
    let zeros = String(repeating: "0", count: 4 - mark.count)
    rawValue = "\(date)-\(fileNamePart(learner))-\(mode.rawValue)-\(zeros)\(mark)"
  }
}

extension SessionID {
  /// Whether it can be a file's name as it is, in this folder and no other, and that of a session.
  var isFileName: Bool {
    guard let first = rawValue.first, first != ".", first != "-", rawValue.utf8.count <= 240,
      !rawValue.hasSuffix(".schema")
    else { return false }
    return rawValue == cleanLine(rawValue)
      && rawValue.allSatisfy { $0 == "_" || isSafeInFileName($0) }
  }
}

/// The bytes that a learner's name may take in a file name, so that the rest always has room.
private let longestNamePart = 96

/// A name in which no file system, shell or spreadsheet finds a special meaning.
package func fileNamePart(_ name: String) -> String {
  var part = ""
  for character in cleanLine(name) {
    let safe = isSafeInFileName(character) ? character : "_"
    if part.isEmpty, safe == "." || safe == "-" { continue }
    guard part.utf8.count + String(safe).utf8.count <= longestNamePart else { break }
    part.append(safe)
  }
  while part.last == "." || part.last == " " { part.removeLast() }
  return part.isEmpty ? "学员" : part
}

private func isSafeInFileName(_ character: Character) -> Bool {
  guard let byte = character.asciiValue else { return !character.isWhitespace }
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
    return true
  default:
    return false
  }
}
