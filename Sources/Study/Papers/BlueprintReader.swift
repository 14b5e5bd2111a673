internal import DurableFiles
internal import JSONText
internal import Quiz
internal import Sessions

extension Blueprint {
  /// The bytes that a file may have.
  private static let largestFile = 1 << 20

  /// Opens a blueprint.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``BlueprintError`` for the first thing that is wrong.
  public init(path: String) throws(BlueprintError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path, limit: Self.largestFile + 1)
    } catch {
      throw BlueprintError(
        path: path, position: nil, reason: error.cause.reason, remedy: error.cause.remedy)
    }
    guard bytes.count <= Self.largestFile else {
      throw BlueprintError(
        path: path, position: nil, reason: "文件太大，超过 1 MB", remedy: "看看是不是选错了文件")
    }
    try self.init(bytes: bytes, path: path)
  }

  /// Reads a blueprint that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: The text of the file.
  ///   - path: The name to use in messages, and for the blueprint.
  /// - Throws: ``BlueprintError`` for the first thing that is wrong.
  public init(bytes: [UInt8], path: String) throws(BlueprintError) {
    self = try BlueprintReader(text: JSONText(bytes), path: path).blueprint()
  }

  /// The name that a file gives its blueprint.
  public static func id(ofFile path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return cleanLine(name.lowercased().hasSuffix(".json") ? String(name.dropLast(5)) : name)
  }
}

/// Reads a blueprint that a person has written.
private struct BlueprintReader {
  private typealias Path = [JSONText.PathStep]

  let text: JSONText
  let path: String

  func blueprint() throws(BlueprintError) -> Blueprint {
    let file: JSONValue
    do throws(JSONSyntaxError) {
      file = try text.value()
    } catch {
      throw BlueprintError(
        path: path, position: error.position, reason: error.reason, remedy: error.remedy)
    }
    try refuseUnknown(file, Self.members, [])
    guard let version = file["schemaVersion"]?.integer else {
      throw fault([], "缺少 schemaVersion", "写上 \"schemaVersion\": \(Blueprint.schemaVersion)")
    }
    guard version == Blueprint.schemaVersion else {
      throw fault(
        [.key("schemaVersion")], "蓝图格式是第 \(version) 版，本程序只认第 \(Blueprint.schemaVersion) 版",
        version > Blueprint.schemaVersion ? "请升级 wenmi" : "改成 \(Blueprint.schemaVersion)")
    }
    let cells = try cells(of: file)
    let points = try number("points", in: file, [], 0.5...10_000)
    let sum = cells.reduce(0) { $0 + Double($1.count) * $1.points }
    guard (sum - points).magnitude < 1e-6 else {
      throw fault(
        [.key("points")], "各格的分加起来是 \(digits(sum)) 分，总分写的是 \(digits(points)) 分",
        "改 points，或者改各格的题数 count、每题的分 points")
    }
    let passMark =
      file["passMark"] == nil ? points * 0.6 : try number("passMark", in: file, [], 0...points)
    return Blueprint(
      id: Blueprint.id(ofFile: path), title: try line("title", in: file, [], most: 40),
      summary: file["summary"] == nil ? "" : try line("summary", in: file, [], most: 200),
      minutes: try whole("minutes", in: file, [], 1...1440), points: points, passMark: passMark,
      asksCertainty: try truth("certainty", in: file, orElse: false),
      shufflesQuestions: try truth("shuffleQuestions", in: file, orElse: true),
      shufflesChoices: try truth("shuffleChoices", in: file, orElse: true),
      avoidedSessions: file["avoidSessions"] == nil
        ? 0 : try whole("avoidSessions", in: file, [], 0...100),
      papers: file["papers"] == nil
        ? 2 : try whole("papers", in: file, [], 1...Blueprint.mostPapers),
      cells: cells, sha256: Digest.sha256Hex(of: text.bytes))
  }

  private static let members = [
    "$schema", "schemaVersion", "title", "summary", "minutes", "points", "passMark", "certainty",
    "shuffleQuestions", "shuffleChoices", "avoidSessions", "papers", "cells",
  ]
  private static let cellMembers = [
    "title", "type", "topic", "bank", "level", "difficulty", "count", "points",
  ]
  /// More than anybody can sit.
  private static let mostQuestions = 500

  // MARK: Cells

  private func cells(of file: JSONValue) throws(BlueprintError) -> [BlueprintCell] {
    guard case .list(let elements)? = file["cells"], !elements.isEmpty else {
      throw fault([.key("cells")], "cells 应当是列表，至少有一格", "照 blueprint.schema.json 写上各格")
    }
    guard elements.count <= 100 else {
      throw fault([.key("cells")], "格子太多，超过 100 格", "把相近的合起来")
    }
    var cells: [BlueprintCell] = []
    for (index, element) in elements.enumerated() {
      cells.append(try cell(element, [.key("cells"), .index(index)]))
      guard cells.map(\.count).reduce(0, +) <= Self.mostQuestions else {
        throw fault(
          [.key("cells"), .index(index)], "到这一格已经超过 \(Self.mostQuestions) 题",
          "减少题数")
      }
    }
    return cells
  }

