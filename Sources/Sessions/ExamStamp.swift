internal import JSONText

/// What a paper that somebody sits alone demands: its time, its points and its pass mark.
public struct ExamStamp: Hashable, Sendable {
  /// Which of several parallel papers it is: `A`.
  public let paper: String
  /// The time allowed, in seconds from the beginning of the session by the clock of the day.
  public let seconds: Int
  /// The points from which it is passed.
  public let passMark: Double
  /// What each question of the plan is worth, in the order of the plan.
  public let points: [Double]
  /// Whether the learner says with each answer how certain it is.
  public let asksCertainty: Bool
  /// The SHA-256 of the blueprint, 64 lower-case hexadecimal digits; nil where there is no file.
  public let blueprint: String?

  /// What the whole paper is worth.
  public var maxPoints: Double { points.reduce(0, +) }

  /// Describes a paper; control characters are taken out of its name, and numbers are brought into a
  /// range with which one can reckon.
  public init(
    paper: String, seconds: Int, passMark: Double, points: [Double], asksCertainty: Bool = false,
    blueprint: String? = nil
  ) {
    self.paper = cleanLine(paper)
    self.seconds = Plausible.count(seconds)
    self.passMark = max(0, Plausible.points(passMark))
    self.points = points.map { max(0, Plausible.points($0)) }
    self.asksCertainty = asksCertainty
    self.blueprint = blueprint
  }
}

extension ExamStamp {
  /// The keys that it may have.
  static let keys: Set<String> = [
    "paper", "seconds", "passMark", "points", "asksCertainty", "blueprint",
  ]

  init(_ reader: ObjectReader) throws(SessionFault) {
    var points: [Double] = []
    for element in try reader.elements("points") {
      guard let number = reader.text.number(at: element) else {
        throw SessionFault(element.lowerBound, "points 里应当都是数字")
      }
      points.append(number)
    }
    self.init(
      paper: try reader.string("paper"), seconds: try reader.integer("seconds"),
      passMark: try reader.number("passMark"), points: points,
      asksCertainty: reader.has("asksCertainty") ? try reader.boolean("asksCertainty") : false,
      blueprint: reader.has("blueprint") ? try reader.string("blueprint") : nil)
  }

  /// The stamp as one line of a file.
  var object: JSONObjectText {
    var object = JSONObjectText()
    if asksCertainty { object.set("asksCertainty", true) }
    object.set("blueprint", blueprint)
    object.set("paper", paper)
    object.set("passMark", passMark)
    object.set("points", points)
    object.set("seconds", seconds)
    return object
  }
}
