/// What a class is called.
enum ClassTitle {
  /// The title on one line, as it is kept and shown.
  static func cleaned(_ title: String) -> String { RosterText.line(title) }

  /// Whether a clean title can be one.
  static func isFit(_ title: String) -> Bool {
    title.count <= 60 && title.utf8.count <= 400 && RosterText.canBeSaid(title)
  }
}
