import DurableFiles
import JSONText
public import SecretarialRules

/// The points that the course teaches: `syllabus.json` beside the banks.
public struct Syllabus: Sendable {
  /// One thing that a learner should know or be able to do.
  public struct Point: Hashable, Sendable {
    /// The permanent name, such as `K-000-01`, that questions list among their `points`.
    public let id: String
    /// The topic that it belongs to: `文种`.
    public let category: String
    /// What is to be known, in one sentence.
    public let text: String
    /// How strong it is.
    public let strength: RuleStrength
    /// The unit whose own rule it is, for `单位规定`.
    public let unit: String?
    /// The material that it comes from.
    public let source: String?
    /// The rules that a machine applies for it.
    public let rules: [RuleCode]
    /// What it rests on beyond the rules.
    public let basis: String?
    /// How many questions must test it at least.
    public let atLeast: Int
  }

  /// The name of the course.
  public let title: String
  /// The points in order.
  public let points: [Point]
  private let places: [String: Int]

  /// The name of its file, which is no bank.
  public static let fileName = "syllabus.json"

  /// Reads the syllabus of the first folder of banks that has one.
  ///
  /// - Parameter folders: The folders.
  /// - Returns: `nil` where none has one.
  /// - Throws: ``BankError`` with line and column where it cannot be used.
  public static func read(folders: [String]) throws(BankError) -> Syllabus? {
    for folder in folders {
      let path = folder.hasSuffix("/") ? folder + fileName : "\(folder)/\(fileName)"
      guard let bytes = try? FileContents.bytes(of: path) else { continue }
      return try Syllabus(bytes: bytes, path: path)
    }
    return nil
  }

  /// Reads a syllabus that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: The text of the file.
  ///   - path: The name to use in messages.
  /// - Throws: ``BankError`` with line and column where it cannot be used.
  public init(bytes: [UInt8], path: String) throws(BankError) {
    let text = JSONText(bytes)
    var points: [Point] = []
    var places: [String: Int] = [:]
    let found: (title: String?, points: [(range: Range<Int>, value: JSONValue)])
    do throws(JSONSyntaxError) {
      found = try Self.found(in: text)
    } catch {
      throw BankError(error, in: path)
    }
    for (range, value) in found.points {
      guard let point = Point(value), places.updateValue(points.count, forKey: point.id) == nil
      else {
        throw BankError(
          path: path, position: text.position(ofOffset: range.lowerBound),
          reason: "知识点 \(value["id"]?.string ?? "") 缺少 id、category、text 或 strength，或者 id 用了两次",
          remedy: "对照其他知识点改好")
      }
      points.append(point)
    }
    title = found.title ?? "知识点"
    self.points = points
    self.places = places
  }

  private static func found(
    in text: JSONText
  ) throws(JSONSyntaxError) -> (title: String?, points: [(range: Range<Int>, value: JSONValue)]) {
    var title: String?
    var points: [(range: Range<Int>, value: JSONValue)] = []
    for member in try text.members() ?? [] {
      if member.key == "title" { title = text.string(at: member.value) }
      guard member.key == "points" else { continue }
      for range in try text.elements(of: member.value) ?? [] {
        points.append((range, try text.value(at: range)))
      }
    }
    return (title, points)
  }

  /// The point with a name.
  public subscript(id: String) -> Point? { places[id].map { points[$0] } }

  /// The topics that have points, in the order of the course.
  public var categories: [String] {
    let present = Set(points.map(\.category))
    return CommonFaults.topics.filter(present.contains)
  }
}

extension Syllabus.Point {
  fileprivate init?(_ value: JSONValue) {
    guard let id = value["id"]?.string, !id.isEmpty, let category = value["category"]?.string,
      let text = value["text"]?.string, !text.isEmpty,
      let strength = value["strength"]?.string.flatMap(RuleStrength.init)
    else { return nil }
    self.id = id
    self.category = category
    self.text = text
    self.strength = strength
    unit = value["unit"]?.string
    source = value["source"]?.string
    rules = (value["rules"]?.strings ?? []).map { RuleCode(rawValue: $0) }
    basis = value["basis"]?.string
    atLeast = value["atLeast"]?.integer ?? 1
  }
}
