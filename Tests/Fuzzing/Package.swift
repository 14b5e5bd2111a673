// swift-tools-version:6.1
import PackageDescription

// A package of its own, because all of it is built for libFuzzer: `make fuzz` in the root.

/// libFuzzer brings `main`.
let fuzzed: [SwiftSetting] = [.unsafeFlags(["-parse-as-library"])]

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "wenmi", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz-documents", dependencies: [.product(name: "SecretarialRules", package: "wenmi")],
      path: "DocumentFuzzing", swiftSettings: fuzzed),
    .executableTarget(
      name: "fuzz-files", dependencies: [.product(name: "DocumentReading", package: "wenmi")],
      path: "FileFuzzing", swiftSettings: fuzzed),
    .executableTarget(
      name: "fuzz-parts", dependencies: [.product(name: "DocumentReading", package: "wenmi")],
      path: "PartFuzzing", swiftSettings: fuzzed),
  ],
  swiftLanguageModes: [.v6]
)
