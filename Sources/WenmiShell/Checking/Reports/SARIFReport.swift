import OfficialDocuments
import SecretarialRules

/// The findings as a SARIF 2.1.0 log, which editors and review tools read.
///
/// Columns and offsets count Unicode code points.
enum SARIFReport {
  /// The log of all files.
  static func text(of files: [CheckedFile]) throws -> String {
    let codes = Set(files.flatMap { $0.findings.map(\.finding.rule) }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    let driver = Driver(rules: codes.compactMap(Descriptor.init))
    let found = files.flatMap { results(of: $0, numbers: numbers) }
    return try JSONOutput.text(Log(runs: [Run(tool: Tool(driver: driver), results: found)]))
  }

  private static func results(of file: CheckedFile, numbers: [RuleCode: Int]) -> [Result] {
    let text = file.document.text.unicodeScalars
    return zip(file.reported, CheckReport.items(of: file)).map { located, item in
      let finding = located.finding
      let column = text.distance(
        from: located.lineRange.lowerBound, to: finding.range.lowerBound)
      let region = Region(
        startLine: located.line, startColumn: column + 1,
        endColumn: column + 1
          + text.distance(
            from: finding.range.lowerBound,
            to: min(
              finding.range.upperBound,
              max(finding.range.lowerBound, located.lineRange.upperBound))),
        charOffset: item.offset, charLength: item.length)
      let place = PhysicalLocation(
        artifactLocation: Artifact(uri: uri(of: file.name)), region: region)
      let fix = finding.replacement.map { replacement in
        Fix(artifactChanges: [
          ArtifactChange(
            artifactLocation: place.artifactLocation,
            replacements: [
              Replacement(
                deletedRegion: region, insertedContent: Message(text: replacement))
            ])
        ])
      }
      return Result(
        ruleId: finding.rule.rawValue, ruleIndex: numbers[finding.rule] ?? -1,
        level: finding.severity.level, message: Message(text: finding.message),
        locations: [Location(physicalLocation: place)], fixes: fix.map { [$0] })
    }
  }

  /// A relative or absolute path as the reference of a URI.
  private static func uri(of path: String) -> String {
    var uri = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return path.hasPrefix("/") ? "file://" + uri : uri
  }
}

extension Finding.Severity {
  fileprivate var level: String {
    switch self {
    case .error: "error"
    case .doubtful: "warning"
    case .hint: "note"
    }
  }
}

// The members are those of the standard.
extension SARIFReport {
  private struct Log: Encodable {
    let version = "2.1.0"
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let runs: [Run]
    enum CodingKeys: String, CodingKey {
      case version
      case schema = "$schema"
      case runs
    }
  }

  private struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]
  }

  private struct Tool: Encodable { let driver: Driver }

  private struct Driver: Encodable {
    let name = "wenmi"
    let fullName = "文秘练兵"
    let language = "zh-CN"
    let version = WenmiVersion.text
    let rules: [Descriptor]
  }

  private struct Descriptor: Encodable {
    let id: String
    let shortDescription, fullDescription: Message
    let defaultConfiguration: Configuration
    let properties: Properties

    init?(_ code: RuleCode) {
      guard let rule = RuleCatalog.rule(code) else { return nil }
      id = code.rawValue
      shortDescription = Message(text: rule.title)
      fullDescription = Message(text: rule.explanation)
      defaultConfiguration = Configuration(
        level: (rule.checkedRule?.severity ?? .doubtful).level)
      properties = Properties(
        strength: rule.basis.strength.rawValue, basis: rule.basis.description)
    }
  }

  private struct Configuration: Encodable { let level: String }
  private struct Properties: Encodable { let strength, basis: String }
  private struct Message: Encodable { let text: String }

  private struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let fixes: [Fix]?
  }

  private struct Location: Encodable { let physicalLocation: PhysicalLocation }
  private struct PhysicalLocation: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }
  private struct Artifact: Encodable { let uri: String }
  private struct Region: Encodable {
    let startLine, startColumn, endColumn, charOffset, charLength: Int
  }
  private struct Fix: Encodable { let artifactChanges: [ArtifactChange] }
  private struct ArtifactChange: Encodable {
    let artifactLocation: Artifact
    let replacements: [Replacement]
  }
  private struct Replacement: Encodable {
    let deletedRegion: Region
    let insertedContent: Message
  }
}
