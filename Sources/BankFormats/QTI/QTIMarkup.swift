/// The body of an item as HTML.
enum QTIMarkup {
  /// Writes what stands in an element as HTML, without attributes.
  ///
  /// - Parameters:
  ///   - node: The element.
  ///   - replacing: What stands in place of some elements; `nil` for those that stay.
  /// - Returns: HTML for ``HTMLFragment``.
  static func html(in node: XMLNode, replacing: (XMLNode) -> String? = { _ in nil }) -> String {
    var html = ""
    for content in node.contents {
      switch content {
      case .text(let text): html += XMLText.escaped(text)
      case .node(let child):
        if let replacement = replacing(child) {
          html += replacement
        } else if hidden.contains(child.name) {
          continue
        } else if child.contents.isEmpty {
          html += "<\(child.name)>"
        } else {
          html += "<\(child.name)>\(Self.html(in: child, replacing: replacing))</\(child.name)>"
        }
      }
    }
    return html
  }

  /// What is shown only after the answer, or is meant for others than learners.
  private static let hidden: Set<String> = [
    "feedbackInline", "feedbackBlock", "rubricBlock", "templateBlock", "templateInline",
    "stylesheet", "infoControl",
  ]
}
