import DocumentReading

/// An element of XML with what is in it.
final class XMLNode {
  /// What stands in an element.
  enum Content {
    case text(String)
    case node(XMLNode)
  }

  /// Its name without prefix.
  let name: String
  /// The attributes by their names with prefix.
  let attributes: [String: String]
  /// The line where it begins, from 1.
  let line: Int
  fileprivate(set) var contents: [Content] = []
  /// The comments that stand right in it.
  fileprivate(set) var comments: [String] = []

  init(_ element: XMLElement) {
    name = element.name
    attributes = element.attributes
    line = element.line
  }

  /// The elements that stand right in it.
  var children: [XMLNode] {
    contents.compactMap { if case .node(let node) = $0 { node } else { nil } }
  }

  /// The first element of a name that stands right in it.
  func child(_ name: String) -> XMLNode? {
    for case .node(let node) in contents where node.name == name { return node }
    return nil
  }

  /// The elements of a name that stand right in it.
  func children(_ name: String) -> [XMLNode] { children.filter { $0.name == name } }

  /// All elements of some names below it, in their order; none of them within another.
  func descendants(_ names: Set<String>) -> [XMLNode] {
    children.flatMap { names.contains($0.name) ? [$0] : $0.descendants(names) }
  }

  /// All its text, that of its elements included.
  var text: String {
    if contents.count == 1, case .text(let text) = contents[0] { return text }
    var whole = ""
    for content in contents {
      switch content {
      case .text(let text): whole += text
      case .node(let node): whole += node.text
      }
    }
    return whole
  }

  /// Puts something at the end.
  func append(_ node: XMLNode) { contents.append(.node(node)) }

  func append(_ text: String) {
    guard case .text? = contents.last, case .text(var whole)? = contents.popLast() else {
      contents.append(.text(text))
      return
    }
    // Taken out, it is not copied with each piece.
    whole += text
    contents.append(.text(whole))
  }

  func append(comment: String) { comments.append(comment) }
}
