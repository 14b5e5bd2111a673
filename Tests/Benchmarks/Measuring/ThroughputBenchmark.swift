import JSONText
import Quiz
import SecretarialRules

/// How much the parts that do the work get through, without a process around them.
struct ThroughputBenchmark {
  let bank: [UInt8]
  let path: String

  func section() throws -> Section {
    var section = Section(title: "各部分的快慢")
    let copying = Spread(times: 15) { seconds { copy(bank) } }
    let text = JSONText(bank)
    let outline = try Spread(times: 15) {
      try seconds {
        _ = try text.outline(elementsOf: "questions", picking: ["id", "type", "topic"])
      }
    }
    section.addSpeed("JSON 查错并定位", outline, bytes: bank.count, floor: ("复制", copying))
    let opening = try Spread(times: 15) { try seconds { _ = try QuestionBank(path: path) } }
    section.addSpeed("打开题库", opening, bytes: bank.count, floor: ("JSON 查错并定位", outline))
    let opened = try QuestionBank(path: path)
    var questions: [Question] = []
    let reading = try Spread(times: 3) {
      try seconds { questions = try opened.entries.map { try opened.question(at: $0) } }
    }
    section.addCount("读出一题", reading, count: questions.count, floor: ("JSON 查错并定位", outline))
    let marking = Spread(times: 5) { seconds { for question in questions { mark(question) } } }
    section.addCount("判一题", marking, count: questions.count, floor: ("读出一题", reading))
    let library = QuestionLibrary(paths: [path])
    let lint = Spread(times: 1) { seconds { _ = BankLint.findings(in: library) } }
    section.addCount("检查题库，每题", lint, count: questions.count, floor: ("读出一题", reading))
    let prose = questions.prefix(1000).map {
      $0.stem.joined(separator: "\n") + "\n" + $0.explanation
    }
    .joined(separator: "\n")
    let proseCopying = Spread(times: 15) { seconds { copy(Array(prose.utf8)) } }
    let wording = Spread(times: 3) { seconds { _ = WordingCheck.findings(in: prose) } }
    section.addSpeed("查用字", wording, bytes: prose.utf8.count, floor: ("复制", proseCopying))
    return section
  }

  private func copy(_ bytes: [UInt8]) {
    let copy = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      count = buffer.initialize(fromContentsOf: bytes)
    }
    precondition(copy.last == bytes.last)
  }

  /// Marks the right answer, or some answer where the right one cannot be typed as it is said.
  private func mark(_ question: Question) {
    let page = question.content.page(shuffledBy: 7)
    for typed in [question.content.revealedKey(on: page), "A", "对"] {
      guard let response = try? question.content.read(typed, on: page) else { continue }
      _ = question.content.mark(response, on: page, of: question)
      return
    }
  }
}

extension Section {
  /// Adds a speed beside the time of its floor; the goal is in megabytes a second.
  mutating func addSpeed(
    _ name: String, _ time: Spread, bytes: Int, floor: (String, Spread), goal: Double? = nil
  ) {
    let speed = Double(bytes) / 1e6 / time.median
    var comparison = "\(floor.0) \(duration(floor.1.median)) × \(ratio(time, floor.1))"
    if let goal {
      comparison += "；目标 \(rounded(goal)) MB/s：\(speed >= goal ? "达到" : "没有达到")"
    }
    rows.append(
      Row(
        name: name,
        figure: "\(rounded(speed)) MB/s（\(duration(time.least)) 至 \(duration(time.most))）",
        comparison: comparison))
  }

  fileprivate mutating func addCount(
    _ name: String, _ time: Spread, count: Int, floor: (String, Spread)
  ) {
    rows.append(
      Row(
        name: name,
        figure:
          "\(duration(time.median / Double(max(1, count))))（\(count) 题 \(duration(time.least)) 至 \(duration(time.most))）",
        comparison: "\(floor.0) \(duration(floor.1.median)) × \(ratio(time, floor.1))"))
  }
}
