import PrintedSheets

/// Numbers as a table; all columns but the first hold numbers.
struct ReportTable {
  private let heads: [String]
  private let rows: [[String]]

  init(_ heads: [String], _ rows: [[String]]) {
    self.heads = heads
    self.rows = rows
  }

  /// The table.
  var html: String {
    let head = heads.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined()
    let body = rows.map { row in
      "<tr>" + row.map { "<td>\(HTMLText.escaped($0))</td>" }.joined() + "</tr>\n"
    }
    return "<table>\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(body.joined())</tbody></table>\n"
  }

  /// The table under a drawing that says the same, for whoever cannot see or wants to read numbers.
  var folded: String { "<details><summary>看数字</summary>\n\(html)</details>\n" }
}

/// A drawing within a page, as wide as a telephone; it grows with the page.
struct ReportDrawing {
  /// How wide it is in its own units.
  static let width = 360
  private let title: String
  private let height: Int
  private var parts: [String] = []

  /// Begins a drawing.
  ///
  /// - Parameters:
  ///   - title: What it shows, for whoever cannot see it.
  ///   - height: In its own units.
  init(_ title: String, height: Int) {
    self.title = title
    self.height = height
  }

  /// The drawing.
  var html: String {
    "<svg role=\"img\" viewBox=\"0 0 \(Self.width) \(height)\" aria-label=\"\(HTMLText.escaped(title))\">\n"
      + parts.joined(separator: "\n") + "\n</svg>\n"
  }

  mutating func text(
    _ text: String, x: Double, y: Double, anchor: String = "start", class word: String = ""
  ) {
    let mark = word.isEmpty ? "" : " class=\"\(word)\""
    parts.append(
      "<text\(mark) x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor)\">\(HTMLText.escaped(text))</text>"
    )
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, class word: String, tip: String = ""
  ) {
    let start =
      "<rect class=\"\(word)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\" height=\"\(Self.number(height))\""
    parts.append(
      tip.isEmpty ? start + "/>" : start + "><title>\(HTMLText.escaped(tip))</title></rect>")
  }

  mutating func line(x1: Double, y1: Double, x2: Double, y2: Double, class word: String) {
    parts.append(
      "<line class=\"\(word)\" x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\"/>"
    )
  }

  mutating func path(_ points: [(x: Double, y: Double)], class word: String) {
    let places = points.map { "\(Self.number($0.x)),\(Self.number($0.y))" }.joined(separator: " ")
    parts.append("<polyline class=\"\(word)\" points=\"\(places)\"/>")
  }

  mutating func dot(x: Double, y: Double, class word: String) {
    parts.append(
      "<circle class=\"\(word)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"4\"/>")
  }

  /// With one decimal at most.
  private static func number(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths.isMultiple(of: 10)
      ? "\(tenths / 10)" : "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
