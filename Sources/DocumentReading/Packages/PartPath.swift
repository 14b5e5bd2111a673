/// Names of parts: entries of the archive without a slash at the beginning.
package enum PartPath {
  /// Where a relationship leads.
  ///
  /// - Parameters:
  ///   - target: As it is written: absolute, or relative to the folder of the part that has it.
  ///   - part: The part that has the relationship; empty for the whole package.
  /// - Returns: The name of the part.
  package static func resolve(_ target: String, from part: String) -> String {
    var folders = target.hasPrefix("/") ? [] : part.split(separator: "/").dropLast()
    for name in target.split(separator: "/") {
      switch name {
      case ".": continue
      case "..": _ = folders.popLast()
      default: folders.append(name)
      }
    }
    return folders.joined(separator: "/")
  }

  /// The part that holds the relationships of another: `word/_rels/document.xml.rels`.
  package static func relationships(of part: String) -> String {
    let names = part.split(separator: "/")
    return (names.dropLast() + ["_rels", "\(names.last ?? "").rels"]).joined(separator: "/")
  }
}
