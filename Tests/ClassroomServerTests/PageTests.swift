import ClassroomServer
import Foundation
import TestSupport
import Testing

@Suite struct PageTests {
  private static let pages = SchemaValidation.packageRoot.path + "/Sources/ClassroomServer/Pages"

  @Test func everyFileOfThePagesIsServed() async throws {
    let served = try await ServedClass.open()
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.pages).sorted() {
      let path =
        switch name {
        case "learner.html": "/"
        case "projector.html": "/projector"
        case "instructor.html": "/instructor"
        default: "/assets/\(name)"
        }
      let answer = try await served.fetch(path)
      #expect(answer.status == 200, "\(name)")
      let file = try Data(contentsOf: URL(fileURLWithPath: "\(Self.pages)/\(name)"))
      #expect(Data(answer.body) == file, "\(name)")
      let type = ["html": "text/html", "js": "text/javascript", "css": "text/css"]
      let ending = String(name.split(separator: ".").last ?? "")
      #expect(answer.fields["content-type"] == type[ending].map { $0 + "; charset=utf-8" })
      let tag = try #require(answer.fields["etag"])
      #expect(try await served.fetch(path, ["If-None-Match: \(tag)"]).status == 304)
    }
  }

  @Test func nothingMayBeLoadedFromOutside() async throws {
    let served = try await ServedClass.open()
    for path in ["/", "/assets/style.css", "/api/v1/lesson", "/api/v1/nothing"] {
      let fields = try await served.fetch(path).fields
      #expect(fields["content-security-policy"]?.contains("default-src 'none'") == true, "\(path)")
      #expect(fields["content-security-policy"]?.contains("unsafe") == false)
      #expect(fields["x-content-type-options"] == "nosniff")
      #expect(fields["referrer-policy"] == "no-referrer")
      #expect(fields["cross-origin-resource-policy"] == "same-origin")
      #expect(fields["access-control-allow-origin"] == nil)
      #expect(fields["set-cookie"] == nil)
    }
    #expect(try await served.fetch("/api/v1/lesson").fields["cache-control"] == "no-store")
  }
}