  private func cell(_ value: JSONValue, _ place: Path) throws(BlueprintError) -> BlueprintCell {
    try refuseUnknown(value, Self.cellMembers, place)
    var kinds: [QuestionKind] = []
    for (name, place) in try names("type", in: value, place) {
      guard let kind = QuestionKind.allCases.first(where: { $0.names.contains(name) }) else {
        throw fault(
          place, "没有“\(name)”这种题型",
          "可用的有：\(QuestionKind.allCases.map(\.title).joined(separator: "、"))")
      }
      kinds.append(kind)
    }
    var levels: [Question.Level] = []
    for (name, place) in try names("level", in: value, place) {
      guard let level = Question.Level(rawValue: name) else {
        throw fault(
          place, "没有“\(name)”这个层次",
          "可用的有：\(Question.Level.allCases.map(\.rawValue).joined(separator: "、"))")
      }
      levels.append(level)
    }
    return BlueprintCell(
      title: value["title"] == nil ? nil : try line("title", in: value, place, most: 40),
      kinds: kinds, topics: try names("topic", in: value, place).map { $0.name },
      banks: try names("bank", in: value, place).map { BankID(rawValue: $0.name) },
      levels: levels, difficulty: try difficulty(value, place),
      count: try whole("count", in: value, place, 1...Self.mostQuestions),
      points: try number("points", in: value, place, 0.1...1000))
  }

  /// A word or a list of words.
  private func names(
    _ name: String, in value: JSONValue, _ place: Path
  ) throws(BlueprintError) -> [(name: String, place: Path)] {
    let place = place + [.key(name)]
    guard let value = value[name] else { return [] }
    if let word = value.string { return [(try checked(word, place), place)] }
    guard case .list(let elements) = value, !elements.isEmpty, elements.count <= 100 else {
      throw fault(place, "\(name) 应当是一个词，或者几个词的列表", "如 \"文种\" 或者 [\"文种\", \"保密\"]；不限就不写")
    }
    var names: [(name: String, place: Path)] = []
    for (index, element) in elements.enumerated() {
      guard let word = element.string else {
        throw fault(place + [.index(index)], "\(name) 里应当都是文字", "加上双引号")
      }
      names.append((try checked(word, place + [.index(index)]), place + [.index(index)]))
    }
    return names
  }

  private func checked(_ word: String, _ place: Path) throws(BlueprintError) -> String {
    guard !word.isEmpty, word.count <= 60, cleanLine(word) == word else {
      throw fault(place, "名称空着、太长，或者有看不见的字符", "写 60 个字以内的一行文字")
    }
    return word
  }

  private func difficulty(
    _ value: JSONValue, _ place: Path
  ) throws(BlueprintError) -> ClosedRange<Int> {
    guard let found = value["difficulty"] else { return 1...5 }
    if let only = found.integer, (1...5).contains(only) { return only...only }
    let ends = found.elements.compactMap(\.integer)
    guard found.elements.count == 2, ends.count == 2, ends[0] <= ends[1],
      ends.allSatisfy((1...5).contains)
    else {
      throw fault(
        place + [.key("difficulty")], "difficulty 应当是 1 至 5 的整数，或者从低到高两个这样的数",
        "如 3 或者 [2, 4]；不限就不写")
    }
    return ends[0]...ends[1]
  }

  // MARK: Values

  private func number(
    _ name: String, in value: JSONValue, _ place: Path, _ range: ClosedRange<Double>
  ) throws(BlueprintError) -> Double {
    guard let number = value[name]?.number, range.contains(number) else {
      throw fault(
        place + [.key(name)],
        "\(name) 应当是 \(digits(range.lowerBound)) 至 \(digits(range.upperBound)) 的数",
        value[name] == nil ? "补上这一项" : "改成这个范围里的数")
    }
    // Points are shown and summed with two decimals.
    return (number * 100).rounded() / 100
  }

  private func whole(
    _ name: String, in value: JSONValue, _ place: Path, _ range: ClosedRange<Int>
  ) throws(BlueprintError) -> Int {
    guard let number = value[name]?.integer, range.contains(number) else {
      throw fault(
        place + [.key(name)], "\(name) 应当是 \(range.lowerBound) 至 \(range.upperBound) 的整数",
        value[name] == nil ? "补上这一项" : "改成这个范围里的整数")
    }
    return number
  }

  private func truth(
    _ name: String, in value: JSONValue, orElse usual: Bool
  ) throws(BlueprintError) -> Bool {
    guard let found = value[name] else { return usual }
    guard let truth = found.boolean else {
      throw fault([.key(name)], "\(name) 应当是 true 或者 false", "去掉引号，改成 true 或者 false")
    }
    return truth
  }

  private func line(
    _ name: String, in value: JSONValue, _ place: Path, most: Int
  ) throws(BlueprintError) -> String {
    guard let text = value[name]?.string, !text.isEmpty, text.count <= most,
      cleanLine(text) == text
    else {
      throw fault(
        place + [.key(name)], "\(name) 应当是 \(most) 个字以内的一行文字",
        value[name] == nil ? "补上这一项" : "改成一行文字")
    }
    return text
  }

  private func refuseUnknown(
    _ value: JSONValue, _ known: [String], _ place: Path
  ) throws(BlueprintError) {
    guard case .object(let members) = value else {
      throw fault(place, "这里应当是一个对象 {…}", "照 blueprint.schema.json 改好")
    }
    for member in members where !known.contains(member.name) {
      throw fault(
        place + [.key(member.name)], "没有 \(cleanLine(String(member.name.prefix(40)))) 这一项",
        "可用的有：\(known.filter { $0 != "$schema" }.joined(separator: "、"))")
    }
  }

  private func digits(_ number: Double) -> String {
    number == number.rounded() && number.magnitude < 1e9 ? "\(Int(number))" : "\(number)"
  }

  private func fault(_ place: Path, _ reason: String, _ remedy: String) -> BlueprintError {
    var place = place
    // A missing member has no place of its own: its object does.
    while !place.isEmpty, text.offset(of: place) == nil { place.removeLast() }
    return BlueprintError(
      path: path, position: text.position(ofOffset: text.offset(of: place) ?? 0), reason: reason,
      remedy: remedy)
  }
}
