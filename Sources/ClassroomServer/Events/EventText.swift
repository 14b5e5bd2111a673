internal import JSONText
internal import NIOCore

/// Server-sent events as they go over the wire: each piece is a chunk of its own with its frame, so
/// that what is the same for all is framed once.
enum EventText {
  /// A sign of life, which is no event.
  static let beat = framed(Array(": beat\n\n".utf8))

  /// The end of the body, after its last chunk.
  static let endOfBody = ByteBuffer(string: "0\r\n\r\n")

  /// The last thing that a listener hears.
  static func gone(_ refusal: Refusal) -> ByteBuffer {
    var data = JSONObjectText()
    data.set("code", refusal.code)
    data.set("message", refusal.message)
    return framed(Array("event: gone\ndata: ".utf8) + data.bytes + end)
  }

  /// A whole state.
  static func state(_ version: Int, _ data: JSONObjectText) -> ByteBuffer {
    framed(head(version) + data.bytes + end)
  }

  /// The beginning of a state, whose object goes on in ``rest(_:)``.
  static func beginning(_ version: Int, _ data: JSONObjectText) -> ByteBuffer {
    framed(head(version) + data.bytes.dropLast())
  }

  /// The members with which a state that was begun goes on and ends.
  static func rest(_ data: JSONObjectText) -> ByteBuffer {
    var bytes = data.bytes
    // The comma between the two halves takes the place of the opening brace.
    bytes[0] = UInt8(ascii: ",")
    return framed(bytes + end)
  }

  private static let end = Array("\n\n".utf8)

  private static func head(_ version: Int) -> [UInt8] {
    Array("event: state\nid: \(version)\ndata: ".utf8)
  }

  /// Bytes as a chunk of a body whose length is not known beforehand (RFC 9112, 7.1).
  private static func framed(_ bytes: [UInt8]) -> ByteBuffer {
    let size = String(bytes.count, radix: 16)
    var buffer = ByteBuffer()
    buffer.reserveCapacity(size.utf8.count + bytes.count + 4)
    buffer.writeString(size)
    buffer.writeStaticString("\r\n")
    buffer.writeBytes(bytes)
    buffer.writeStaticString("\r\n")
    return buffer
  }
}
