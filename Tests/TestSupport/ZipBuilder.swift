internal import CLibZip

/// Writes archives as a program does that uses libzip.
public enum ZipBuilder {
  /// libzip refused.
  public struct Failed: Error {}

  /// Puts entries into an archive, in the order of their names.
  ///
  /// - Parameters:
  ///   - entries: The bytes by name.
  ///   - password: What the entries are locked with; `nil` to leave them open.
  /// - Returns: The archive.
  /// - Throws: ``Failed``
  public static func archive(
    _ entries: [String: [UInt8]], password: String? = nil
  ) throws -> [UInt8] {
    var error = zip_error_t()
    guard let output = zip_source_buffer_create(nil, 0, 0, &error),
      let archive = zip_open_from_source(output, ZIP_CREATE | ZIP_TRUNCATE, &error)
    else { throw Failed() }
    zip_source_keep(output)
    defer { zip_source_free(output) }
    // libzip reads the contents when the archive is closed.
    var contents: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { for content in contents { content.deallocate() } }
    for (name, bytes) in entries.sorted(by: { $0.key < $1.key }) {
      let content = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
      _ = content.initialize(from: bytes)
      contents.append(content)
      let source = zip_source_buffer(archive, content.baseAddress, UInt64(bytes.count), 0)
      let place = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard place >= 0 else { throw Failed() }
      if let password {
        zip_file_set_encryption(archive, UInt64(place), UInt16(ZIP_EM_AES_256), password)
      }
    }
    guard zip_close(archive) == 0, zip_source_open(output) == 0 else { throw Failed() }
    defer { zip_source_close(output) }
    var status = zip_stat_t()
    guard zip_source_stat(output, &status) == 0 else { throw Failed() }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    guard zip_source_read(output, &bytes, status.size) == Int64(status.size) else { throw Failed() }
    return bytes
  }
}
