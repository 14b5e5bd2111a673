/// What `contest` can do: one file each, listed in ``ContestActionCatalog``.
@MainActor
protocol ContestAction {
  /// What it can be called after `contest`, the English name first, then the Chinese ones.
  static var names: [String] { get }
  /// How it is typed after `contest`: `marks 文件 …`.
  static var usage: String { get }
  /// What it does, in a few Chinese words.
  static var summary: String { get }
  /// Does it.
  ///
  /// - Parameters:
  ///   - words: What was typed after the name.
  ///   - shell: Where it was typed.
  /// - Throws: ``ShellProblem`` or an error of the contest with what to do.
  static func run(_ words: ContestLine, in shell: Shell) async throws
}

/// What `contest` can do, in the order in which its usage shows it.
@MainActor
enum ContestActionCatalog {
  static let all: [any ContestAction.Type] = [
    NewContest.self, ListContests.self, ShowContest.self, SeatEntrants.self,
    MakeMarkingSheet.self, ShowCodes.self, TakeMarks.self, NoteAbsence.self, ShowResult.self,
    GiveAwards.self,
  ]

  /// The action with a name, in any of its forms.
  static func action(named name: String) -> (any ContestAction.Type)? {
    all.first { $0.names.contains(name.lowercased()) }
  }
}

/// A line of the prompt after `contest`, with the same options as the command line has.
struct ContestLine {
  /// The words that belong to no option.
  private(set) var words: [String] = []
  private var values: [String: [String]] = [:]
  private var flags: Set<String> = []

  /// Takes a line apart.
  ///
  /// - Throws: ``ShellProblem`` where an option is not known or has no value.
  init(_ typed: [String]) throws {
    var rest = typed[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word.count > 1 else {
        words.append(word)
        continue
      }
      let name = word == "-o" ? "--output" : word
      if Self.flagNames.contains(name) {
        flags.insert(name)
      } else if Self.valueNames.contains(name) {
        guard let value = rest.popFirst() else { throw ShellProblem("\(word) 后面要写值。") }
        values[name, default: []].append(value)
      } else {
        let known = (Self.valueNames + Self.flagNames).joined(separator: " ")
        throw ShellProblem("没有 \(word.prefix(40)) 这个选项。可以用：-o \(known)")
      }
    }
  }

  private static let valueNames = [
    "--contest", "--round", "--output", "--roster", "--rounds", "--ties", "--recheck", "--rooms",
    "--seed", "--judges", "--violation", "--prizes", "--border", "--certificate",
  ]
  private static let flagNames = [
    "--force", "--lot", "--named", "--undo", "--dry-run", "--keep-extremes",
  ]

  /// The value of an option; `nil` where it was not typed.
  func value(_ name: String) -> String? { values[name]?.last }

  /// All values of an option that may be typed again.
  func values(_ name: String) -> [String] { values[name] ?? [] }

  /// Whether an option without a value was typed.
  func has(_ name: String) -> Bool { flags.contains(name) }

  /// Which contest and which round.
  var target: ContestTarget {
    ContestTarget(contest: value("--contest") ?? "", round: value("--round"))
  }

  /// Where a table goes.
  var output: TableOutput { TableOutput(path: value("--output"), replaces: has("--force")) }

  /// The seed, where one was typed.
  func seed() throws -> UInt64? {
    guard let typed = value("--seed") else { return nil }
    guard let seed = UInt64(typed) else { throw ShellProblem("--seed 后面请写 0 以上的整数。") }
    return seed
  }
}
