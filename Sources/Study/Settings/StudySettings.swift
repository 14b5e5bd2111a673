public import DurableFiles
import JSONText
public import Sessions
public import SpacedRepetition

/// What a learner has chosen for their own study.
public struct StudySettings: Hashable, Sendable {
  /// An examination that the learner prepares for.
  public struct Target: Hashable, Sendable {
    /// Its day.
    public let day: CalendarDay
    /// How many minutes a day the learner has.
    public let minutesPerDay: Int
    /// What it covers, as the learner named it; empty for everything.
    public let scope: String

    /// Describes a target; minutes are brought into 1 to 720.
    public init(day: CalendarDay, minutesPerDay: Int, scope: String = "") {
      self.day = day
      self.minutesPerDay = min(max(minutesPerDay, 1), 720)
      self.scope = scope
    }
  }

  /// The weights of the schedule that were fitted to the learner; nil for the standard ones.
  public var parameters: FSRSParameters?
  /// How probable recall shall be when something is due; from 0.7 to 0.97.
  public var desiredRetention = 0.9
  /// How many new questions a day `learn` gives at most.
  public var newPerDay = 20
  /// How many due questions a day `review` gives at most.
  public var reviewsPerDay = 200
  /// The examination that is prepared for, if any.
  public var target: Target?

  /// Between which values the wished recall can be set.
  public static let retentionBounds = 0.7...0.97
  /// Between which values the daily limits can be set.
  public static let limitBounds = 0...9999

  /// What somebody has who has chosen nothing.
  public init() {}

  /// The schedule that follows from it.
  public var scheduler: Scheduler {
    Scheduler(parameters ?? .standard, desiredRetention: desiredRetention)
  }
}

/// Where a learner's own files about study lie: beside the sessions, hidden from who lists them.
public struct StudyFolder: Sendable {
  /// What the learner has chosen.
  public let settingsPath: String
  /// A snapshot that can be thrown away.
  public let snapshotPath: String

  /// Names the files.
  ///
  /// - Parameters:
  ///   - sessions: The folder of sessions.
  ///   - learner: Whose they are.
  public init(sessions: String, learner: String) {
    let name = fileNamePart(learner)
    settingsPath = "\(sessions)/.study/\(name).json"
    snapshotPath = "\(sessions)/.study/\(name).snapshot"
  }
}

extension StudySettings {
  /// The edition of the file that is written.
  private static let schemaVersion = 1

  /// Reads what was chosen; a file that is missing or cannot be understood is as good as none.
  ///
  /// - Returns: The settings, and whether a file is there that could not be understood.
  public static func read(_ path: String) -> (settings: StudySettings, isDamaged: Bool) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path, limit: 1 << 20)
    } catch {
      return (StudySettings(), error.cause != .missing)
    }
    let text = JSONText(bytes)
    guard let value = try? text.value(at: 0..<bytes.count),
      value["schemaVersion"]?.integer == schemaVersion
    else { return (StudySettings(), true) }
    return (StudySettings(value), false)
  }

  /// Writes it down; only its owner may read it.
  public func write(to path: String) throws(FileError) {
    try Folder.make(Folder.containing(path))
    var object = JSONObjectText()
    object.set("schemaVersion", Self.schemaVersion)
    object.set("desiredRetention", desiredRetention)
    object.set("newPerDay", newPerDay)
    object.set("reviewsPerDay", reviewsPerDay)
    if let parameters { object.set("parameters", parameters.weights) }
    if let target {
      var inner = JSONObjectText()
      inner.set("day", target.day.description)
      inner.set("minutesPerDay", target.minutesPerDay)
      inner.set("scope", target.scope)
      object.set("target", orNull: inner)
    }
    try AtomicFile.write(
      object.bytes + [UInt8(ascii: "\n")], to: path, existing: .replaced, permissions: 0o600)
  }

  private init(_ value: JSONValue) {
    let bounds = Self.retentionBounds
    if let number = value["desiredRetention"]?.number {
      desiredRetention = min(max(number, bounds.lowerBound), bounds.upperBound)
    }
    if let number = value["newPerDay"]?.integer, Self.limitBounds.contains(number) {
      newPerDay = number
    }
    if let number = value["reviewsPerDay"]?.integer, Self.limitBounds.contains(number) {
      reviewsPerDay = number
    }
    parameters = value["parameters"].flatMap { list in
      let weights = list.elements.compactMap(\.number)
      return weights.count == list.elements.count ? FSRSParameters(weights) : nil
    }
    if let target = value["target"], let day = target["day"]?.string.flatMap({ CalendarDay($0) }),
      let minutes = target["minutesPerDay"]?.integer
    {
      self.target = Target(
        day: day, minutesPerDay: minutes, scope: target["scope"]?.string ?? "")
    }
  }
}
