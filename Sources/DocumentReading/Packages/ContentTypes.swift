/// What kind each part of a package is: `[Content_Types].xml`.
///
/// Source: ISO/IEC 29500-2 10.1.2.
package final class ContentTypes: PartReader {
  package static let part = "[Content_Types].xml"

  package init() {}

  /// By the name's ending in lower case.
  private var defaults: [String: String] = [:]
  /// By the part's name in lower case.
  private var overrides: [String: String] = [:]

  package func begin(_ element: XMLElement) {
    guard let type = element.value(of: "ContentType") else { return }
    switch element.name {
    case "Default":
      if let ending = element.value(of: "Extension") { defaults[ending.lowercased()] = type }
    case "Override":
      if let name = element.value(of: "PartName") {
        overrides[PartPath.resolve(name, from: "").lowercased()] = type
      }
    default: break
    }
  }

  /// The kind of a part.
  package func type(of part: String) -> String? {
    let part = part.lowercased()
    return overrides[part] ?? defaults[part.split(separator: ".").last.map(String.init) ?? ""]
  }

  /// The first part, by name, of a kind that a test accepts.
  package func firstPart(where accepts: (String) -> Bool) -> String? {
    overrides.filter { accepts($0.value) }.keys.min()
  }
}
