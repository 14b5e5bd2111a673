/// The styles of a Word document, as far as they decide what text is seen: `styles.xml`.
///
/// Source: ISO/IEC 29500-1 17.7.
final class Styles: PartReader {
  /// A style; what it leaves open stands in the one it is based on.
  struct Style {
    var parent: String?
    /// The list that paragraphs of the style belong to; 0 for none.
    var list: Int?
    var level: Int?
    var isHidden: Bool?
  }

  private(set) var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private(set) var paragraphDefault: String?
  private var current: (id: String, style: Style)?
  private var subtrees = SkippedSubtrees()

  func begin(_ element: XMLElement) {
    guard !subtrees.skips(element) else { return }
    switch element.name {
    case "style":
      let id = element.value(of: "styleId") ?? ""
      current = (id, Style())
      if element.value(of: "type") == "paragraph",
        ["1", "true", "on"].contains(element.value(of: "default"))
      {
        paragraphDefault = id
      }
    case "basedOn": current?.style.parent = element.value
    case "numId": current?.style.list = element.number
    case "ilvl": current?.style.level = element.number
    case "vanish": current?.style.isHidden = element.isOn
    default: break
    }
  }

  func end(_ namespace: XMLElement.Namespace, _ name: String) {
    guard !subtrees.endsOne(), name == "style", let (id, style) = current else { return }
    // Where a name stands twice, programs take the first.
    if styles[id] == nil { styles[id] = style }
    current = nil
  }

  /// A property of a style or of the nearest one under it that has it.
  func inherited<Value>(_ property: KeyPath<Style, Value?>, of id: String) -> Value? {
    var next: String? = id
    // Longer chains are circles; Word allows eleven styles.
    for _ in 0..<32 {
      guard let style = next.flatMap({ styles[$0] }) else { return nil }
      if let value = style[keyPath: property] { return value }
      next = style.parent
    }
    return nil
  }
}
