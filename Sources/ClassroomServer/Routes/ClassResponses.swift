internal import HTTPTypes
internal import Hummingbird
internal import JSONText
internal import Logging
internal import NIOCore
internal import Sessions

extension HTTPFields {
  /// What every answer carries: nothing from outside is loaded, nothing is framed, nothing is
  /// guessed. There are no cookies and no CORS fields, so that no other page can act for a learner.
  static let safety: HTTPFields = {
    var fields = HTTPFields()
    fields[.contentSecurityPolicy] = [
      "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'",
      "img-src 'self' data:", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")
    fields[.xContentTypeOptions] = "nosniff"
    for (name, value) in [
      ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
    ] {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return fields
  }()

  /// The fields of an answer in JSON, which nobody keeps.
  static let json: HTTPFields = {
    var fields = safety
    fields[.contentType] = "application/json; charset=utf-8"
    fields[.cacheControl] = "no-store"
    return fields
  }()

  /// The fields of a refusal.
  init(refusal: Refusal) {
    self = .json
    if let seconds = refusal.retryAfterSeconds { self[.retryAfter] = String(seconds) }
    if let allowed = refusal.allowed { self[.allow] = allowed }
    if refusal.status == .unauthorized { self[.wwwAuthenticate] = "Bearer realm=\"wenmi-class\"" }
    // What is still on its way of a body that is too large is not waited for.
    if refusal.status == .contentTooLarge { self[.connection] = "close" }
  }
}

extension Response {
  /// An answer in JSON.
  init(_ object: JSONObjectText, status: HTTPResponse.Status = .ok) {
    self.init(
      status: status, headers: .json,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: object.bytes)))
  }

  /// A no.
  init(_ refusal: Refusal) {
    self.init(
      status: refusal.status, headers: HTTPFields(refusal: refusal),
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: refusal.body)))
  }
}

/// Finds the route of a request, and turns whatever goes wrong into an answer of the protocol.
struct ClassResponder: Sendable {
  let routes: RouterResponder<ClassContext>
  let table: RouteTable
  let limits: ServerLimits
  let clock: @Sendable () -> Timestamp
  private let date = HTTPDate()

  init(
    routes: RouterResponder<ClassContext>, table: RouteTable, limits: ServerLimits,
    clock: @escaping @Sendable () -> Timestamp
  ) {
    self.routes = routes
    self.table = table
    self.limits = limits
    self.clock = clock
  }

  /// How much may be sent with a request, in bytes.
  func mostBytes(of head: HTTPRequest) -> Int {
    head.path == ClassRouter.answers ? limits.answerBytes : limits.bodyBytes
  }

  func respond(to request: Request, context: ClassContext) async -> Response {
    var response = await answer(request, context)
    response.headers[.date] = date.text(at: clock().milliseconds / 1000)
    return response
  }

  private func answer(_ request: Request, _ context: ClassContext) async -> Response {
    do {
      let response = try await routes.respond(to: request, context: context)
      guard response.status == .notFound, response.headers[.contentType] == nil else {
        return response
      }
      return Response(table.allowed(at: request.uri.path).map { .wrongMethod($0) } ?? .notFound)
    } catch let refusal as Refusal {
      return Response(refusal)
    } catch {
      context.logger.error("unexpected", metadata: ["error": "\(type(of: error))"])
      return Response(.broken)
    }
  }
}
