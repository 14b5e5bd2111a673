/// What is asked of a server.
struct HTTPRequest: Sendable {
  /// Below the base path, with its slash: `/lesson`.
  var path: String
  /// Proves who asks; only ever sent to the class it came from.
  var token: String?
  /// JSON to post; `nil` to get.
  var body: [UInt8]?
  /// What is wanted back.
  var accepts = "application/json"
  /// How many bytes may come back.
  var limit = 1 << 20
  /// How long it may take; `nil` for a stream, which goes on.
  var time: Duration? = .seconds(15)
  /// For how long nothing may be heard.
  var silence: Duration = .seconds(25)
}

/// The first lines of what came back.
struct HTTPHead: Hashable, Sendable {
  /// 200 where all is well.
  var status = 0
  /// In lower case and without parameters: `application/json`.
  var contentType = ""
  /// In how many seconds to ask again.
  var retryAfterSeconds: Int?

  /// Takes a line; a status line begins anew, since a server may send a preliminary head first.
  mutating func take(_ line: String) {
    if line.hasPrefix("HTTP/") {
      self = HTTPHead()
      let words = line.split(separator: " ", maxSplits: 2)
      status = words.count > 1 ? Int(words[1]) ?? 0 : 0
      return
    }
    guard let colon = line.firstIndex(of: ":") else { return }
    let value = line[line.index(after: colon)...].filter { !$0.isWhitespace }.lowercased()
    switch line[..<colon].lowercased() {
    case "content-type": contentType = String(value.prefix { $0 != ";" })
    case "retry-after": retryAfterSeconds = Int(value).map { max(0, min($0, 3600)) }
    default: break
    }
  }
}

/// All of what came back.
struct HTTPAnswer: Sendable {
  let head: HTTPHead
  let body: [UInt8]
}
