import Classroom
import DurableFiles
import LineEditing
import PrintedSheets
import Quiz
import ScoreSheets
import Sessions

/// Asks a person which sheet they want, of what, as what, and where.
@MainActor
struct SheetInterview {
  private let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  /// Asks for what a wish does not say; Enter takes what is proposed.
  ///
  /// - Parameter said: What was said already.
  /// - Returns: What is wanted; `nil` where the person left.
  func run(_ said: SheetWish = SheetWish()) async -> SheetWish? {
    var wish = said
    let classes = ((try? shell.classStore.ids()) ?? []).map(\.rawValue)
    if wish.sheets.isEmpty {
      let proposed = wish.sessions.isEmpty && (wish.isOfSpan || !classes.isEmpty)
      guard let kind = await askSheet(proposing: proposed ? "register" : "answers") else {
        return nil
      }
      wish.sheets = [kind.names[0]]
    }
    let need = ScoreSheetKind.named(wish.sheets[0])?.need ?? .marks
    if !wish.isOfSpan, wish.contest == nil, wish.sessions.isEmpty {
      guard await askOf(need, classes, into: &wish) else { return nil }
    }
    if wish.format == nil, wish.output == nil {
      guard let format = await askFormat() else { return nil }
      wish.format = format.name
    }
    if wish.output == nil {
      guard await askFile(into: &wish) else { return nil }
    }
    return wish
  }

  // MARK: Questions

  private func askSheet(proposing name: String) async -> ScoreSheetKind? {
    let catalog = ScoreSheetKind.catalog
    var screen = shell.screen()
    // A narrow terminal has no room for more than the names.
    let isNarrow = screen.isNarrow
    screen.table(
      catalog.enumerated().map { place, kind in
        ["\(place + 1)", kind.title] + (isNarrow ? [] : [kind.summary])
      }, rightAligned: [0])
    shell.show(screen)
    let proposed = ScoreSheetKind.named(name) ?? catalog[0]
    let candidates = catalog.map { Completion.Candidate($0.title, aliases: $0.names) }
    return await ask("做哪张表（回车：\(proposed.title)）> ", candidates) { typed in
      if typed.isEmpty { return proposed }
      if let number = Int(typed), catalog.indices.contains(number - 1) {
        return catalog[number - 1]
      }
      return ScoreSheetKind.named(typed)
        ?? catalog.first { $0.names.contains { $0.hasPrefix(typed) } }
    } otherwise: {
      "请写 1 至 \(catalog.count)，或者表的名称。"
    }
  }

  /// What a sheet can be of.
  private enum Subject {
    case trainingClass(String)
    case contest(String)
    case session(id: String, title: String)

    /// As it is offered.
    var words: String {
      switch self {
      case .trainingClass(let name): "培训班 \(name)"
      case .contest(let name): "竞赛 \(name)"
      case .session(let id, let title): "记录 \(id)　\(title)"
      }
    }
  }

  private func askOf(
    _ need: ScoreSheetKind.Need, _ classes: [String], into wish: inout SheetWish
  ) async -> Bool {
    let recent = Self.recentSessions(in: shell).map {
      Subject.session(id: $0.id.rawValue, title: $0.title)
    }
    let contests = ((try? shell.contestStore.ids()) ?? []).map { Subject.contest($0.rawValue) }
    let groups = classes.map(Subject.trainingClass)
    let subjects: [Subject] =
      switch need {
      case .roster: groups
      case .rosterOrContest: groups + contests
      case .marks, .severalLearners: groups + recent.prefix(5)
      case .marksOrContest: groups + contests + recent.prefix(5)
      }
    guard let first = subjects.first else {
      shell.say(
        need == .marks || need == .severalLearners
          ? "还没有练习记录。先做一次练习：drill" : "这张表要有培训班。建一个：class new 秋季班 名册.xlsx")
      return false
    }
    var screen = shell.screen()
    screen.table(subjects.enumerated().map { ["\($0 + 1)", $1.words] }, rightAligned: [0])
    shell.show(screen)
    let candidates = (subjects + recent).map { subject in
      switch subject {
      case .trainingClass(let name), .contest(let name), .session(let name, _):
        Completion.Candidate(name)
      }
    }
    let chosen = await ask("哪个班、哪次（回车：\(first.words)）> ", candidates) { typed in
      if typed.isEmpty { return first }
      if let number = Int(typed), subjects.indices.contains(number - 1) {
        return subjects[number - 1]
      }
      return subject(named: typed)
    } otherwise: {
      "没有这个班，也没有这次记录。按 Tab 看有哪些。"
    }
    switch chosen {
    case nil: return false
    case .contest(let name):
      wish.contest = name
      return true
    case .session(let id, _):
      wish.sessions = [id]
      return true
    case .trainingClass(let name):
      wish.className = name
      // What is of the roster alone has no days.
      return need == .roster || need == .rosterOrContest ? true : await askSpan(&wish)
    }
  }

