import Foundation
import Testing

@testable import WenmiShell

@MainActor
@Suite("The commands of the prompt")
struct CommandCatalogTests {
  @Test("Every command file is in the catalog")
  func filesAreRegistered() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/WenmiShell/Commands")
    let declared = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".swift") }
      .flatMap { name -> [String] in
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
          guard line.hasPrefix("enum "), line.contains(": ShellCommand") else { return nil }
          return String(line.dropFirst(5).prefix { $0 != ":" })
        }
      }
    #expect(!declared.isEmpty)
    #expect(Set(declared) == Set(CommandCatalog.all.map { "\($0)" }))
  }

  @Test("Every command has an English and a Chinese name, and no name is used twice")
  func names() {
    var seen: Set<String> = []
    for command in CommandCatalog.all {
      let isASCII = command.names[0].allSatisfy(\.isASCII)
      let hasChinese = command.names.contains { name in
        name.unicodeScalars.contains { $0.value >= 0x4E00 }
      }
      #expect(isASCII && hasChinese, "\(command.names)")
      #expect(!command.summary.isEmpty)
      for name in command.names {
        let isNew = seen.insert(name).inserted
        #expect(isNew, "\(name)")
        let found = CommandCatalog.command(named: name)
        #expect(found.map(ObjectIdentifier.init) == ObjectIdentifier(command))
      }
    }
  }

  @Test(
    "A mistyped name finds its neighbour",
    arguments: [
      ("drll", "drill"), ("dirll", "drill"), ("statss", "stats"), ("resmue", "resume"),
      ("错提", "mistakes"), ("exprot", "export"), ("HLEP", "help"),
    ])
  func nearest(typed: String, meant: String) {
    let nearest = CommandCatalog.nearest(to: typed)?.names[0]
    #expect(nearest == meant)
  }

  @Test("What is like no command has no neighbour", arguments: ["公文", "xyzzy", "你好世界"])
  func noNeighbour(typed: String) {
    let nearest = CommandCatalog.nearest(to: typed)?.names[0]
    #expect(nearest == nil)
  }
}
