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
      // A mark at a line break or at the end of the text belongs to the row before it.
      let limit = number < lastRow ? ranges[number + 1].lowerBound : nil
      let spans = marks.compactMap { Span($0, in: text, row: row, before: limit, margin: margin) }
      return [String(repeating: " ", count: margin) + text[row]]
        + caretRows(for: spans.sorted { $0.columns.lowerBound < $1.columns.lowerBound }, width)
    }
  }

  /// The columns of a mark on one row.
  private struct Span {
    let columns: Range<Int>
    let label: String

    init?(
      _ mark: Mark, in text: String, row: Range<String.Index>, before limit: String.Index?,
      margin: Int
    ) {
      let start: String.Index
      let end: String.Index
      if mark.range.isEmpty {
        start = min(mark.range.lowerBound, row.upperBound)
        let isOnRow = limit.map { mark.range.lowerBound < $0 } ?? true
        guard mark.range.lowerBound >= row.lowerBound, isOnRow else { return nil }
        end = start < row.upperBound ? text.index(after: start) : start
      } else {
        start = max(mark.range.lowerBound, row.lowerBound)
        end = min(mark.range.upperBound, row.upperBound)
        guard start < end else { return nil }
      }
      let column = margin + displayWidth(of: text[row.lowerBound..<start])
      columns = column..<(column + max(1, displayWidth(of: text[start..<end])))
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
