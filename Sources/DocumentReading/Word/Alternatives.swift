/// Of the same content for programs of different age takes one: the first, which is the newest.
///
/// Source: ISO/IEC 29500-3 7.5.
struct Alternatives {
  /// For each set of alternatives around here, whether one of it was taken.
  private var taken: [Bool] = []

  /// Whether an element that begins is read, with everything in it.
  mutating func begins(_ element: XMLElement) -> Bool {
    guard element.namespace == .compatibility else { return true }
    switch element.name {
    case "AlternateContent": taken.append(false)
    case "Choice", "Fallback":
      guard let last = taken.indices.last else { return true }
      if taken[last] { return false }
      taken[last] = true
    default: break
    }
    return true
  }

  /// An element ends that was read.
  mutating func ends(_ namespace: XMLElement.Namespace, _ name: String) {
    if namespace == .compatibility, name == "AlternateContent" { _ = taken.popLast() }
  }
}
