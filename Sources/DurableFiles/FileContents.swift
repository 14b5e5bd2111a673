#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What is in a file.
public enum FileContents {
  /// All bytes of a file, or its first ones up to a limit; a pipe is read to its end.
  public static func bytes(of path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    let file = try OpenFile(path, for: .reading)
    guard let status = SystemCalls.status(file.descriptor) else { throw FileError(.read, path) }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFREG && kind != S_IFDIR else { return try file.contents(limit: limit) }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      var block = [UInt8](repeating: 0, count: min(65_536, limit - bytes.count))
      let got = block.withUnsafeMutableBytes { SystemCalls.readOn(file.descriptor, into: $0) }
      guard got >= 0 else { throw FileError(.read, path) }
      if got == 0 { break }
      bytes.append(contentsOf: block[..<got])
    }
    return bytes
  }
}
