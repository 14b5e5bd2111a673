// swift-tools-version:6.1
import PackageDescription

/// Settings of every Swift target: errors about missing `any`, and imports that say who sees them.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Whether the class server is among the targets. Its web server takes minutes to fetch and build, so
/// `make run` leaves it out until somebody opens a class on the network; everything else has it.
let hasClassServer = Context.environment["WENMI_WITHOUT_CLASS_SERVER"] == nil

let package = Package(
  name: "wenmi",
  platforms: [.macOS(.v15)],
  products: [
    .library(
      name: "SecretarialRules", targets: ["SecretarialRules", "OfficialDocuments", "WordingModel"]),
    .library(name: "DocumentReading", targets: ["DocumentReading"]),
    .library(name: "BankFormats", targets: ["BankFormats"]),
    .executable(name: "wenmi", targets: ["wenmi"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // What a document is, and the rules of the trade.
    .target(name: "OfficialDocuments", swiftSettings: strict),
    .target(
      name: "SecretarialRules", dependencies: ["OfficialDocuments", "WordingModel"],
      swiftSettings: strict),

    // How official prose is worded, and the tool that packs what is known of it into one file.
    .target(name: "WordingModel", exclude: ["Data"], swiftSettings: strict),
    .target(
      name: "WordingModelBuilding", dependencies: ["WordingModel"], swiftSettings: strict),
    .executableTarget(
      name: "wenmi-wording", dependencies: ["WordingModelBuilding"], swiftSettings: strict),

    // Questions, learners' sessions, and what is made from them.
    .target(name: "JSONText", swiftSettings: strict),
    .target(name: "CFileSync"),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    .target(
      name: "DurableFiles",
      dependencies: [
        "CFileSync", .target(name: "CMessageDigest", condition: .when(platforms: [.linux])),
      ],
      swiftSettings: strict),
    .target(
      name: "Quiz",
      dependencies: [
        "SecretarialRules", "OfficialDocuments", "WordingModel", "JSONText", "DurableFiles",
      ],
      swiftSettings: strict),
    .target(name: "SpacedRepetition", swiftSettings: strict),
    .target(
      name: "Sessions", dependencies: ["Quiz", "SpacedRepetition", "JSONText", "DurableFiles"],
      swiftSettings: strict),
    .target(
      name: "Study",
      dependencies: [
        "Quiz", "Sessions", "SpacedRepetition", "Assessment", "SecretarialRules", "JSONText",
        "DurableFiles",
      ],
      swiftSettings: strict),

    // Files that people write their documents in.
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(
      name: "CTextEncoding",
      // Part of the C library elsewhere.
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .target(
      name: "DocumentReading", dependencies: ["CLibZip", "CTextEncoding", "DurableFiles"],
      swiftSettings: strict),

    // Tables that people keep in programs for tables.
    .systemLibrary(
      name: "CLibXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .target(
      name: "Spreadsheets", dependencies: ["DocumentReading", "DurableFiles", "CLibXlsxWriter"],
      swiftSettings: strict),

    // Sheets that are printed, signed and filed.
    .target(
      name: "PrintedSheets",
      dependencies: [
        "Spreadsheets", "DocumentReading", "JSONText", "DurableFiles", "CLibXlsxWriter",
      ],
      swiftSettings: strict),

    // Banks in the formats that other programs and people use.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
    .target(
      name: "BankFormats",
      dependencies: [
        "Quiz", "SecretarialRules", "DocumentReading", "Spreadsheets", "JSONText", "DurableFiles",
        "CLibZip", "CSQLite", "CZstd",
      ],
      swiftSettings: strict),

    // Classes and their lessons; prints nothing, opens no socket.
    .target(
      name: "Classroom",
      dependencies: [
        "Quiz", "Sessions", "SecretarialRules", "Spreadsheets", "PrintedSheets", "DocumentReading",
        "JSONText", "DurableFiles",
      ],
      swiftSettings: strict),

    // What the answers of many come to: statistics, and the sheets that an office files.
    .target(name: "Assessment", swiftSettings: strict),
    .target(
      name: "ScoreSheets",
      dependencies: [
        "Assessment", "PrintedSheets", "Classroom", "Quiz", "Sessions", "SecretarialRules",
        "JSONText", "DurableFiles",
      ],
      swiftSettings: strict),

    // A class on the network, as a learner sees it.
    .target(name: "CTransfer"),
    .target(
      name: "ClassroomClient", dependencies: ["CTransfer", "JSONText", "DurableFiles"],
      swiftSettings: strict),

    // The terminal.
    .systemLibrary(
      name: "CLibEdit", pkgConfig: "libedit",
      providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
    .target(name: "CTerminal", dependencies: ["CLibEdit"]),
    .target(name: "TextLayout", dependencies: ["CTerminal"], swiftSettings: strict),
    .target(
      name: "LineEditing", dependencies: ["CLibEdit", "CTerminal", "TextLayout"],
      swiftSettings: strict),
    .target(
      name: "WenmiShell",
      dependencies: [
        "LineEditing", "TextLayout", "Quiz", "Study", "Sessions", "SpacedRepetition", "ScoreSheets",
        "JSONText", "WordingModel",
        "PrintedSheets", "Assessment",
        "DurableFiles", "SecretarialRules", "OfficialDocuments", "DocumentReading", "BankFormats",
        "Classroom", "ClassroomClient",
      ],
      swiftSettings: strict),
    .target(
      name: "WenmiArguments",
      dependencies: [
        "WenmiShell", "Sessions", "TextLayout",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // A link to the file at the top, so that a copy of the program alone still has it.
      resources: [.embedInCode("NOTICE")],
      swiftSettings: strict),
    .executableTarget(
      name: "wenmi",
      dependencies: [
        "WenmiArguments", "WenmiShell", "SecretarialRules",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Proof.
    .target(
      name: "TestSupport", dependencies: ["CLibZip", "WordingModel"], path: "Tests/TestSupport",
      swiftSettings: strict),
    // Logs of people whose memory is known.
    .target(
      name: "SimulatedLearners", dependencies: ["SpacedRepetition"],
      path: "Tests/SimulatedLearners",
      swiftSettings: strict),
    .testTarget(
      name: "OfficialDocumentsTests", dependencies: ["OfficialDocuments"], swiftSettings: strict),
    .testTarget(
      name: "SecretarialRulesTests",
      dependencies: ["SecretarialRules", "OfficialDocuments", "WordingModel", "TestSupport"],
      exclude: ["CorrectDocuments"], swiftSettings: strict),
    .testTarget(
      name: "WordingModelTests",
      dependencies: [
        "WordingModel", "WordingModelBuilding", "SecretarialRules", "TypoScoring", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "DurableFilesTests", dependencies: ["DurableFiles", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "DocumentReadingTests",
      dependencies: [
        "DocumentReading", "OfficialDocuments", "SecretarialRules", "DurableFiles", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "QuizTests",
      dependencies: [
        "Quiz", "SecretarialRules", "OfficialDocuments", "WordingModel", "JSONText", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BankFormatsTests",
      dependencies: [
        "BankFormats", "Quiz", "SecretarialRules", "JSONText", "DocumentReading", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ClassroomTests",
      dependencies: [
        "Classroom", "Quiz", "Spreadsheets", "PrintedSheets", "Sessions", "ScoreSheets",
        "DurableFiles", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "SpacedRepetitionTests",
      dependencies: ["SpacedRepetition", "SimulatedLearners", "JSONText", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "StudyTests",
      dependencies: [
        "Study", "Quiz", "Sessions", "SpacedRepetition", "JSONText", "DurableFiles", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SessionsTests",
      dependencies: [
        "Sessions", "Quiz", "SpacedRepetition", "JSONText", "DurableFiles", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "AssessmentTests", dependencies: ["Assessment", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PrintedSheetsTests",
      dependencies: ["PrintedSheets", "Spreadsheets", "DurableFiles", "JSONText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "ScoreSheetsTests",
      dependencies: [
        "ScoreSheets", "PrintedSheets", "Classroom", "Sessions", "Quiz", "JSONText",
        "DurableFiles", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ClassroomClientTests",
      dependencies: ["ClassroomClient", "DurableFiles", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout"], swiftSettings: strict),
    .testTarget(
      name: "WenmiShellTests",
      dependencies: [
        "WenmiShell", "Classroom", "Sessions", "TextLayout", "Quiz", "SecretarialRules",
        "OfficialDocuments", "PrintedSheets", "DurableFiles", "TestSupport",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "line-editing-probe", dependencies: ["LineEditing", "TextLayout"],
      path: "Tests/line-editing-probe", swiftSettings: strict),
    .testTarget(
      name: "LineEditingTests", dependencies: ["LineEditing", "TextLayout"],
      swiftSettings: strict),
    .testTarget(
      name: "WenmiTests",
      // The program is driven from outside; as a dependency it is built.
      dependencies: [
        "wenmi", "Quiz", "Sessions", "SpacedRepetition", "SimulatedLearners", "TestSupport",
      ],
      swiftSettings: strict),
    // What the writing of sheets is set beside.
    .target(name: "SheetFloor", dependencies: ["CLibXlsxWriter"], path: "Tests/SheetFloor"),
    .executableTarget(
      name: "wenmi-bench",
      dependencies: [
        "Quiz", "Study", "Sessions", "JSONText", "SecretarialRules", "OfficialDocuments",
        "TextLayout", "Assessment", "PrintedSheets", "SheetFloor", "SpacedRepetition",
        "SimulatedLearners", "WordingModel", "TypoScoring",
      ],
      path: "Tests/Benchmarks", swiftSettings: strict),
    .executableTarget(
      name: "wenmi-eval", dependencies: ["SecretarialRules", "OfficialDocuments"],
      path: "Tests/Evaluation", swiftSettings: strict),
    // Miswritten characters that were planted, those that were found, and the counts.
    .target(
      name: "TypoScoring", dependencies: ["WordingModel", "SecretarialRules"],
      path: "Tests/TypoScoring", swiftSettings: strict),
    .executableTarget(
      name: "wenmi-eval-typos", dependencies: ["TypoScoring", "WordingModel"],
      path: "Tests/TypoEvaluation",
      exclude: ["README.md", "Correct", "HeldOut", "OtherProse", "Planted", "PlantedInReal"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

if hasClassServer {
  package.products.append(.executable(name: "wenmi-class", targets: ["wenmi-class"]))
  package.dependencies += [
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ]
  package.targets += [
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode",
      providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
    .target(
      name: "ClassroomServer",
      dependencies: [
        "Classroom", "Quiz", "Sessions", "JSONText", "DurableFiles", "CQREncode",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      exclude: ["Protocol/PROTOCOL.md"],
      resources: [.embedInCode("Pages"), .embedInCode("Protocol/openapi.json")],
      swiftSettings: strict),
    .executableTarget(
      name: "wenmi-class",
      dependencies: [
        "ClassroomServer", "Classroom", "Quiz", "Sessions", "DurableFiles", "JSONText",
        "WenmiArguments", "WenmiShell", "LineEditing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "ClassLoad",
      dependencies: [
        "Classroom", "Quiz", "Sessions", "JSONText",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      path: "Tests/ClassLoad", swiftSettings: strict),
    .executableTarget(
      name: "wenmi-class-bench",
      dependencies: [
        "ClassLoad", "Classroom", "JSONText", "DurableFiles",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      path: "Tests/ClassBenchmarks", swiftSettings: strict),
    .testTarget(
      name: "ClassPagesTests",
      dependencies: [
        "ClassLoad", "Classroom", "Quiz", "JSONText", "TestSupport", "wenmi-class",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ClassroomServerTests",
      // The server is driven from outside too; as a dependency it is built.
      dependencies: [
        "ClassroomServer", "Classroom", "Quiz", "Sessions", "JSONText", "ClassLoad", "TestSupport",
        "DurableFiles", "CQREncode", "SecretarialRules",
        "wenmi-class",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
  ]
}
