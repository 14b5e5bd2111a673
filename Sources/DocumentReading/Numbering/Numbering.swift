/// The lists of a Word document: `numbering.xml`.
///
/// Source: ISO/IEC 29500-1 17.9.
final class Numbering: PartReader {
  /// A pattern of list, which several lists can share.
  struct Pattern {
    var levels: [Int: ListLevel] = [:]
    /// The style whose list is meant instead.
    var styleLink: String?
  }

  /// A list that paragraphs belong to.
  struct List {
    var pattern: String
    /// Numbers that levels begin with in this list, whatever was counted before.
    var starts: [Int: Int] = [:]
    /// Levels that look different in this list.
    var levels: [Int: ListLevel] = [:]
  }

  private var patterns: [String: Pattern] = [:]
  private var lists: [Int: List] = [:]
  private var pattern: (id: String, pattern: Pattern)?
  private var list: (id: Int, list: List)?
  private var overridden: Int?
  private var level: (index: Int, level: ListLevel)?
  private var alternatives = Alternatives()
  private var subtrees = SkippedSubtrees()

  func begin(_ element: XMLElement) {
    guard !subtrees.skips(element) else { return }
    guard alternatives.begins(element) else { return subtrees.skip() }
    switch element.name {
    case "abstractNum":
      pattern = (element.value(of: "abstractNumId") ?? "", Pattern())
    case "num":
      if let id = element.value(of: "numId").flatMap({ Int($0) }) { list = (id, List(pattern: "")) }
    case "abstractNumId": list?.list.pattern = element.value ?? ""
    case "numStyleLink": pattern?.pattern.styleLink = element.value
    case "lvlOverride": overridden = Self.levelIndex(element)
    case "startOverride":
      if let overridden { list?.list.starts[overridden] = ListLevel.first(element.number) }
    case "lvl":
      if let index = Self.levelIndex(element) { level = (index, ListLevel()) }
    default: level?.level.take(element)
    }
  }

  func end(_ namespace: XMLElement.Namespace, _ name: String) {
    guard !subtrees.endsOne() else { return }
    alternatives.ends(namespace, name)
    switch name {
    case "lvl":
      guard let (index, finished) = level else { return }
      if list != nil {
        list?.list.levels[index] = finished
      } else {
        pattern?.pattern.levels[index] = finished
      }
      level = nil
    case "lvlOverride": overridden = nil
    case "abstractNum":
      if let pattern { patterns[pattern.id] = pattern.pattern }
      pattern = nil
    case "num":
      if let list { lists[list.id] = list.list }
      list = nil
    default: break
    }
  }

  /// Word has nine levels.
  private static func levelIndex(_ element: XMLElement) -> Int? {
    element.value(of: "ilvl").flatMap { Int($0) }.flatMap { (0..<9).contains($0) ? $0 : nil }
  }

  /// A list's pattern, found by way of a style where it only names one.
  private func pattern(of list: Int, styles: Styles) -> (id: String, pattern: Pattern)? {
    var next: Int? = list
    for _ in 0..<8 {
      guard let list = next.flatMap({ lists[$0] }), let pattern = patterns[list.pattern] else {
        return nil
      }
      guard pattern.levels.isEmpty, let style = pattern.styleLink else {
        return (list.pattern, pattern)
      }
      next = styles.inherited(\.list, of: style)
    }
    return nil
  }

  /// The name of what a list counts together with other lists.
  func counter(of list: Int, styles: Styles) -> String? { pattern(of: list, styles: styles)?.id }

  /// A level as it is in a list.
  func level(_ index: Int, of list: Int, styles: Styles) -> ListLevel? {
    lists[list]?.levels[index] ?? pattern(of: list, styles: styles)?.pattern.levels[index]
  }

  /// The number that a level has to begin with in a list.
  func start(_ index: Int, of list: Int) -> Int? { lists[list]?.starts[index] }

  /// The level that belongs to a style.
  func level(of list: Int, forStyle style: String, styles: Styles) -> Int? {
    pattern(of: list, styles: styles)?.pattern.levels.filter { $0.value.style == style }.keys.min()
  }
}
