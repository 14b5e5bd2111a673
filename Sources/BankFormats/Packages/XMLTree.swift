import DocumentReading

/// Reads a part as a tree of elements.
final class XMLTree: PartReader {
  private var open: [XMLNode] = []
  /// The element that all others stand in.
  private(set) var root: XMLNode?

  init() {}

  func begin(_ element: XMLElement) {
    let node = XMLNode(element)
    open.last?.append(node)
    open.append(node)
    if root == nil { root = node }
  }

  func end(_ namespace: XMLElement.Namespace, _ name: String) { _ = open.popLast() }

  func read(_ characters: String) { open.last?.append(characters) }

  func pass(comment: String) { open.last?.append(comment: comment.trimmingBlanks) }
}
