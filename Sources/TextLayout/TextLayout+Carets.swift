extension TextLayout {
  /// A place in a text to be pointed at, with the number or word that names it.
  public struct Mark: Sendable {
    /// The place; an empty one points at the character that follows it.
    public let range: Range<String.Index>
    /// What stands after the carets, such as `1`.
    public let label: String

    /// Points at a place in a text.
    public init(range: Range<String.Index>, label: String) {
      self.range = range
      self.label = label
    }
  }

  /// Breaks a text into rows and puts a row of carets under each row that has marks.
  ///
  /// Every column of a marked place gets a `^`, followed by the label. A mark that crosses a break
  /// is drawn on both rows with the same label. A label that has no room after its carets stands
  /// on a row of its own beneath them.
  /// - Parameters:
  ///   - text: The text, without escape sequences.
  ///   - width: The columns of a row with its indent.
  ///   - indent: The spaces before the first row.
  ///   - hangingIndent: The spaces before every further row; the first row's where not given.
  ///   - marks: The marked places, in any order.
  /// - Returns: The rows from top to bottom.
  public static func marked(
    _ text: String, width: Int, indent: Int = 0, hangingIndent: Int? = nil, marks: [Mark]
  ) -> [String] {
    let hangingIndent = hangingIndent ?? indent
    let ranges = rows(of: text, width: width - indent, hanging: hangingIndent - indent)
    let lastRow = ranges.count - 1
    return ranges.enumerated().flatMap { number, row in
      let margin = number == 0 ? indent : hangingIndent
      // Spaces and the line break at the end of a row are on no row; marks there belong to it.
      let end = number < lastRow ? ranges[number + 1].lowerBound : text.endIndex
      let isLast = number == lastRow
      let spans = marks.compactMap { mark in
        Span(mark, in: text, row: row, end: end, isLast: isLast, margin: margin, width: width)
      }
      return [String(repeating: " ", count: margin) + text[row]]
        + caretRows(for: spans.sorted { $0.columns.lowerBound < $1.columns.lowerBound }, width)
    }
  }

  /// The columns of a mark on one row.
  private struct Span {
    let columns: Range<Int>
    let label: String

    init?(
      _ mark: Mark, in text: String, row: Range<String.Index>, end: String.Index, isLast: Bool,
      margin: Int, width: Int
    ) {
      let start = max(mark.range.lowerBound, row.lowerBound)
      let stop = min(mark.range.upperBound, end)
      if mark.range.isEmpty {
        guard start == mark.range.lowerBound, start < end || isLast else { return nil }
      } else {
        guard start < stop else { return nil }
        // What a mark covers of the blank end of a row needs no carets if there is more of it.
        let hasMore = start < row.upperBound || mark.range.upperBound > end
        guard start < row.upperBound || !hasMore else { return nil }
      }
      let drawn = start..<max(start, start < row.upperBound ? min(stop, row.upperBound) : stop)
      let column = margin + displayWidth(of: text[row.lowerBound..<start])
      // An empty mark takes the columns of the character it stands before.
      let next =
        drawn.isEmpty && start < row.upperBound ? text.index(after: start) : drawn.upperBound
      let columnCount = max(1, displayWidth(of: text[start..<next]))
      let first = min(column, max(0, width - 1))
      columns = first..<(first + columnCount)
      label = mark.label
    }
  }

  private static func caretRows(for spans: [Span], _ width: Int) -> [String] {
    guard !spans.isEmpty else { return [] }
    var carets = ""
    var displaced: [Span] = []
    for (number, span) in spans.enumerated() {
      carets = padded(carets, to: span.columns.lowerBound)
      let drawn = displayWidth(of: carets)
      carets += String(repeating: "^", count: max(0, span.columns.upperBound - drawn))
      let room = number + 1 < spans.count ? spans[number + 1].columns.lowerBound : width
      if displayWidth(of: carets) + displayWidth(of: span.label) <= room {
        carets += span.label
      } else {
        displaced.append(span)
      }
    }
    return [carets] + labelRows(for: displaced, width)
  }

  /// Labels under the first column of their marks, on as many rows as they need.
  private static func labelRows(for spans: [Span], _ width: Int) -> [String] {
    var rows: [String] = []
    var waiting = spans
    while !waiting.isEmpty {
      var row = ""
      var next: [Span] = []
      for span in waiting {
        let latest = max(0, width - displayWidth(of: span.label))
        let column = min(span.columns.lowerBound, latest)
        let used = displayWidth(of: row)
        if row.isEmpty || used < column {
          row = padded(row, to: column) + span.label
        } else {
          next.append(span)
        }
      }
      rows.append(row)
      waiting = next
    }
    return rows
  }
}
