import Quiz

/// A question of a paper as its lines were sorted, before it is decided what they mean.
struct PaperQuestion {
  /// Some lines.
  typealias Lines = [PaperLine]

  /// A key with its place.
  struct Key {
    /// What it says.
    var text: String
    /// Its line.
    let line: Int
    /// Where it was found, for a remark when two differ.
    let source: String
  }

  /// The number on the paper.
  let number: Int?
  /// The line of its beginning.
  let line: Int
  /// The line after its last.
  var end = 0
  /// The section it stands in.
  let section: Int
  /// What it or its section says of its kind.
  var stated: StatedKind?
  /// Whether the question itself says so.
  var isStatedHere = false
  /// The stem.
  var stem: Lines = []
  /// The choices by their places.
  var options: [(place: Int, lines: Lines)] = []
  /// The answer as it is labelled.
  var answer: Lines = []
  /// Whether there is a label for an answer.
  var hasAnswer = false
  /// Keys from other places.
  var keys: [Key] = []
  /// The explanation.
  var explanation: Lines = []
  /// Other labelled members.
  var members: [TextEntry] = []
  /// Why each choice is right or wrong, by its index in `options`.
  var whys: [Int: String] = [:]
  /// Whether the order of the choices may change.
  var shuffles = true
  /// What is to be said of it.
  var remarks: [ImportRemark] = []

  /// Begins a question.
  init(number: Int?, line: Int, section: Int) {
    self.number = number
    self.line = line
    self.section = section
  }

  /// Notes something.
  mutating func remark(
    _ gravity: ImportRemark.Gravity, _ line: Int, _ text: String, _ reason: String
  ) {
    remarks.append(ImportRemark(gravity, line: line, text: text, reason: reason))
  }
}
