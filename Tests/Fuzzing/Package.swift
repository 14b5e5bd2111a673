// swift-tools-version:6.1
import PackageDescription

// A package of its own, because all of it is built for libFuzzer: `make fuzz` in the root.

let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "wenmi", path: "../..")],
  targets: [
    .target(name: "CFuzzer", path: "CFuzzer"),
    .executableTarget(
      name: "fuzz-documents",
      dependencies: ["CFuzzer", .product(name: "SecretarialRules", package: "wenmi")],
      path: "DocumentFuzzing"),
    .executableTarget(
      name: "fuzz-exchange",
      dependencies: ["CFuzzer", .product(name: "BankFormats", package: "wenmi")],
      path: "ExchangeFuzzing"),
    .executableTarget(
      name: "fuzz-papers",
      dependencies: ["CFuzzer", .product(name: "BankFormats", package: "wenmi")],
      path: "PaperFuzzing"),
    .executableTarget(
      name: "fuzz-files",
      dependencies: ["CFuzzer", .product(name: "DocumentReading", package: "wenmi")],
      path: "FileFuzzing"),
    .executableTarget(
      name: "fuzz-parts",
      dependencies: ["CFuzzer", .product(name: "DocumentReading", package: "wenmi")],
      path: "PartFuzzing"),
    .executableTarget(
      name: "fuzz-tables",
      dependencies: ["CFuzzer", .product(name: "BankFormats", package: "wenmi")],
      path: "TableFuzzing"),
  ],
  swiftLanguageModes: [.v6]
)
