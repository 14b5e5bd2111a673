import Foundation
import TestSupport
import Testing

/// Whose works the program is made of, and that it says so.
@Suite struct LicenceTests {
  private static func text(_ name: String) throws -> String {
    let path = SchemaValidation.packageRoot.appendingPathComponent(name)
    return try String(contentsOf: path, encoding: .utf8)
  }

  /// The parts of a text that a pattern takes out of it.
  private static func parts(of text: String, _ pattern: String) throws -> [String] {
    let matches = text.matches(of: try Regex(pattern))
    return matches.compactMap { $0.output[1].substring.map(String.init) }
  }

  @Test func theVersionAloneIsTheVersion() throws {
    let result = try RunningProgram.run([BuiltProgram.path("wenmi"), "--version"])
    #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(result.output)")
    #expect(result.errors == "")
  }

  /// Author, title, source, licence and its address, and that the work was changed.
  @Test(arguments: [["--version", "--licenses"], ["--licenses", "--version"], ["--licenses"]])
  func theAttributionIsPrinted(_ arguments: [String]) throws {
    let result = try RunningProgram.run([BuiltProgram.path("wenmi")] + arguments)
    #expect(result.status == 0)
    #expect(result.errors == "")
    let version = try RunningProgram.run([BuiltProgram.path("wenmi"), "--version"]).output
    #expect(result.output.hasPrefix(version))
    for part in [
      "漢語拆字字典", "開放詞典", "https://github.com/kfcd/chaizi", "Creative Commons Attribution 3.0",
      "http://creativecommons.org/licenses/by/3.0/", "改动了它",
    ] {
      #expect(result.output.contains(part), "\(part)")
    }
    #expect(try result.output.contains(Self.text("NOTICE")))
    #expect(result.output.hasSuffix("许可证全文在 \(SchemaValidation.packageRoot.path)/Licenses。\n"))
  }

  @Test func aCopyOfTheProgramAloneStillSaysSo() throws {
    let folder = try TemporaryFolder()
    let copy = folder("wenmi")
    // By another process: a file that this one has open for writing cannot be run where a test
    // beside this one has just started a program.
    let copying = try RunningProgram.run(["cp", BuiltProgram.path("wenmi"), copy])
    #expect(copying.status == 0, "\(copying.errors)")
    let result = try RunningProgram.run([copy, "--version", "--licenses"])
    #expect(result.status == 0)
    #expect(try result.output.contains(Self.text("NOTICE")))
    #expect(result.output.hasSuffix("许可证全文这台电脑上没有，在源代码的 Licenses 文件夹里。\n"))
  }

  @Test func everyPackageIsNamed() throws {
    var names = try Self.parts(
      of: Self.text("Package.swift"), #"url:\s*"https://[^"]*/([^"/]+?)(?:\.git)?""#)
    #expect(names.contains("swift-argument-parser") && names.contains("hummingbird"))
    // Those that the packages need themselves; the file is there once something was built.
    let resolved = try Self.parts(
      of: Self.text("Package.resolved"), #""identity"\s*:\s*"([^"]+)""#)
    #expect(!resolved.isEmpty)
    names += resolved
    let notice = try Self.text("NOTICE")
    for name in names { #expect(notice.contains(name), "\(name)") }
  }

  @Test func everyLibraryOfTheSystemIsNamed() throws {
    let package = try Self.text("Package.swift")
    let libraries = try Self.parts(
      of: package, #"\.systemLibrary\(\s*name: "[^"]+", pkgConfig: "([^"]+)""#)
    #expect(libraries.count == package.components(separatedBy: ".systemLibrary(").count - 1)
    let notice = try Self.text("NOTICE")
    for library in libraries { #expect(notice.contains(library), "\(library)") }
  }

  /// Texts that are named are there, and those that are there are named.
  @Test func theTextsAreThoseThatTheNoticeNames() throws {
    let named = try Self.parts(of: Self.text("NOTICE"), #"([A-Za-z][\w.-]*\.txt)"#)
    let folder = SchemaValidation.packageRoot.appendingPathComponent("Licenses").path
    #expect(try Set(named) == Set(FileManager.default.contentsOfDirectory(atPath: folder)))
  }
}
