import PrintedSheets

/// A sheet of five learners, two sessions that it was made from, and its seal.
struct SealedExample {
  static let head = ["学号", "姓名", "单位", "得分", "等第"]
  static let rows = [
    ["001", "林晓", "办公室", "86", "良好"], ["002", "周密", "综合科", "92.5", "优秀"],
    ["003", "吴双", "办公室", "71", "中等"], ["004", "郑重", "信息科", "58", "不及格"],
    ["005", "何时", "督查科", "79", "中等"],
  ]

  var name = "成绩登记册"
  /// The title, nothing in row 2, the head, the learners.
  var cells: [[String]] = [["春季班成绩"], [], Self.head] + Self.rows
  var files: [String: [UInt8]] = [:]
  let seal: String
  var changedSeal: String??

  init() {
    let files = [
      "Sessions/a.json": Self.session(entries: 4), "Sessions/b.json": Self.session(entries: 30),
    ]
    self.files = files
    let sources = SealSources(
      madeAt: "2026-09-12T10:00:00+08:00",
      files: files.sorted { $0.key < $1.key }.map { SealSource(path: $0, bytes: $1) })
    seal = sources.sealText(for: [Self.part("成绩登记册", cells)])
  }

  /// A session as the program writes it.
  static func session(entries: Int, isFinished: Bool = false) -> [UInt8] {
    let head = """
      {
      "schemaVersion": 1,
      "learner": "林晓",
      "finishedAt": \(isFinished ? "\"2026-09-12T09:30:00+08:00\"" : "null"),
      "plan": ["gw/gs-001"],
      "entries": [
      """
    let lines = (1...entries).map { "{\"kind\":\"answer\",\"points\":1,\"question\":\"gs-\($0)\"}" }
    return Array("\(head)\n\(lines.joined(separator: ",\n"))\n]}\n".utf8)
  }

  static func part(_ name: String, _ cells: [[String]]) -> SealedFile.Part {
    let rows = cells.enumerated().compactMap { index, cells -> (number: Int, text: String)? in
      var cells = cells
      while cells.last == "" { cells.removeLast() }
      return cells.isEmpty ? nil : (index + 1, cells.joined(separator: "\u{1F}"))
    }
    return SealedFile.Part(name: name, rows: rows)
  }

  /// What a check says now.
  func check() -> SealCheck {
    SealCheck(SealedFile(parts: [Self.part(name, cells)], seal: changedSeal ?? seal)) { path in
      files[path].map(PresentFile.bytes) ?? .missing
    }
  }

  /// The changes of the sheet in words.
  var sheetChanges: [String] {
    check().parts.flatMap { part -> [String] in
      switch part.state {
      case .unchanged: []
      case .changed(let changes): changes.map(\.description)
      case .missing: ["\(part.name) 没有了"]
      case .added: ["\(part.name) 是新的"]
      }
    }
  }

  /// The changes of a file in words.
  func changes(of path: String) -> [String] {
    check().sources.filter { $0.path == path }.flatMap { source -> [String] in
      guard case .changed(let changes) = source.state else { return [source.summary] }
      return changes.map(\.description)
    }
  }
}
