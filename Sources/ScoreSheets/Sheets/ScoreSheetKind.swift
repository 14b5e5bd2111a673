internal import JSONText
public import PrintedSheets

/// A sheet that can be made: one file each, listed in ``catalog``.
public struct ScoreSheetKind: Sendable {
  /// What a sheet is made from.
  public enum Need: Hashable, Sendable {
    /// A class with its roster.
    case roster
    /// Answers.
    case marks
    /// Answers of more than one learner.
    case severalLearners
    /// A class with its roster, or a contest.
    case rosterOrContest
    /// Answers, or a contest.
    case marksOrContest
  }

  /// What it can be called, the English name first, then the Chinese ones.
  public let names: [String]
  /// What it is good for, in a few Chinese words.
  public let summary: String
  /// What it is made from.
  public let need: Need
  /// Makes it.
  public let make: @Sendable (SheetMaterial) throws(SheetProblem) -> SheetMade

  /// The name that people read.
  public var title: String { names[1] }

  /// All sheets: a new one is one file and one line here.
  public static let catalog: [ScoreSheetKind] = [
    .answers, .roster, .signIn, .register, .items, .transcripts, .analysis, .mistakes, .awards,
    .seats,
    .similarity,
  ]

  /// The sheet with a name, in any of its forms.
  public static func named(_ name: String) -> ScoreSheetKind? {
    let wanted = name.lowercased()
    return catalog.first { $0.names.contains(wanted) }
  }
}

/// A sheet that was made, and what belongs to it on sheets of its own.
public struct SheetMade: Sendable {
  /// The sheets; the first is the one that was asked for.
  public let sheets: [PrintedSheet]
  /// What they say at full precision, as a JSON object; `nil` where the cells say it all.
  public let figures: [UInt8]?

  init(_ sheets: PrintedSheet..., figures: [UInt8]? = nil) {
    self.init(sheets, figures: figures)
  }

  init(_ sheets: [PrintedSheet], figures: [UInt8]? = nil) {
    self.sheets = sheets
    self.figures = figures
  }
}

/// Why a sheet cannot be made, and what to do.
public struct SheetProblem: Error, Hashable, CustomStringConvertible {
  /// One or two Chinese sentences.
  public let description: String

  /// Describes a problem.
  public init(_ description: String) { self.description = description }
}

extension SheetMade {
  /// The figures of several sheets as one JSON object, by the names of the sheets.
  public static func figures(of sheets: [SheetMade]) -> [UInt8]? {
    let known = sheets.compactMap { made in made.figures.map { (made.sheets[0].name, $0) } }
    guard !known.isEmpty else { return nil }
    if sheets.count == 1 { return known[0].1 }
    var object = JSONObjectText()
    for (name, figures) in known { object.set(name, json: figures) }
    return object.bytes
  }
}
