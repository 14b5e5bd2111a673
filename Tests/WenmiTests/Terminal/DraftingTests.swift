import Foundation
import Sessions
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A document written at a terminal: line by line, pasted, in an editor, left and taken up again.
@Suite struct DraftingTests {
  private let home: WenmiHome
  private static let document = TestBank.document

  init() throws { home = try WenmiHome(banks: [.documents()]) }

  /// A terminal at the first question, with an editor of our own: a script that gets the file.
  private func begin(
    editor script: String? = nil, count: Int = 1, columns: Int = 80,
    processFile: String = "/dev/null"
  ) async throws -> TerminalScreen {
    var environment = ["VISUAL": "", "EDITOR": "no-such-editor"]
    if let script {
      try home.write("#!/bin/sh\n\(script)\n", to: "editor")
      environment["EDITOR"] = "sh '\(home.folder("editor"))' --wait"
    }
    let screen = try home.terminal(
      "drill", "--count", "\(count)", "--seed", "7", "--learner", "张三", columns: columns,
      environment: environment, processFile: processFile)
    try await screen.wait(forPrompt: "答>")
    return screen
  }

  private var drafts: [String] {
    FileManager.default.enumerator(atPath: home.sessionsFolder + "/.drafts")?.compactMap {
      $0 as? String
    } ?? []
  }

  // MARK: Lines and pastes

  @Test func lineByLineWithTheChecklist() async throws {
    let screen = try await begin()
    let rows = try screen.rows()
    #expect(rows.contains { $0.contains("输入 e 回车，用编辑器写") })
    #expect(rows.contains { $0.hasPrefix("[e] 编辑器   [?] 提示") })
    for (number, line) in Self.document.enumerated() {
      try screen.enter(line)
      // The prompt of the line before looks the same until this one is there.
      try await screen.wait(for: "line \(number + 1)") { rows in
        rows.last == "写>"
          && rows.contains { $0.hasSuffix("> \(line)") || $0.contains(line.prefix(30)) }
      }
    }
    try screen.enter("完")
    let feedback = try await screen.wait(forPrompt: ">")
    #expect(feedback.contains { $0.hasPrefix("对。规则能判的 7 项要求都做到了") })
    #expect(feedback.contains("下面几条规则判不了，请自己对照，不计分："))
    #expect(feedback.contains("  3. 详略得当"))
    try screen.enter("9")
    try await screen.wait(for: "自查请输入做到的序号，1 至 3")
    try screen.enter("１、３")
    try await screen.wait(for: "自查记下了：做到 2/3，不影响得分。")
    try screen.enter("w")
    let model = try await screen.wait(for: "范文（写法不止一种）")
    #expect(model.contains("  青禾县图书馆关于借用场地的函"))
    try await screen.wait(forPrompt: ">")
    try screen.enter()
    try await screen.wait(for: "EXIT=0")
    let session = try home.soleSession()
    #expect(session.answers.map(\.response) == [Self.document.joined(separator: "\n")])
    #expect(session.events.map(\.kind) == [.answer, .checklist])
    guard case .checklist(let list) = session.events[1] else { return }
    #expect(list.ticked == ["语气得体", "详略得当"])
    #expect(list.unticked == ["理由充分"])
    #expect(session.answers.first?.points == 8)
    #expect(drafts == [])
    #expect(try screen.isSane())
    try home.expectSoundSessions()
    let shown = try home.run("sessions", "show")
    #expect(shown.output.contains("自查 documents/"))
    #expect(shown.output.contains("青禾县体育馆："))
  }

