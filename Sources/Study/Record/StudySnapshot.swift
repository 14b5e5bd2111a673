public import DurableFiles
import Quiz
import Sessions
public import SpacedRepetition

/// A record written down as it lies in memory, so that it need not be folded again.
///
/// It can be thrown away at any time. One that is damaged, of another learner, of another schedule
/// or of another edition of the program is as good as none.
public enum StudySnapshot {
  /// Goes up when the same answers would be folded to something else.
  private static let edition: UInt64 = 2
  private static let magic: UInt64 = 0x7761_6e6d_6954_7331
  /// Magic, edition, sizes, schedule, counts, checksum: eight bytes each.
  private static let headerCount = 10

  /// Writes a record down; only its owner may read it.
  public static func write(_ record: StudyRecord, to path: String) throws(FileError) {
    try Folder.make(Folder.containing(path))
    try AtomicFile.write(
      bytes(of: record), to: path, existing: .replaced, permissions: 0o600)
  }

  /// Reads a record, or gives nil where it cannot be trusted.
  public static func read(
    _ path: String, learner: String, scheduler: Scheduler
  ) -> StudyRecord? {
    guard let bytes = try? FileContents.bytes(of: path) else { return nil }
    return record(in: bytes, learner: learner, scheduler: scheduler)
  }

  // MARK: Bytes

  /// A file as it is kept.
  private struct PackedFile {
    var size: Int64
    var modified: Int64
    var number: UInt64
    var startedAt: Int64
    var first: Int32
    var count: Int32
    var done: Int32
    var isCopy: Int32
  }

  static func bytes(of record: StudyRecord) -> [UInt8] {
    var names: [UInt8] = []
    appendName(record.learner, to: &names)
    for file in record.files {
      appendName(file.name, to: &names)
      appendName(file.id, to: &names)
    }
    for question in record.questions {
      appendName(question.bank.rawValue, to: &names)
      appendName(question.question.rawValue, to: &names)
    }
    while names.count % 8 != 0 { names.append(0) }
    let files = record.files.map { file in
      PackedFile(
        size: file.mark.size, modified: file.mark.modified, number: file.mark.number,
        startedAt: file.startedAt, first: Int32(file.reviews.lowerBound),
        count: Int32(file.reviews.count), done: file.done, isCopy: file.isCopy ? 1 : 0)
    }
    var body: [UInt8] = []
    body.reserveCapacity(
      record.reviews.count * MemoryLayout<Review>.stride
        + record.items.count * MemoryLayout<StudyItem>.stride + names.count + files.count * 48)
    record.reviews.withUnsafeBytes { body += $0 }
    record.items.withUnsafeBytes { body += $0 }
    files.withUnsafeBytes { body += $0 }
    body += names
    var header: [UInt64] = header(record.scheduler)
    header += [record.reviews.count, record.items.count, record.files.count].map(UInt64.init)
    header += [UInt64(names.count), checksum(body[...])]
    return header.withUnsafeBytes { Array($0) } + body
  }

  private static func header(_ scheduler: Scheduler) -> [UInt64] {
    [
      magic, edition, UInt64(MemoryLayout<Review>.stride), UInt64(MemoryLayout<StudyItem>.stride),
      scheduler.mark,
    ]
  }

  static func record(
    in bytes: [UInt8], learner: String, scheduler: Scheduler
  ) -> StudyRecord? {
    guard bytes.count >= headerCount * 8 else { return nil }
    let header: [UInt64] = array(bytes[..<(headerCount * 8)])
    let expected = Self.header(scheduler)
    let counts = header[expected.count...].prefix(4).map { Int(clamping: $0) }
    guard header.starts(with: expected), counts.allSatisfy({ $0 < 1 << 31 }) else { return nil }
    let sizes = [
      counts[0] * MemoryLayout<Review>.stride, counts[1] * MemoryLayout<StudyItem>.stride,
      counts[2] * MemoryLayout<PackedFile>.stride, counts[3],
    ]
    let body = bytes[(headerCount * 8)...]
    guard body.count == sizes.reduce(0, +), header[headerCount - 1] == checksum(body) else {
      return nil
    }
    var record = StudyRecord(learner: learner, scheduler: scheduler)
    var at = body.startIndex
    func next(_ place: Int) -> ArraySlice<UInt8> {
      defer { at += sizes[place] }
      return bytes[at..<at + sizes[place]]
    }
    record.reviews = array(next(0))
    record.items = array(next(1))
    let files: [PackedFile] = array(next(2))
    var names = Names(bytes: next(3))
    guard names.next() == learner else { return nil }
    for file in files {
      guard let name = names.next(), let id = names.next(), file.first >= 0, file.count >= 0,
        Int(file.first) + Int(file.count) <= record.reviews.count
      else { return nil }
      record.files.append(
        LoggedFile(
          name: name,
          mark: FileMark(size: file.size, modified: file.modified, number: file.number), id: id,
          startedAt: file.startedAt, done: file.done, isCopy: file.isCopy != 0,
          reviews: Int(file.first)..<Int(file.first) + Int(file.count)))
    }
    record.questions.reserveCapacity(counts[1])
    record.places.reserveCapacity(counts[1])
    for place in 0..<counts[1] {
      guard let bank = names.next(), let question = names.next() else { return nil }
      let reference = QuestionReference(
        bank: BankID(rawValue: bank), question: QuestionID(rawValue: question))
      record.questions.append(reference)
      guard record.places.updateValue(Int32(place), forKey: reference) == nil else { return nil }
    }
    let isSound =
      record.reviews.allSatisfy { $0.question >= 0 && $0.question < counts[1] }
      && record.items.allSatisfy(\.isPlausible)
    return isSound ? record : nil
  }

  /// Names one after the other, each with its length in two bytes before it.
  private struct Names {
    var bytes: ArraySlice<UInt8>

    mutating func next() -> String? {
      guard bytes.count >= 2 else { return nil }
      let count = Int(bytes[bytes.startIndex]) | Int(bytes[bytes.startIndex + 1]) << 8
      guard bytes.count >= 2 + count else { return nil }
      let name = bytes.dropFirst(2).prefix(count)
      bytes = bytes.dropFirst(2 + count)
      return String(validating: name, as: UTF8.self)
    }
  }

  private static func appendName(_ name: String, to names: inout [UInt8]) {
    // A name that is longer makes the snapshot one that is not read.
    let count = min(name.utf8.count, 0xFFFF)
    names.append(UInt8(count & 0xFF))
    names.append(UInt8(count >> 8))
    names += name.utf8.prefix(count)
  }

  private static func array<Element: BitwiseCopyable>(_ bytes: ArraySlice<UInt8>) -> [Element] {
    let count = bytes.count / MemoryLayout<Element>.stride
    return [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
      bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(buffer).copyMemory(from: $0) }
      initialized = count
    }
  }

  /// Tells damage, not malice; every eight bytes change all of it.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
      for offset in stride(from: 0, to: bytes.count & ~7, by: 8) {
        hash ^= bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        hash = (hash << 29 | hash >> 35) &* 0xBF58_476D_1CE4_E5B9
      }
      return hash
    }
  }
}
