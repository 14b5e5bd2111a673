internal import JSONText
internal import Synchronization

/// What stands at the front of the room: where to go and with which code.
public final class RoomSign: Sendable {
  /// The six digits.
  public let code: String
  private let bound: Mutex<(host: String, port: Int)>

  init(code: String, host: String, port: Int) {
    self.code = code
    bound = Mutex((host, port))
  }

  /// Address and port as they are typed: `10.0.3.8:8080`.
  public var address: String {
    bound.withLock { $0.host.contains(":") ? "[\($0.host)]:\($0.port)" : "\($0.host):\($0.port)" }
  }

  /// The port, once the server is up.
  public var port: Int { bound.withLock { $0.port } }

  /// What a phone opens; the code comes along in a part of it that browsers do not send.
  public var link: String { "http://\(address)/#\(code)" }

  func isUp(at port: Int) { bound.withLock { $0.port = port } }

  var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("address", address)
    object.set("code", code)
    return object
  }
}
