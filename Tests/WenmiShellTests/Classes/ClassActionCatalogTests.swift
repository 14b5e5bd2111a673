import Foundation
import Testing

@testable import WenmiShell

@MainActor
@Suite("What class can do")
struct ClassActionCatalogTests {
  @Test("Every action is in the catalog, and no name is used twice")
  func filesAreRegistered() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/WenmiShell/Classes")
    let declared = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
      .flatMap { name -> [String] in
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
          guard line.hasPrefix("enum "), line.contains(": ClassAction ") else { return nil }
          return String(line.dropFirst(5).prefix { $0 != ":" })
        }
      }
    #expect(!declared.isEmpty)
    #expect(Set(declared) == Set(ClassActionCatalog.all.map { "\($0)" }))
    let names = ClassActionCatalog.all.flatMap { $0.names }
    #expect(Set(names).count == names.count)
    for action in ClassActionCatalog.all {
      #expect(action.usage.hasPrefix(action.names[0]) && !action.summary.isEmpty)
    }
  }
}
