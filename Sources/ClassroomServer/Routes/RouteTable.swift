internal import HTTPTypes
internal import Hummingbird

/// The paths there are, with their methods.
struct RouteTable: Sendable {
  private(set) var methods: [(path: [Substring], methods: [HTTPRequest.Method])] = []

  /// Notes a path.
  mutating func add(_ method: HTTPRequest.Method, _ path: String) {
    let parts = path.split(separator: "/")
    if let place = methods.firstIndex(where: { $0.path == parts }) {
      methods[place].methods.append(method)
    } else {
      methods.append((parts, [method]))
    }
  }

  /// The methods of a path, as the field Allow lists them; nil where there is no such path.
  func allowed(at path: String) -> String? {
    let parts = path.split(separator: "/")
    let found = methods.first { known in
      known.path.count == parts.count
        && zip(known.path, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
    return found?.methods.map(\.rawValue).joined(separator: ", ")
  }
}

/// A router that knows what it routes.
struct ClassRouter {
  let router = Router(context: ClassContext.self)
  private(set) var table = RouteTable()

  /// Adds a path; `{name}` in it stands for any one part.
  mutating func on(
    _ method: HTTPRequest.Method, _ path: String,
    _ answer: @escaping @Sendable (Request, ClassContext) async throws -> Response
  ) {
    table.add(method, path)
    router.on(RouterPath(path), method: method) { try await answer($0, $1) }
  }
}

extension ClassroomServer {
  /// All that can be asked, as `GET /api/v1/lesson`; `{name}` stands for any one part of a path.
  public var routes: [String] {
    responder.table.methods.flatMap { path, methods in
      methods.map { "\($0.rawValue) /\(path.joined(separator: "/"))" }
    }
  }
}
