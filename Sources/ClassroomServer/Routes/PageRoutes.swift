internal import Crypto
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// A file that is part of the program.
struct Asset: Sendable {
  let bytes: ByteBuffer
  let type: String
  /// Changes when the file does.
  let tag: String

  init(_ name: String, _ bytes: [UInt8]) {
    self.bytes = ByteBuffer(bytes: bytes)
    tag = "\"" + Array(Array(SHA256.hash(data: bytes)).prefix(12)).hex + "\""
    switch name.split(separator: ".").last {
    case "html": type = "text/html; charset=utf-8"
    case "css": type = "text/css; charset=utf-8"
    case "js": type = "text/javascript; charset=utf-8"
    case "json": type = "application/json; charset=utf-8"
    case "svg": type = "image/svg+xml"
    default: type = "application/octet-stream"
    }
  }

  /// The file, or word that the reader has it already.
  func response(to request: Request) -> Response {
    var fields = HTTPFields.safety
    fields[.eTag] = tag
    // Asked for anew each time, so that a newer program is never mixed with an older page.
    fields[.cacheControl] = "no-cache"
    if let known = request.headers[.ifNoneMatch], known.contains(tag) || known == "*" {
      return Response(status: .notModified, headers: fields)
    }
    fields[.contentType] = type
    guard request.method != .head else {
      fields[.contentLength] = String(bytes.readableBytes)
      return Response(status: .ok, headers: fields)
    }
    return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: bytes))
  }
}

extension ClassRouter {
  /// The pages, what they load, and the description of the protocol.
  mutating func addPages() {
    for method in [HTTPRequest.Method.get, .head] {
      for (path, page) in PageAssets.pages.sorted(by: { $0.key < $1.key }) {
        on(method, path) { request, _ in page.response(to: request) }
      }
      on(method, "/assets/{name}") { request, context in
        guard let name = context.parameters.get("name"), let asset = PageAssets.assets[name] else {
          throw Refusal.notFound
        }
        return asset.response(to: request)
      }
    }
    on(.get, "/api/v1/openapi.json") { request, _ in
      PageAssets.protocolDescription.response(to: request)
    }
  }
}