  private func subject(named typed: String) -> Subject? {
    if let found = try? shell.classStore.find(typed) { return .trainingClass(found.rawValue) }
    if let found = try? shell.contestStore.find(typed) { return .contest(found.rawValue) }
    return (try? shell.store.find(typed)).map { .session(id: $0.rawValue, title: "") }
  }

  private func askSpan(_ wish: inout SheetWish) async -> Bool {
    let span = await ask("从哪天到哪天，如 2026-09-01 2026-12-31（回车：全部）> ", []) {
      typed -> [CalendarDay]? in
      let days = typed.split(whereSeparator: \.isWhitespace).map { try? SheetWish.day(String($0)) }
      let found = days.compactMap(\.self)
      return found.count == days.count && found.count <= 2 ? found : nil
    } otherwise: {
      "看不懂日期。请写成 2026-09-01 2026-12-31，只写一个就是从那天起。"
    }
    guard let span else { return false }
    wish.from = span.first
    wish.to = span.count > 1 ? span[1] : nil
    return true
  }

  private func askFormat() async -> SheetFormat? {
    let catalog = SheetFormat.catalog
    let proposed = SheetFormat.named("xlsx") ?? catalog[0]
    let names = catalog.map { "\($0.name)（\($0.purpose)）" }.joined(separator: "、")
    shell.say("格式：\(names)")
    return await ask(
      "哪种格式（回车：\(proposed.name)）> ", catalog.map { Completion.Candidate($0.name) }
    ) { typed in
      typed.isEmpty ? proposed : SheetFormat.named(typed)
    } otherwise: {
      "可用的格式：\(catalog.map(\.name).joined(separator: "、"))。"
    }
  }

  private func askFile(into wish: inout SheetWish) async -> Bool {
    let proposed = Self.fileName(for: wish, in: shell)
    while true {
      let typed = await ask("写到哪个文件（回车：\(proposed)）> ", []) { typed -> String? in
        typed.isEmpty ? proposed : shell.typedPath([typed])
      } otherwise: {
        ""
      }
      guard let typed else { return false }
      wish.output = typed
      guard AtomicFile.permissions(of: typed) != nil else { return true }
      wish.replaces = await shell.agrees(to: "\(typed) 已经有了，覆盖吗？")
      if wish.replaces { return true }
    }
  }

  /// Asks until an answer is understood.
  ///
  /// - Returns: What was answered; `nil` where the person left with Ctrl-C or Ctrl-D.
  private func ask<Answer>(
    _ prompt: String, _ candidates: [Completion.Candidate], _ read: (String) -> Answer?,
    otherwise complaint: () -> String
  ) async -> Answer? {
    while true {
      let request = LineRequest(prompt: prompt, completer: { _ in candidates })
      switch await shell.readLine(request) {
      case .line(let line):
        if let answer = read(TypedForms.trimmed(TypedForms.folded(line))) { return answer }
        shell.say(complaint())
      case .timedOut: continue
      case .interrupted, .endOfInput, .terminated:
        shell.say("没有导出。")
        return nil
      }
    }
  }

  // MARK: Proposals

  /// The latest sessions.
  static func recentSessions(in shell: Shell) -> [SessionSummary] {
    Array(((try? shell.store.summaries().sessions) ?? []).prefix(30))
  }

  /// A name for the file: class or session, sheet, format.
  static func fileName(for wish: SheetWish, in shell: Shell) -> String {
    let named = wish.sheets.first.map { ScoreSheetKind.named($0)?.title ?? "成绩册" }
    let of = wish.className ?? wish.contest ?? wish.sessions.first
    let format = wish.format ?? (wish.sheets.count > 1 ? "xlsx" : "csv")
    let sheet = named ?? (wish.isOfSpan ? "成绩登记册" : "作答明细")
    let stem = (of.map { "\($0)" } ?? "最近一次") + sheet
    return stem.map { $0 == "/" ? "_" : String($0) }.joined() + ".\(format)"
  }
}
