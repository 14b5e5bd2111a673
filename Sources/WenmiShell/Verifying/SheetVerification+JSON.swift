import PrintedSheets

/// What a verification found, for a machine.
struct VerificationReport: Encodable {
  /// A part of the sheet.
  struct Part: Encodable {
    let name, state: String
    let formerName: String?
    let moved: Bool
    let changes: [Change]
  }

  /// A file that it was made from.
  struct Source: Encodable {
    let path, state, message: String
    let changes: [Change]
  }

  /// A change: where it is as far as that is one place, and what to say of it.
  struct Change: Encodable {
    let row, column: Int?
    let now, before: String?
    let message: String
  }

  let file, seal: String
  let unchanged: Bool
  let code, madeAt: String?
  /// Left out where no code from the paper was given.
  let codeMatches: Bool?
  let parts: [Part]
  let sources: [Source]

  init(_ verification: SheetVerification) {
    let check = verification.check
    file = verification.file
    seal = check.seal == .whole ? "whole" : "forged"
    unchanged = verification.isUnchanged
    code = check.code
    madeAt = check.madeAt
    codeMatches =
      switch verification.code {
      case .notAsked: nil
      case .same: true
      case .different: false
      }
    parts = check.parts.map(Part.init)
    sources = check.sources.map(Source.init)
  }
}

extension VerificationReport.Part {
  init(_ part: CheckedPart) {
    let (state, changes): (String, [SheetChange]) =
      switch part.state {
      case .unchanged: ("unchanged", [])
      case .changed(let changes): ("changed", changes)
      case .missing: ("missing", [])
      case .added: ("added", [])
      }
    self.init(
      name: part.name, state: state, formerName: part.formerName, moved: part.hasMoved,
      changes: changes.map(VerificationReport.Change.init))
  }
}

extension VerificationReport.Source {
  init(_ source: CheckedSource) {
    let (state, changes): (String, [LineChange]) =
      switch source.state {
      case .unchanged: ("unchanged", [])
      case .appended: ("appended", [])
      case .changed(let changes): ("changed", changes)
      case .missing: ("missing", [])
      case .unreadable: ("unreadable", [])
      case .refused: ("refused", [])
      }
    self.init(
      path: source.path, state: state, message: source.summary,
      changes: changes.map(VerificationReport.Change.init))
  }
}

extension VerificationReport.Change {
  init(_ change: SheetChange) {
    let message = change.description
    switch change {
    case .cell(let row, let column, let now, let before, _):
      self.init(row: row, column: column, now: now, before: before, message: message)
    case .row(let row, _, let now), .moved(let row, let now):
      self.init(row: row, column: nil, now: now, before: nil, message: message)
    case .inserted(let rows, let now), .replaced(let rows, _, let now):
      self.init(row: rows.lowerBound, column: nil, now: now, before: nil, message: message)
    case .removed(_, let after, _):
      self.init(row: after, column: nil, now: nil, before: nil, message: message)
    case .somewhere: self.init(row: nil, column: nil, now: nil, before: nil, message: message)
    }
  }

  init(_ change: LineChange) {
    let message = change.description
    switch change {
    case .changed(let line, _, let now), .moved(let line, _, let now):
      self.init(row: line, column: nil, now: now, before: nil, message: message)
    case .inserted(let lines, _, let now), .replaced(let lines, _, _, let now):
      self.init(row: lines.lowerBound, column: nil, now: now, before: nil, message: message)
    case .removed(_, let after):
      self.init(row: after, column: nil, now: nil, before: nil, message: message)
    case .somewhere: self.init(row: nil, column: nil, now: nil, before: nil, message: message)
    }
  }
}
