import CLibZip

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// Writes a zip archive into memory through libzip.
///
/// Every entry has the same time, so that the same parts give the same bytes.
enum ZipWriter {
  /// Packs parts.
  ///
  /// - Parameter parts: The name of each entry, with `/` between folders, and its bytes, in order.
  /// - Returns: The archive; `nil` where libzip refuses, as it does for a name that is there twice.
  static func archive(of parts: [(name: String, bytes: [UInt8])]) -> [UInt8]? {
    var error = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { return nil }
    // The archive would take the bytes with it when it is closed.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      return nil
    }
    // libzip reads the parts when the archive is closed.
    let storage = parts.map { part in
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, part.bytes.count))
      _ = bytes.initialize(from: part.bytes)
      return bytes
    }
    defer { for bytes in storage { bytes.deallocate() } }
    for (part, bytes) in zip(parts, storage) {
      guard
        let source = zip_source_buffer(archive, bytes.baseAddress, UInt64(part.bytes.count), 0)
      else {
        zip_discard(archive)
        return nil
      }
      let place = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard place >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        return nil
      }
      zip_file_set_mtime(archive, UInt64(place), earliestTime, 0)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return contents(of: target)
  }

  /// 1 January 1980 UTC, before which zip has no time; the day after it, for zones to the west.
  private static let earliestTime = time_t(315_532_800 + 86_400)

  private static func contents(of source: OpaquePointer) -> [UInt8]? {
    guard zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    zip_source_seek(source, 0, SEEK_END)
    let count = Int(zip_source_tell(source))
    guard count >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, Int(zip_source_read(source, buffer.baseAddress, UInt64(count))))
    }
    return bytes.count == count ? bytes : nil
  }
}
