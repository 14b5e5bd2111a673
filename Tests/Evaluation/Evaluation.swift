import Foundation
import OfficialDocuments
import SecretarialRules

/// Counts what the checks find in prose that is taken to be correct.
///
/// `wenmi-eval FOLDER… [--list CODE]` reads every .txt below the folders, prints findings for each
/// rule and their number for 10,000 characters, and with `--list` each finding in its sentence.
@main
enum Evaluation {
  static func main() throws {
    var folders: [String] = []
    var listed: String?
    var arguments = CommandLine.arguments.dropFirst()
    while let argument = arguments.popFirst() {
      if argument == "--list" {
        listed = arguments.popFirst() ?? ""
      } else {
        folders.append(argument)
      }
    }
    guard !folders.isEmpty else {
      print("用法：wenmi-eval 文件夹… [--list 规则编号|all]")
      exit(2)
    }
    var tally = Tally()
    for path in folders.flatMap(texts) {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { continue }
      tally.count(OfficialDocument(text), named: path, listed: listed)
    }
    tally.print()
  }

  /// The texts below a folder, in a fixed order; a file stands for itself.
  private static func texts(below path: String) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
    guard isFolder.boolValue else { return [path] }
    let found = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".txt") }.sorted().map { "\(path)/\($0)" }
  }
}

/// Findings by rule and severity over many texts.
struct Tally {
  private var texts = 0
  private var recognised = 0
  private var characters = 0
  private var found: [RuleCode: [Finding.Severity: Int]] = [:]

  mutating func count(_ document: OfficialDocument, named name: String, listed: String?) {
    texts += 1
    if document.genre != nil { recognised += 1 }
    characters += document.text.unicodeScalars.count { !$0.properties.isWhitespace }
    for finding in DocumentCheck.findings(in: document) {
      found[finding.rule, default: [:]][finding.severity, default: 0] += 1
      if listed == "all" || listed == finding.rule.rawValue {
        Swift.print(
          "\(finding.rule) \(finding.severity.rawValue) \(name.split(separator: "/").last ?? ""): "
            + Self.excerpt(of: finding, in: document.text) + " | " + finding.message)
      }
    }
  }

  func print() {
    for (code, counts) in found.sorted(by: { $0.key < $1.key }) {
      let parts = counts.sorted { $0.key > $1.key }.map { "\($0.key.rawValue) \($0.value)" }
      Swift.print("\(code)  \(parts.joined(separator: "  "))")
    }
    Swift.print("\(texts) 篇，认出文种 \(recognised) 篇，\(characters) 字")
    for severity in Finding.Severity.allCases.reversed() {
      let count = found.values.reduce(0) { $0 + ($1[severity] ?? 0) }
      let rate = Double(count) * 10_000 / Double(max(1, characters))
      Swift.print("\(severity.rawValue) \(count)，每万字 \(String(format: "%.3f", rate))")
    }
  }

  private static func excerpt(of finding: Finding, in text: String) -> String {
    let start =
      text.index(finding.range.lowerBound, offsetBy: -18, limitedBy: text.startIndex)
      ?? text.startIndex
    let end =
      text.index(finding.range.upperBound, offsetBy: 18, limitedBy: text.endIndex) ?? text.endIndex
    let words =
      text[start..<finding.range.lowerBound] + "【" + text[finding.range] + "】"
      + text[finding.range.upperBound..<end]
    return String(words.replacing("\n", with: "⏎"))
  }
}
