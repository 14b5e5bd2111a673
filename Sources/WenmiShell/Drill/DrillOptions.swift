/// How a drill is to be run.
struct DrillOptions {
  /// Seconds for each question; `nil` for as long as it takes.
  var secondsPerQuestion: Int?
  /// Whether only the result is wanted, not the pages.
  var isQuiet = false
}
