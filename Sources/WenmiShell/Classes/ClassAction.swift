/// What `class` can do: one file each, listed in ``ClassActionCatalog``.
@MainActor
protocol ClassAction {
  /// What it can be called after `class`, the English name first, then the Chinese ones.
  static var names: [String] { get }
  /// How it is typed after `class`: `show [班]`.
  static var usage: String { get }
  /// What it does, in a few Chinese words.
  static var summary: String { get }
  /// Does it.
  ///
  /// - Parameters:
  ///   - words: What was typed after the name.
  ///   - shell: Where it was typed.
  /// - Throws: ``ShellProblem`` or an error of the class with what to do.
  static func run(_ words: [String], in shell: Shell) async throws
}

/// What `class` can do, in the order in which its usage shows it.
@MainActor
enum ClassActionCatalog {
  static let all: [any ClassAction.Type] = [
    NewClass.self, ListClasses.self, ShowClass.self, ChangeRoster.self, MakeGroups.self,
    SignInClass.self, ShowAttendance.self, OpenLesson.self, ResumeLesson.self, EndLesson.self,
    MakePaper.self, EnterPaper.self, ShowScoring.self, MarkLearner.self,
  ]

  /// The action with a name, in any of its forms.
  static func action(named name: String) -> (any ClassAction.Type)? {
    all.first { $0.names.contains(name.lowercased()) }
  }
}
