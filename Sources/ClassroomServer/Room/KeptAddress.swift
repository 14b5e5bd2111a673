internal import DurableFiles

/// The address and port of a lesson, kept beside its journal so that phones find it again after a
/// restart.
public struct KeptAddress: Sendable {
  private let path: String

  /// - Parameter journal: Where the lesson's journal is.
  public init(besideJournal journal: String) {
    path = (journal.hasSuffix(".journal") ? String(journal.dropLast(8)) : journal) + ".address"
  }

  /// The address and port of last time; nil where there was none.
  public var last: (address: String, port: Int)? {
    guard let bytes = try? FileContents.bytes(of: path, limit: 256) else { return nil }
    let parts = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard parts.count == 2, let port = Int(parts[1]), (1...65_535).contains(port) else {
      return nil
    }
    return (String(parts[0]), port)
  }

  /// The port of last time at an address.
  public func port(of address: String) -> Int? {
    last.flatMap { $0.address == address ? $0.port : nil }
  }

  /// Keeps an address; that it cannot be kept is no reason not to hold a lesson.
  public func keep(_ address: String, _ port: Int) {
    try? AtomicFile.write(
      Array("\(address) \(port)\n".utf8), to: path, existing: .replaced, permissions: 0o600)
  }
}
