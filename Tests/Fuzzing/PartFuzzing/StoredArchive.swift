/// A zip archive whose entries are not packed.
enum StoredArchive {
  static func bytes(of entries: [(name: String, content: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in entries {
      let place = archive.count
      // Version 2, no flags, not packed, 1 January 1980; then check sum, sizes and lengths.
      let head: [UInt8] =
        [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + four(checkSum(content)) + four(content.count)
        + four(content.count) + two(name.utf8.count) + [0, 0]
      archive += [0x50, 0x4B, 3, 4] + head + name.utf8 + content
      directory += [0x50, 0x4B, 1, 2, 20, 0] + head
      directory += [UInt8](repeating: 0, count: 10) + four(place) + name.utf8
    }
    return archive + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + two(entries.count)
      + two(entries.count) + four(directory.count) + four(archive.count) + [0, 0]
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }

  /// CRC-32 as archives use it.
  private static func checkSum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
