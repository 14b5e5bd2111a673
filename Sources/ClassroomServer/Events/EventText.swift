internal import JSONText
internal import NIOCore

/// Server-sent events as they go over the wire.
enum EventText {
  /// A sign of life, which is no event.
  static let beat = ByteBuffer(string: ": beat\n\n")

  /// The last thing that a listener hears.
  static func gone(_ refusal: Refusal) -> ByteBuffer {
    var data = JSONObjectText()
    data.set("code", refusal.code)
    data.set("message", refusal.message)
    return ByteBuffer(bytes: Array("event: gone\ndata: ".utf8) + data.bytes + end)
  }

  /// A whole state.
  static func state(_ version: Int, _ data: JSONObjectText) -> ByteBuffer {
    ByteBuffer(bytes: head(version) + data.bytes + end)
  }

  /// The beginning of a state, whose object goes on in ``rest(_:)``.
  static func beginning(_ version: Int, _ data: JSONObjectText) -> ByteBuffer {
    ByteBuffer(bytes: head(version) + data.bytes.dropLast())
  }

  /// The members with which a state that was begun goes on and ends.
  static func rest(_ data: JSONObjectText) -> ByteBuffer {
    var bytes = data.bytes
    // The comma between the two halves takes the place of the opening brace.
    bytes[0] = UInt8(ascii: ",")
    return ByteBuffer(bytes: bytes + end)
  }

  private static let end = Array("\n\n".utf8)

  private static func head(_ version: Int) -> [UInt8] {
    Array("event: state\nid: \(version)\ndata: ".utf8)
  }
}
