/// Where a part leads: its `.rels`.
///
/// Source: ISO/IEC 29500-2 9.3.
package final class Relationships: PartReader {
  /// The part whose relationships these are; empty for the whole package.
  private let source: String
  private var targets: [(id: String, type: Substring, part: String)] = []

  package init(of source: String) { self.source = source }

  package func begin(_ element: XMLElement) {
    guard element.name == "Relationship", element.value(of: "TargetMode") != "External",
      let id = element.value(of: "Id"), let target = element.value(of: "Target"),
      let type = element.value(of: "Type")?.split(separator: "/").last
    else { return }
    targets.append((id, type, PartPath.resolve(target, from: source)))
  }

  /// The first part of a kind, by the last word of the kind's address, which strict and
  /// transitional documents share.
  package func part(ofType type: String) -> String? { targets.first { $0.type == type }?.part }

  /// The part that something refers to.
  package func part(withID id: String) -> String? { targets.first { $0.id == id }?.part }
}
