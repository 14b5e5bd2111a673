#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import TextLayout

/// Where errors go, so that they do not mix with what a script reads.
public enum StandardError {
  /// Writes text, made safe to print: it may quote a file or what was typed.
  public static func write(_ text: String) {
    var bytes = Array(TextLayout.sanitised(text).utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { unistd_write(2, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  private static func unistd_write(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    while true {
      let written = write(descriptor, bytes, count)
      if written >= 0 || errno != EINTR { return written }
    }
  }

  private static func write(
    _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
  ) -> Int {
    #if canImport(Darwin)
      Darwin.write(descriptor, bytes, count)
    #else
      Glibc.write(descriptor, bytes, count)
    #endif
  }
}
