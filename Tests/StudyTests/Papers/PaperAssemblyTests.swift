import Quiz
import Study
import TestSupport
import Testing

@Suite struct PaperAssemblyTests {
  /// A random bank.
  private static func items(
    _ count: Int, using random: inout SeededGenerator
  ) -> [PaperItem] {
    let kinds: [QuestionKind] = [.single, .multiple, .trueFalse, .drafting]
    let topics = ["文种/函", "文种/通知", "保密", "格式"]
    return (0..<count).map { number in
      PaperItem(
        reference: reference(number), kind: kinds.randomElement(using: &random) ?? .single,
        topic: Question.Topic(rawValue: topics.randomElement(using: &random) ?? "文种"),
        level: .apply, difficulty: Int.random(in: 1...5, using: &random))
    }
  }

  private static func reference(_ number: Int) -> QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "q-\(number)"))
  }

  /// The text of a cell that accepts a question, as widely as chance wants.
  private static func cell(
    around item: PaperItem, count: Int, using random: inout SeededGenerator
  ) -> String {
    var members = ["\"count\": \(count)", "\"points\": \(Int.random(in: 1...4, using: &random))"]
    if item.kind == .drafting || Bool.random(using: &random) {
      members.append("\"type\": \"\(item.kind.rawValue)\"")
    }
    if Bool.random(using: &random) {
      members.append(
        "\"topic\": \"\(Bool.random(using: &random) ? item.topic.root : item.topic.rawValue)\"")
    }
    if Bool.random(using: &random) {
      let low = Int.random(in: 1...item.difficulty, using: &random)
      members.append(
        "\"difficulty\": [\(low), \(Int.random(in: item.difficulty...5, using: &random))]")
    }
    return "{ \(members.joined(separator: ", ")) }"
  }

  /// A blueprint of cells; the points are added up for it.
  private static func blueprint(_ cells: [String]) throws -> Blueprint {
    let wrong =
      "{\"schemaVersion\": 1, \"title\": \"卷\", \"minutes\": 9, \"points\": 9999, \"cells\": [\(cells.joined(separator: ", "))]}"
    do {
      return try Blueprint(bytes: Array(wrong.utf8), path: "卷.json")
    } catch {
      let sum = error.reason.split(separator: " ").dropFirst().first.map(String.init) ?? ""
      return try Blueprint(
        bytes: Array(wrong.replacing("9999", with: sum).utf8), path: "卷.json")
    }
  }

  private func check(_ set: PaperSet, count: Int, _ seed: UInt64) {
    let all = set.papers.flatMap { $0.slots.map(\.item.reference) }
    #expect(set.papers.count == count, "seed \(seed)")
    #expect(Set(all).count == all.count, "a question comes twice: seed \(seed)")
    #expect(set.difference <= PaperSet.tolerance + 1e-9, "seed \(seed)")
    for paper in set.papers {
      for (place, cell) in set.blueprint.cells.enumerated() {
        let slots = paper.slots.filter { $0.cell == place }
        #expect(slots.count == cell.count, "cell \(place) of \(paper.name): seed \(seed)")
        let fits = slots.allSatisfy { cell.accepts($0.item) && $0.points == cell.points }
        #expect(fits, "cell \(place) of \(paper.name): seed \(seed)")
      }
      let sum = paper.slots.reduce(0) { $0 + $1.points }
      #expect(sum == set.blueprint.points, "seed \(seed)")
    }
  }

  /// A blueprint that is cut out of a bank can be met by it, however its cells overlap.
  @Test(arguments: UInt64(1)...80)
  func whatCanBeMetIsMet(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let items = Self.items(Int.random(in: 4...60, using: &random), using: &random)
    var rest = items.shuffled(using: &random)
    var cells: [String] = []
    while !rest.isEmpty, cells.count < 8 {
      let first = rest.removeLast()
      // As many further ones as the narrowest cell round the first would accept.
      let alike = rest.filter {
        $0.kind == first.kind && $0.topic == first.topic && $0.difficulty == first.difficulty
      }.prefix(Int.random(in: 0...3, using: &random))
      rest.removeAll { item in alike.contains(item) }
      cells.append(Self.cell(around: first, count: alike.count + 1, using: &random))
    }
    let blueprint = try Self.blueprint(cells)
    let set = try PaperAssembly(blueprint, from: items).papers(1, seed: seed)
    check(set, count: 1, seed)
  }

  /// What is said to be lacking really is: counted again by hand, cell by cell.
  @Test(arguments: UInt64(1)...80)
  func whatIsLackingIsLacking(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let items = Self.items(Int.random(in: 3...30, using: &random), using: &random)
    let cells = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      Self.cell(
        around: items.randomElement(using: &random) ?? items[0],
        count: Int.random(in: 1...8, using: &random), using: &random)
    }
    let blueprint = try Self.blueprint(cells)
    let papers = Int.random(in: 1...3, using: &random)
    switch Self.outcome(blueprint, items, papers, seed) {
    case .success(let set): check(set, count: papers, seed)
    // Few questions leave no choice.
    case .failure(.unequal): #expect(papers > 1, "seed \(seed)")
    case .failure(.short(let shortages, let count)):
      #expect(count == papers, "seed \(seed)")
      #expect(!shortages.isEmpty, "seed \(seed)")
      for shortage in shortages {
        let group = shortage.cells.map { blueprint.cells[$0] }
        let needed = group.reduce(0) { $0 + $1.count } * papers
        let available = items.count { item in group.contains { $0.accepts(item) } }
        #expect(shortage.needed == needed, "seed \(seed)")
        #expect(shortage.available == available, "seed \(seed)")
        #expect(shortage.lacking > 0, "seed \(seed)")
      }
      let named = shortages.flatMap(\.cells)
      #expect(Set(named).count == named.count, "seed \(seed)")
    }
  }

  private static func outcome(
    _ blueprint: Blueprint, _ items: [PaperItem], _ papers: Int, _ seed: UInt64
  ) -> Result<PaperSet, PaperAssemblyError> {
    Result { () throws(PaperAssemblyError) in
      try PaperAssembly(blueprint, from: items).papers(papers, seed: seed)
    }
  }

  @Test func overlappingCellsAreToldTogether() throws {
    let items = (0..<5).map { number in
      PaperItem(
        reference: Self.reference(number), kind: .single,
        topic: Question.Topic(rawValue: number < 2 ? "保密" : "文种"), level: .apply, difficulty: 2)
    }
    let blueprint = try Self.blueprint([
      "{\"type\": \"单选\", \"count\": 4, \"points\": 1}",
      "{\"topic\": \"保密\", \"count\": 2, \"points\": 1}",
    ])
    let error = #expect(throws: PaperAssemblyError.self) {
      try PaperAssembly(blueprint, from: items).papers(1, seed: 1)
    }
    guard case .short(let shortages, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(shortages.map(\.cells) == [[0, 1]])
    #expect(shortages.map(\.needed) == [6])
    #expect(shortages.map(\.available) == [5])
  }

  @Test func whatWasThereLatelyIsCountedApart() throws {
    let items = (0..<6).map { number in
      PaperItem(
        reference: Self.reference(number), kind: .single, topic: Question.Topic(rawValue: "文种"),
        level: .apply, difficulty: 2)
    }
    let blueprint = try Self.blueprint(["{\"count\": 4, \"points\": 1}"])
    let recent = Set((0..<3).map(Self.reference))
    let error = #expect(throws: PaperAssemblyError.self) {
      try PaperAssembly(blueprint, from: items, without: recent).papers(1, seed: 1)
    }
    guard case .short(let shortages, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(shortages.map(\.available) == [3])
    #expect(shortages.map(\.withRecent) == [6])
    let fewer = try Self.blueprint(["{\"count\": 3, \"points\": 1}"])
    for seed in UInt64(1)...20 {
      let set = try PaperAssembly(fewer, from: items, without: recent).papers(1, seed: seed)
      let drawn = set.papers[0].slots.map(\.item.reference)
      #expect(recent.isDisjoint(with: drawn), "seed \(seed)")
    }
  }

  /// Parallel papers of a bank with all difficulties, observed ones among them.
  @Test(arguments: UInt64(1)...40)
  func parallelPapersAreDisjointAndEqual(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let items = (0..<240).map { number in
      PaperItem(
        reference: Self.reference(number), kind: number.isMultiple(of: 2) ? .single : .multiple,
        topic: Question.Topic(rawValue: number.isMultiple(of: 3) ? "文种" : "保密"), level: .apply,
        difficulty: number % 5 + 1,
        hardness: number.isMultiple(of: 4) ? Double.random(in: 1...5, using: &random) : nil)
    }
    let blueprint = try Self.blueprint([
      "{\"type\": \"单选\", \"topic\": \"文种\", \"count\": 6, \"points\": 1}",
      "{\"type\": \"多选\", \"difficulty\": [2, 4], \"count\": 7, \"points\": 2}",
      "{\"topic\": \"保密\", \"count\": 5, \"points\": 3}",
    ])
    let count = Int.random(in: 2...4, using: &random)
    let set = try PaperAssembly(blueprint, from: items).papers(count, seed: seed)
    check(set, count: count, seed)
    #expect(
      set == (try PaperAssembly(blueprint, from: items).papers(count, seed: seed)), "seed \(seed)")
    let other = try PaperAssembly(blueprint, from: items).papers(count, seed: seed + 1000)
    #expect(set.papers[0].slots.map(\.item) != other.papers[0].slots.map(\.item), "seed \(seed)")
  }

  @Test func papersThatCannotBeEqualAreRefused() throws {
    let items = [1, 5].map { difficulty in
      PaperItem(
        reference: Self.reference(difficulty), kind: .single,
        topic: Question.Topic(rawValue: "文种"), level: .apply, difficulty: difficulty)
    }
    let blueprint = try Self.blueprint(["{\"count\": 1, \"points\": 1}"])
    #expect(throws: PaperAssemblyError.unequal(difference: 4)) {
      try PaperAssembly(blueprint, from: items).papers(2, seed: 3)
    }
  }

  @Test func wholeDocumentsComeOnlyWhereAskedFor() throws {
    var random = SeededGenerator(seed: 5)
    let items = Self.items(80, using: &random)
    let plain = try Self.blueprint(["{\"count\": 20, \"points\": 1}"])
    for seed in UInt64(1)...10 {
      let set = try PaperAssembly(plain, from: items).papers(2, seed: seed)
      let kinds = set.papers.flatMap { $0.slots.map(\.item.kind) }
      #expect(!kinds.contains(.drafting), "seed \(seed)")
    }
    let asked = try Self.blueprint(["{\"type\": \"起草公文\", \"count\": 1, \"points\": 1}"])
    let set = try PaperAssembly(asked, from: items).papers(1, seed: 1)
    #expect(set.papers[0].slots.map(\.item.kind) == [.drafting])
  }

  @Test func everybodyHasTheirOwnOrderWithinAKind() throws {
    var random = SeededGenerator(seed: 9)
    let items = Self.items(120, using: &random)
    let blueprint = try Self.blueprint([
      "{\"type\": \"判断\", \"count\": 6, \"points\": 1}",
      "{\"type\": \"单选\", \"count\": 8, \"points\": 2}",
      "{\"type\": \"判断\", \"difficulty\": [1, 3], \"count\": 2, \"points\": 3}",
    ])
    let paper = try PaperAssembly(blueprint, from: items).papers(1, seed: 1).papers[0]
    let plain = paper.ordered(shuffledBy: nil)
    let mine = paper.ordered(shuffledBy: 1)
    let yours = paper.ordered(shuffledBy: 2)
    #expect(mine != yours)
    #expect(mine == paper.ordered(shuffledBy: 1))
    for order in [plain, mine, yours] {
      #expect(Set(order) == Set(paper.slots))
      let kinds = order.map(\.item.kind)
      #expect(kinds[..<8].allSatisfy { $0 == .trueFalse })
      #expect(kinds[8...].allSatisfy { $0 == .single })
    }
  }
}
