import Classroom
import DurableFiles
import LineEditing
import PrintedSheets
import Quiz
import ScoreSheets
import Sessions

extension Shell {
  /// Makes sheets and writes or prints them.
  ///
  /// - Parameter wish: Which, of what, and where to.
  /// - Returns: What the process should return; ``ExitStatus/findings`` where somebody may be
  ///   somebody else, who was not merged.
  public func export(_ wish: SheetWish) async -> ExitStatus {
    await settlingContest { try await makeSheets(wish) }
  }

  /// Makes sheets, writes or prints them, and says what is to be said of them.
  func makeSheets(_ wish: SheetWish) async throws -> ExitStatus {
    let format = try sheetFormat(of: wish)
    if let path = wish.output, !wish.replaces, AtomicFile.permissions(of: path) != nil {
      throw ShellProblem("\(path) 已经有了，没有改动它。换一个文件名，或者加 --force 覆盖。", exitStatus: .data)
    }
    let sources = try SheetSources(wish, in: self)
    for error in sources.setAside { StandardError.write("\(error)\n") }
    let kinds = try sheetKinds(of: wish, sources)
    var material = try sheetMaterial(wish, sources, decisions: decisions(typed: wish.same))
    material = try await settlingDoubts(material, wish, sources)
    let document = try sheetDocument(kinds, material, sources, isWhole: wish.isWhole)
    let progress = ProgressLine("正在写\(document.sheets[0].name)")
    defer { progress.clear() }
    let bytes: [UInt8]
    do throws(SheetFileError) {
      bytes = try format.bytes(document, progress.update)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    progress.clear()
    try put(bytes, of: document, as: format, to: wish)
    return tell(material, sources, wish, kinds)
  }

  // MARK: What is wanted

  private func sheetFormat(of wish: SheetWish) throws -> SheetFormat {
    let names = SheetFormat.catalog.map(\.name).joined(separator: "、")
    if let name = wish.format {
      guard let format = SheetFormat.named(name) else {
        throw ShellProblem("没有 \(name) 这种格式。可用的有：\(names)。")
      }
      guard wish.output != nil || terminalMayHold(format) else {
        throw ShellProblem("\(format.name) 要写到文件里。请加 -o 文件名.\(format.name)")
      }
      return format
    }
    if let path = wish.output {
      guard let format = SheetFormat.forFile(path) else {
        throw ShellProblem("从文件名看不出是哪种格式。请用 \(names) 结尾，或者加 --format。")
      }
      return format
    }
    return SheetFormat.named("csv") ?? SheetFormat.catalog[0]
  }

  /// Whether what a format writes is text.
  private func terminalMayHold(_ format: SheetFormat) -> Bool { format.name != "xlsx" }

  private func sheetKinds(
    of wish: SheetWish, _ sources: SheetSources
  ) throws -> [ScoreSheetKind] {
    var names = wish.sheets.flatMap { $0.split { ",，、".contains($0) }.map(String.init) }
    if names.isEmpty {
      names = [wish.contest != nil ? "awards" : wish.isOfSpan ? "register" : "answers"]
    }
    if wish.isWhole {
      return ScoreSheetKind.catalog.filter { $0.isForWhole(sources) }
    }
    return try names.map { name in
      guard let kind = ScoreSheetKind.named(name) else {
        let known = ScoreSheetKind.catalog.map { "\($0.names[0])（\($0.title)）" }
        throw ShellProblem(
          "没有“\(name.prefix(20))”这张表。可用的有：\(known.joined(separator: "、"))，all（全部）。")
      }
      return kind
    }
  }

  private func sheetMaterial(
    _ wish: SheetWish, _ sources: SheetSources, decisions: [String: LearnerDecision]
  ) throws -> SheetMaterial {
    var options = SheetMaterial.Options(seed: wish.seed, days: wish.days)
    if let rooms = wish.rooms { options.rooms = try ExamRoom.list(rooms) }
    let (library, sessions) = (library, sources.sessions)
    let title =
      sources.trainingClass?.title ?? sources.contest?.title
      ?? (sessions.count == 1 ? sessions[0].header.title : "练习")
    return SheetMaterial(
      title: title + (wish.exam.map { "“\($0)”" } ?? ""), sessions: sessions,
      trainingClass: sources.trainingClass, attendance: sources.attendance,
      contest: sources.contest, rules: sources.rules, decisions: decisions,
      question: { (try? library.question($0)) ?? nil }, day: Timestamp.now().day, options: options)
  }

  // MARK: Who is who

  /// `07 张山=07` says that 07 张山 of a session is 07 of the roster; `07 张山=` that it is nobody.
  private func decisions(typed: [String]) throws -> [String: LearnerDecision] {
    var decisions: [String: LearnerDecision] = [:]
    for line in typed {
      let parts = line.split(maxSplits: 1, omittingEmptySubsequences: false) { "=＝".contains($0) }
        .map { TypedForms.trimmed(String($0)) }
      guard parts.count == 2, !parts[0].isEmpty else {
        throw ShellProblem("--same 请写成 “07 张山（县委办）=07 张三（县委办）”；不是同一个人，等号后面空着。")
      }
      decisions[parts[0]] = parts[1].isEmpty ? .somebodyElse : .same(parts[1])
      // Who comes first in the records is known, and the other is doubtful.
      if !parts[1].isEmpty { decisions[parts[1]] = .same(parts[0]) }
    }
    return decisions
  }

  /// Asks a person about everybody who is doubtful.
  private func settlingDoubts(
    _ material: SheetMaterial, _ wish: SheetWish, _ sources: SheetSources
  ) async throws -> SheetMaterial {
    var material = material
    var decisions = try decisions(typed: wish.same)
    guard terminal.isInteractive else { return material }
    while let doubt = material.scored.gradebook.doubts.first(where: { decisions[$0.id] == nil }) {
      var decision = LearnerDecision.somebodyElse
      for candidate in doubt.candidates {
        say(doubt.words)
        if await agrees(to: "“\(doubt.id)”就是“\(candidate.label)”吗？") {
          decision = .same(candidate.label)
          break
        }
      }
      decisions[doubt.id] = decision
      material = try sheetMaterial(wish, sources, decisions: decisions)
    }
    return material
  }

  // MARK: Making and writing

  private func sheetDocument(
    _ kinds: [ScoreSheetKind], _ material: SheetMaterial, _ sources: SheetSources, isWhole: Bool
  ) throws -> SheetDocument {
    var made: [SheetMade] = []
    for kind in kinds {
      do throws(SheetProblem) {
        made.append(try kind.make(material))
      } catch {
        guard isWhole else { throw ShellProblem("\(error)", exitStatus: .usage) }
        complain("没有\(kind.title)：\(error)\n")
      }
    }
    guard !made.isEmpty else { throw ShellProblem("没有可以做的表。", exitStatus: .data) }
    return SheetDocument(
      title: made.count == 1 ? made[0].sheets[0].title : "\(material.title)成绩册",
      sheets: made.flatMap(\.sheets), figures: SheetMade.figures(of: made),
      sources: SealSources(madeAt: Timestamp.now().description, files: sources.files))
  }

  private func put(
    _ bytes: [UInt8], of document: SheetDocument, as format: SheetFormat, to wish: SheetWish
  ) throws {
    guard let path = wish.output else {
      return terminal.write(String(decoding: bytes, as: UTF8.self))
    }
    do throws(FileError) {
      try AtomicFile.write(
        bytes, to: path, existing: wish.replaces ? .replaced : .kept, permissions: 0o600)
    } catch {
      throw ShellProblem(
        error.cause == .alreadyExists
          ? "\(path) 已经有了，没有改动它。换一个文件名，或者加 --force 覆盖。" : "表没有写成。\(error)",
        exitStatus: .data)
    }
    say("已导出\(document.title)（\(format.name)）：\(path)")
  }

  private func tell(
    _ material: SheetMaterial, _ sources: SheetSources, _ wish: SheetWish,
    _ kinds: [ScoreSheetKind]
  ) -> ExitStatus {
    let unfinished = material.sessions.filter { $0.header.finishedAt == nil }
    for session in unfinished.prefix(3) {
      complain(
        "“\(session.header.title)”还没做完：\(SessionProgress(session).done)/\(session.header.plan.count)。\n"
      )
    }
    for line in material.scored.unused { complain("\(line)。\n") }
    if wish.isOfSpan, material.sessions.isEmpty, kinds.contains(where: { $0.need == .marks }) {
      complain("没有读到这个范围里的成绩记录，表里没有成绩。\n")
    }
    let unknown = wish.same.filter { line in
      let name = line.split { "=＝".contains($0) }.first.map { TypedForms.trimmed(String($0)) }
      let other = line.split { "=＝".contains($0) }.last.map { TypedForms.trimmed(String($0)) }
      let used = material.scored.gradebook.usedDecisions
      return !used.contains(name ?? "") && !used.contains(other ?? "")
    }
    for line in unknown { complain("--same “\(line)”没有用上：没有这样一个存疑的人。\n") }
    let doubts = material.scored.gradebook.doubts
    for doubt in doubts.prefix(10) { complain("\(doubt.words)\n") }
    if !doubts.isEmpty {
      complain(
        "是同一个人的，请加 --same \"\(doubts[0].id)=\(doubts[0].candidates[0].label)\"；不是的，等号后面空着。\n")
    }
    let isClear =
      doubts.isEmpty && sources.setAside.isEmpty && unknown.isEmpty
      && material.scored.unused.isEmpty
    return isClear ? .done : .findings
  }
}

extension ScoreSheetKind {
  /// Whether a book of all sheets of something has this one.
  fileprivate func isForWhole(_ sources: SheetSources) -> Bool {
    switch need {
    // The roster has telephones.
    case .roster: sources.trainingClass != nil && names[0] != "roster"
    case .rosterOrContest: sources.trainingClass != nil || sources.contest != nil
    // Every single answer is for looking up, not for the book.
    case .marks: !sources.sessions.isEmpty && names[0] != "answers"
    // Whose answers are alike is for few eyes.
    case .severalLearners: !sources.sessions.isEmpty && names[0] != "similarity"
    case .marksOrContest: !sources.sessions.isEmpty || sources.contest != nil
    }
  }
}