  @Test(arguments: [80, 40])
  func aPasteOfSeveralLines(columns: Int) async throws {
    let screen = try await begin(columns: columns)
    try screen.paste(Self.document.joined(separator: "\n") + "\n")
    try await screen.wait(for: "the paste") { $0.contains { $0.hasSuffix("2026年6月12日") } }
    try screen.enter()
    try await screen.wait(forPrompt: "写>")
    try screen.enter("完")
    try await screen.wait(forPrompt: ">")
    #expect(
      try home.soleSession().answers.map(\.response) == [Self.document.joined(separator: "\n")])
    // Passed over, the checklist leaves nothing behind.
    try screen.enter()
    try await screen.wait(for: "EXIT=0")
    #expect(try home.soleSession().events.map(\.kind) == [.answer])
  }

  @Test func whatIsLeftStaysAndIsOfferedAgain() async throws {
    let screen = try await begin(count: 2)
    let first = home.folder("Sessions")
    try screen.enter("青禾县图书馆关于借用场地的函")
    try await screen.wait(forPrompt: "写>")
    try screen.press("C-c")
    try await screen.wait(for: "停下了。草稿 1 行 14 字：回车交卷")
    try await screen.wait(forPrompt: "答>")
    try screen.enter("青禾县体育馆：")
    try await screen.wait(forPrompt: "写>")
    try screen.enter("取消")
    try await screen.wait(for: "停下了。草稿 2 行 21 字")
    let file = try #require(drafts.first { $0.hasSuffix(".txt") })
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(first)/.drafts/\(file)")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let folder = try FileManager.default.attributesOfItem(atPath: "\(first)/.drafts")
    #expect(folder[.posixPermissions] as? Int == 0o700)
    try screen.enter("q")
    try await screen.wait(for: "没有交的草稿（2 行）存好了，下次做到这一题接着写。")
    try await screen.wait(for: "EXIT=0")

    // Both questions come in some order; the draft is at its own.
    let again = try await begin(count: 2)
    if !(try again.rows().contains { $0.hasPrefix("草稿 2 行") }) {
      try again.enter("s")
      try await again.wait(for: "the other question") {
        $0.last == "答>" && $0.contains { $0.hasPrefix("草稿 2 行 21 字：回车交卷") }
      }
    }
    try again.enter("看")
    try await again.wait(for: "  青禾县体育馆：")
    try again.enter("清空")
    try await again.wait(for: "草稿清空了。")
    #expect(drafts == [])
    try again.enter("完")
    try await again.wait(for: "还没有写。")
    try again.press("C-c")
    try await again.wait(for: "再按一次 Ctrl-C")
    try again.press("C-c")
    try await again.wait(for: "EXIT=0")
    #expect(try again.isSane())
  }

  @Test func aRefusedDocumentIsStillThere() async throws {
    let screen = try await begin()
    try screen.enter("太短的函")
    try await screen.wait(forPrompt: "写>")
    try screen.enter("。")
    try await screen.wait(for: "太短了，不像一份公文。")
    try await screen.wait(for: "草稿 1 行 4 字：回车交卷")
    try await screen.wait(forPrompt: "答>")
    try screen.enter("drill 函")
    try await screen.wait(for: "答题时不能用 drill。")
    #expect(try home.sessionPaths() == [])
  }

  @Test func aTakenBackDocumentIsADraftAgain() async throws {
    let screen = try await begin(editor: "printf '%s\\n' \(quotedDocument) > \"$2\"")
    try screen.enter("e")
    try await screen.wait(for: "从编辑器收到。草稿 5 行")
    try await screen.wait(forPrompt: "答>")
    try screen.enter()
    try await screen.wait(forPrompt: ">")
    try screen.enter("u")
    try await screen.wait(for: "已撤回第 1 题，原来答的是：一份公文，已放回草稿。")
    try await screen.wait(for: "草稿 5 行")
    try await screen.wait(forPrompt: "答>")
    try screen.enter()
    try await screen.wait(forPrompt: ">")
    try screen.enter()
    try await screen.wait(for: "EXIT=0")
    let session = try home.soleSession()
    #expect(session.events.map(\.kind) == [.answer, .undo, .answer])
    #expect(session.answers.map(\.points) == [8, 8])
    try home.expectSoundSessions()
  }

  // MARK: The editor

  private var quotedDocument: String {
    Self.document.map { "'\($0)'" }.joined(separator: " ")
  }

  /// The editor gets an empty file that nobody else can read, and what it leaves beside it goes.
  @Test func theEditorWritesTheDocument() async throws {
    let screen = try await begin(
      editor: """
        ls -ld "$(dirname "$2")" "$2" > '\(home.folder("seen"))'; wc -c < "$2" >> '\(home.folder("seen"))'
        touch "$(dirname "$2")/.backup~"
        printf '%s\\n' \(quotedDocument) > "$2"
        """)
    try screen.enter("ｅ")
    let rows = try await screen.wait(for: "从编辑器收到。草稿 5 行")
    #expect(rows[0].hasPrefix("1/1 "), "the question stands above again")
    try await screen.wait(forPrompt: "答>")
    let seen = try String(contentsOfFile: home.folder("seen"), encoding: .utf8).split(
      separator: "\n")
    #expect(seen[0].hasPrefix("drwx------") && seen[1].hasPrefix("-rw-------"), "\(seen)")
    #expect(seen[2].contains("0"))
    try screen.enter()
    try await screen.wait(forPrompt: ">")
    #expect(drafts == [])
    #expect(
      try home.soleSession().answers.map(\.response) == [Self.document.joined(separator: "\n")])
    try screen.enter("q")
    try await screen.wait(for: "EXIT=0")
    #expect(try screen.isSane())
    try home.expectSoundSessions()
  }

  /// Each way in which an editor brings nothing: what is said, and that the draft is still there.
  @Test(arguments: [
    ("exit 3", "编辑器没有正常结束，没有交卷。草稿 1 行"), ("true", "从编辑器收到。草稿 1 行"),
    (": > \"$2\"", "编辑器里没有存下文字。草稿 1 行"), ("rm \"$2\"", "编辑器存下的不是 UTF-8 文字，或者太长，没有收。草稿 1 行"),
    ("printf '\\377\\376' > \"$2\"", "编辑器存下的不是 UTF-8 文字，或者太长，没有收。草稿 1 行"),
    ("kill -9 $$", "编辑器没有正常结束，没有交卷。草稿 1 行"), ("exit 127", "请设置 EDITOR"),
    ("stty raw -echo; kill -9 $$", "编辑器没有正常结束，没有交卷。草稿 1 行"),
  ])
  func anEditorThatBringsNothingLosesNothing(script: String, said: String) async throws {
    let screen = try await begin(editor: script)
    try screen.enter("青禾县图书馆关于借用场地的函")
    try await screen.wait(forPrompt: "写>")
    try screen.enter("e")
    try await screen.wait(for: said)
    try await screen.wait(forPrompt: "答>")
    try screen.enter("看")
    try await screen.wait(for: "  青禾县图书馆关于借用场地的函")
    try await screen.wait(forPrompt: "答>")
    try screen.enter("q")
    try await screen.wait(for: "EXIT=0")
    #expect(try screen.isSane())
    #expect(try home.sessionPaths() == [])
  }

  @Test func whatAFailingEditorHasSavedIsKept() async throws {
    let screen = try await begin(editor: "printf '存下的一行\\n' > \"$2\"; exit 1")
    try screen.enter("e")
    try await screen.wait(for: "编辑器没有正常结束，没有交卷。草稿 1 行 5 字")
  }

  /// Ctrl-C is the editor's while it runs.
  @Test func ctrlCInTheEditorEndsOnlyTheEditor() async throws {
    let screen = try await begin(editor: "echo 编辑器开了; sleep 1000")
    try screen.enter("e")
    try await screen.wait(for: "编辑器开了")
    try screen.press("C-c")
    try await screen.wait(for: "编辑器没有正常结束，没有交卷。")
    try await screen.wait(forPrompt: "答>")
    #expect(!(try screen.rows().contains { $0.contains("再按一次 Ctrl-C") }))
    try screen.enter("?")
    try await screen.wait(for: "提示：")
  }

  /// A request to end reaches the editor too, and what it saves is there next time.
  @Test func endingTheProgramEndsTheEditor() async throws {
    let processFile = home.folder("process")
    let screen = try await begin(
      editor: """
        trap 'echo 临终存下的一行 > "$2"; exit 1' TERM
        echo 编辑器开了; while :; do sleep 0.05; done
        """, processFile: processFile)
    try screen.enter("e")
    try await screen.wait(for: "编辑器开了")
    let text = try String(contentsOfFile: processFile, encoding: .utf8)
    let process = try #require(pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    kill(process, SIGTERM)
    try await screen.wait(for: "EXIT=")
    #expect(try screen.isSane())
    let again = try await begin()
    try await again.wait(for: "草稿 1 行 7 字：回车交卷")
  }

  @Test func withoutAnEditorTheLinesAreStillThere() async throws {
    let screen = try await begin()
    try screen.enter("编辑")
    try await screen.wait(for: "编辑器“no-such-editor”打不开。")
    try await screen.wait(forPrompt: "答>")
  }

  /// A draft with a secrecy mark is never left on the disk.
  @Test func aMarkedDraftIsNotKept() async throws {
    let screen = try await begin(
      editor: "printf '%s\\n' '机密★10年' \(quotedDocument) > \"$2\"")
    try screen.enter("e")
    try await screen.wait(for: "里面有密级标志，草稿不存盘")
    try await screen.wait(forPrompt: "答>")
    #expect(drafts == [])
    try screen.enter()
    try await screen.wait(for: "注意：这份答卷带有密级标志。只判分")
    try await screen.wait(forPrompt: ">")
    let path = try #require(try home.sessionPaths().first)
    let bytes = String(decoding: try home.bytes(of: path), as: UTF8.self)
    #expect(!bytes.contains("机密") && !bytes.contains("体育馆"))
    #expect(try home.soleSession().answers.first?.points == 8)
    try screen.enter("u")
    try await screen.wait(for: "一份公文，已放回草稿")
    try await screen.wait(for: "草稿 6 行")
  }

  // MARK: Stopping

  /// Ctrl-Z in an editor that stops only itself: the shell takes over, and fg goes on.
  @Test func anEditorThatStopsGivesTheShellTheTerminal() async throws {
    try home.write("#!/bin/sh\nkill -STOP $$\necho 停过的一行文字 > \"$1\"\n", to: "editor")
    let screen = try TerminalScreen(
      running: ["sh", "-i"],
      environment: home.environment.merging(
        ["VISUAL": "", "EDITOR": "sh \(home.folder("editor"))", "PS1": "SHELL> ", "ENV": ""]) { $1 }
    )
    try await screen.wait(forPrompt: "SHELL>")
    let command = try home.command(["drill", "--count", "1", "--learner", "张三"])
    try screen.enter(command.joined(separator: " "))
    try await screen.wait(forPrompt: "答>")
    try screen.enter("e")
    try await screen.wait(forPrompt: "SHELL>")
    try screen.enter("fg")
    try await screen.wait(for: "从编辑器收到。草稿 1 行 7 字")
    try await screen.wait(forPrompt: "答>")
    try screen.enter("q")
    try await screen.wait(forPrompt: "SHELL>")
  }

  // MARK: Going on

  @Test func aSessionWithADocumentGoesOn() async throws {
    let screen = try await begin(
      editor: "printf '%s\\n' \(quotedDocument) > \"$2\"", count: 2)
    try screen.enter("e")
    try await screen.wait(for: "从编辑器收到")
    try await screen.wait(forPrompt: "答>")
    try screen.enter("完")
    try await screen.wait(forPrompt: ">")
    try screen.enter("全")
    try await screen.wait(for: "做到 3/3")
    try screen.enter("q")
    try await screen.wait(for: "EXIT=0")
    let resumed = try home.run("resume", input: Self.document.joined(separator: "\n") + "\n完\n")
    #expect(resumed.status == 0)
    #expect(resumed.output.contains("2/2 "))
    let session = try home.soleSession()
    #expect(session.header.finishedAt != nil)
    #expect(session.events.map(\.kind) == [.answer, .checklist, .answer])
    #expect(session.answers.map(\.points) == [8, 8])
    try home.expectSoundSessions()
    #expect(try home.run("stats").status == 0)
  }
}
