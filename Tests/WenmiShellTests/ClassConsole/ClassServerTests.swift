import Foundation
import TestSupport
import Testing

@testable import WenmiShell

/// Finding and building the program with the class server.
@Suite struct ClassServerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func make(_ path: String, isProgram: Bool = false) throws {
    let url = URL(fileURLWithPath: folder(path))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("#!/bin/sh\n".utf8).write(to: url)
    if isProgram {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    }
  }

  /// The path as the system gives it, where a folder may be a link.
  private func real(_ path: String) -> String {
    URL(fileURLWithPath: folder(path)).resolvingSymlinksInPath().path
  }

  @Test func besideTheProgramComesFirst() throws {
    try make("bin/wenmi", isProgram: true)
    #expect(ClassServerProgram(beside: folder("bin/wenmi")) == .missing)
    try make("bin/wenmi-class", isProgram: true)
    #expect(ClassServerProgram(beside: folder("bin/wenmi")) == .ready(real("bin/wenmi-class")))
  }

  @Test func thenWhereThePackageHasItThenItIsBuiltThere() throws {
    try make("Package.swift")
    try make("Sources/wenmi-class/Main.swift")
    try make(".build/triple/debug/wenmi", isProgram: true)
    let program = folder(".build/triple/debug/wenmi")
    #expect(
      ClassServerProgram(beside: program)
        == .buildable(
          package: URL(fileURLWithPath: folder.path).resolvingSymlinksInPath().path,
          scratch: real(".build")))
    try make(".build/release/wenmi-class", isProgram: true)
    #expect(ClassServerProgram(beside: program) == .ready(real(".build/release/wenmi-class")))
  }

  @Test(arguments: [
    ("[12/690] Compiling NIOCore Channel.swift", "编译 12/690"),
    ("Fetching https://a.b/c/swift-nio", "下载 swift-nio"),
    ("[1/1] Planning build", "编译 1/1"), ("warning: something", nil), ("[x/1] no", nil),
    ("Creating working copy for https://a.b/c/swift-log", "下载 swift-log"),
  ])
  func stepsAreTold(_ line: String, _ step: String?) {
    #expect(ClassServerBuild.step(in: line) == step)
  }

  /// A package whose `make class` does what a test wants.
  private func build(_ recipe: String) throws -> (ClassServerBuild.Outcome, [String]) {
    try Data("class:\n\(recipe)\n".utf8).write(to: URL(fileURLWithPath: folder("Makefile")))
    var steps: [String] = []
    let outcome = ClassServerBuild(package: folder.path, scratch: folder("it's here")).run {
      steps.append($0)
    }
    return (outcome, steps)
  }

  @Test func aBuildTellsItsStepsAndItsEnd() throws {
    let (outcome, steps) = try build("\t@echo '[1/2] Compiling A'; echo \"$(BUILD_DIR)\" > scratch")
    #expect(outcome == .built)
    #expect(steps == ["编译 1/2"])
    let scratch = try String(contentsOfFile: folder("scratch"), encoding: .utf8)
    #expect(scratch == folder("it's here") + "\n")
  }

  @Test func aBuildWithoutNetworkSaysSo() throws {
    let (outcome, _) = try build(
      "\t@echo 'error: Failed to clone repository https://a.b/c: Could not resolve host' >&2; exit 1"
    )
    guard case .failed(let lines) = outcome else {
      Issue.record("built")
      return
    }
    #expect(ClassServerBuild.isAboutNetwork(lines))
    #expect(!ClassServerBuild.isAboutNetwork(["error: cannot find 'x' in scope"]))
  }
}
