/// What takes in a part of a package, element by element.
package protocol PartReader: AnyObject {
  /// An element begins.
  func begin(_ element: XMLElement) throws(DocumentReadingError.Problem)
  /// An element ends.
  func end(_ namespace: XMLElement.Namespace, _ name: String) throws(DocumentReadingError.Problem)
  /// Characters stand here; a text may come in several pieces.
  func read(_ characters: String)
  /// A comment stands here.
  func pass(comment: String)
}

extension PartReader {
  package func end(_ namespace: XMLElement.Namespace, _ name: String) {}
  package func read(_ characters: String) {}
  package func pass(comment: String) {}
}
