internal import CLibZip

/// A zip archive in memory, read through libzip.
///
/// What the archive says of sizes is not believed: inflating stops where ``ReadingLimits`` are
/// reached.
package final class ZipArchive {
  private let archive: OpaquePointer
  /// libzip reads from here as long as the archive is open.
  private let storage: UnsafeMutableBufferPointer<UInt8>
  /// Bytes that were inflated so far.
  private var inflated = 0

  /// Opens an archive.
  package init(_ bytes: [UInt8]) throws(DocumentReadingError.Problem) {
    let storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = storage.initialize(from: bytes)
    var error = zip_error_t()
    // Without the flag libzip would free the bytes.
    guard let source = zip_source_buffer_create(storage.baseAddress, UInt64(bytes.count), 0, &error)
    else {
      storage.deallocate()
      throw .damagedArchive
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      storage.deallocate()
      throw .damagedArchive
    }
    self.archive = archive
    self.storage = storage
    guard zip_get_num_entries(archive, 0) <= ReadingLimits.entryCount else { throw .growsTooLarge }
  }

  deinit {
    zip_discard(archive)
    storage.deallocate()
  }

  /// Whether there is an entry.
  package func contains(_ name: String) -> Bool { place(of: name) != nil }

  /// Inflates an entry.
  ///
  /// - Parameter name: Its name; as parts of a package, entries are told apart without regard to
  ///   upper and lower case.
  /// - Returns: Its bytes; `nil` where there is no such entry.
  /// - Throws: Where it is damaged, locked or too large.
  package func contents(of name: String) throws(DocumentReadingError.Problem) -> [UInt8]? {
    guard let place = place(of: name) else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, place, 0, &status) == 0 else { throw .damagedArchive }
    guard let entry = zip_fopen_index(archive, place, 0) else { throw problem() }
    defer { zip_fclose(entry) }
    let packed = min(Int(clamping: status.comp_size), storage.count)
    let limit = min(
      ReadingLimits.partSize, ReadingLimits.inflatedSize - inflated,
      max(ReadingLimits.unsuspiciousSize, packed * ReadingLimits.inflationRatio))
    var bytes: [UInt8] = []
    while true {
      let block = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
        count = Int(zip_fread(entry, buffer.baseAddress, UInt64(buffer.count)))
        if count < 0 { count = 0 }
      }
      if block.isEmpty { break }
      bytes += block
      guard bytes.count <= limit else { throw .growsTooLarge }
    }
    // Reading to the end has also compared the check sum.
    guard zip_error_code_zip(zip_file_get_error(entry)) == ZIP_ER_OK else { throw .damagedArchive }
    inflated += bytes.count
    return bytes
  }

  private func place(of name: String) -> UInt64? {
    // A name that is written as it is found at once; without regard to case all are gone through.
    for flags in [0, zip_flags_t(ZIP_FL_NOCASE)] {
      let place = zip_name_locate(archive, name, flags)
      if place >= 0 { return UInt64(place) }
    }
    return nil
  }

  /// Why an entry cannot be opened.
  private func problem() -> DocumentReadingError.Problem {
    switch zip_error_code_zip(zip_get_error(archive)) {
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: .encrypted
    default: .damagedArchive
    }
  }
}
