import CZstd
import DocumentReading

/// Undoes the compression of newer packages of Anki, as far as ``ReadingLimits`` allow.
enum ZstdStream {
  /// Decompresses a frame.
  static func decompressed(
    _ bytes: [UInt8]
  ) throws(DocumentReadingError.Problem) -> [UInt8] {
    guard let context = ZSTD_createDCtx() else { throw .growsTooLarge }
    defer { ZSTD_freeDCtx(context) }
    // What is written with a larger window would need as much memory before it gives a byte.
    ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, 26)
    let limit = min(
      ReadingLimits.partSize,
      max(ReadingLimits.unsuspiciousSize, bytes.count * ReadingLimits.inflationRatio))
    var result: [UInt8] = []
    var place = 0
    while true {
      var status = 0
      var taken = 0
      let block = [UInt8](unsafeUninitializedCapacity: 131_072) { buffer, count in
        bytes.withUnsafeBytes { source in
          var input = ZSTD_inBuffer(src: source.baseAddress, size: bytes.count, pos: place)
          var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
          status = ZSTD_decompressStream(context, &output, &input)
          taken = input.pos
          count = output.pos
        }
      }
      guard ZSTD_isError(status) == 0 else { throw .damagedArchive }
      result += block
      guard result.count <= limit else { throw .growsTooLarge }
      if status == 0, taken == bytes.count { return result }
      // Nothing taken and nothing given: the frame is cut off.
      guard taken > place || !block.isEmpty else { throw .damagedArchive }
      place = taken
    }
  }
}
