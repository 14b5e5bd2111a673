import Foundation
import Testing

/// What a person sees while typing.
@Suite(.serialized) struct ScreenTests {
  private func open(
    _ options: String = "", columns: Int = 40, rows: Int = 12
  ) async throws -> Screen {
    let screen = try Screen(probe: options, columns: columns, rows: rows)
    try await screen.expect { ($0.rows.last ?? "").contains(">") }
    return screen
  }

  @Test func followsWindowSize() async throws {
    let screen = try await open()
    let text = "云川市档案馆搬迁期间想借用市机关事务管理局管理的一处闲置库房"
    try screen.type(text)
    try screen.press("Left", "Left", "Left")
    var model = EditModel()
    model.apply(.insert(text))
    model.apply(.left(3))
    for columns in [24, 17, 60, 40, 20, 21, 80, 24] {
      try screen.resize(columns: columns, rows: 12)
      let expected = model.picture(prompt: "题> ", columns: columns)
      try await screen.expect("\(columns) columns, expected\n\(expected)") { $0 == expected }
    }
    try screen.resize(columns: 40, rows: 3)
    try screen.press("Enter")
    try await screen.expect(printed: "line=<\(text)>")
  }

  /// The line has more rows than the screen.
  @Test func showsPartAroundCursor() async throws {
    let screen = try await open(columns: 20, rows: 4)
    let text = (0..<8).map { "第\($0)行一二三四五六七八" }.joined()
    try screen.type(text)
    try await screen.expect { $0.rows.last?.hasSuffix("七八") ?? false }
    try screen.press("Home")
    try await screen.expect { $0.rows.first?.hasPrefix("题> 第0行") ?? false && $0.cursorRow == 0 }
    try screen.type("开头")
    try await screen.expect { $0.rows.first?.hasPrefix("题> 开头第0行") ?? false }
    try screen.press("Enter")
    try await screen.expect(printed: "line=<开头\(text)>")
  }

  @Test func pastesSeveralLines() async throws {
    let screen = try await open()
    try screen.type("甲\u{1B}[200~第一行\r\n第二行\t有制表符\r第三行\u{1B}[201~乙")
    let rows = ["题> 甲第一行", "第二行 有制表符", "第三行乙"]
    try await screen.expect { $0.rows == rows }
    try screen.press("Home", "Delete", "Enter")
    try await screen.expect(printed: "line=<第一行\\10第二行 有制表符\\10第三行乙>")
  }

  /// Whatever takes something out counts once; what finds nothing to take out does not.
  @Test func countsDeletions() async throws {
    let screen = try await open("--deletions")
    try screen.press("BSpace", "Delete", "C-k")
    try screen.type("甲乙丙丁 戊己")
    try screen.press("Delete", "BSpace", "BSpace", "C-a", "BSpace", "Delete", "C-d", "C-e", "C-w")
    try screen.press("C-y", "C-u", "C-u", "C-y", "Left", "C-k", "Enter")
    try await screen.expect(printed: "deletions=7")
    try screen.type("庚")
    try screen.press("Enter")
    try await screen.expect(printed: "deletions=0")
  }

  /// The markers around a paste, and characters, come in pieces.
  @Test func pastesInPieces() async throws {
    let screen = try await open()
    try screen.type("甲\u{1B}[20")
    try await screen.expect { $0.rows.last == "题> 甲" }
    try screen.type("0~乙\r")
    try await screen.expect { Array($0.rows.prefix(2)) == ["题> 甲乙"] && $0.cursorRow == 1 }
    try screen.type("\n丙\u{1B}[2")
    try await screen.expect { $0.rows == ["题> 甲乙", "丙"] }
    try screen.type("01~丁")
    try await screen.expect { $0.rows == ["题> 甲乙", "丙丁"] }
    try screen.press("Enter")
    try await screen.expect(printed: "line=<甲乙\\10丙丁>")
  }

  @Test func dropsWhatIsNotText() async throws {
    let screen = try await open()
    // Function keys, a mouse report, a lone ESC, a writing-direction override.
    try screen.type("甲\u{1B}[15~乙\u{1B}[1;5P丙\u{1B}[<0;1;1M丁\u{1B}OS\u{1B}[I戊\u{202E}己")
    try await screen.expect { $0.rows == ["题> 甲乙丙丁戊己"] }
    try screen.press("Escape")
    try screen.type("庚")
    try screen.press("Enter")
    try await screen.expect(printed: "line=<甲乙丙丁戊己庚>")
  }

  @Test func movesBetweenRowsOfAnswer() async throws {
    let screen = try await open("--answer", columns: 24)
    try screen.type("一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯")
    try await screen.expect { $0.cursorRow == 2 && $0.cursorColumn == 4 }
    try screen.press("Up")
    try await screen.expect { $0.cursorRow == 1 && $0.cursorColumn == 4 }
    try screen.press("Up", "Up")
    try screen.type("头")
    try await screen.expect { $0.rows.first == "题> 头一二三四五六七八九" }
    try screen.press("Down", "Down", "Down", "Enter")
    try await screen.expect(printed: "line=<头一二")
  }

  @Test func editsInitialText() async throws {
    let screen = try await open("--initial 旧答案")
    try await screen.expect { $0.rows == ["题> 旧答案"] && $0.cursorColumn == 10 }
    try screen.press("Home", "DC")
    try screen.type("新")
    try screen.press("Enter")
    try await screen.expect(printed: "line=<新答案>")
  }

  /// Colours in the prompt take no columns.
  @Test func coloursPrompt() async throws {
    let screen = try Screen(
      running: "\(Probe.path()) --prompt \"$(printf '\\033[1;32m答\\033[0m> ')\"", columns: 20)
    try await screen.expect { $0.rows == ["答>"] }
    try screen.type("一二三四五六七八九")
    try await screen.expect { $0.rows == ["答> 一二三四五六七八", "九"] }
    try screen.press("Left", "Left")
    try await screen.expect { $0.cursorRow == 0 && $0.cursorColumn == 18 }
  }

  /// Only the last line of such a prompt has the text on it; all of it is redrawn.
  @Test func drawsPromptOfSeveralLines() async throws {
    let screen = try Screen(
      running: "\(Probe.path()) --prompt \"$(printf '[A-D] 作答\\n答> ')\"", columns: 20)
    try await screen.expect { $0.rows == ["[A-D] 作答", "答>"] }
    try screen.type("一二三四五六七八九")
    try screen.press("Home", "DC")
    try await screen.expect { $0.rows == ["[A-D] 作答", "答> 二三四五六七八九"] && $0.cursorRow == 1 }
    try screen.press("Enter")
    try await screen.expect(printed: "line=<二三四五六七八九>")
  }

  @Test func takesLongPastes() async throws {
    let screen = try await open()
    let text = String(repeating: "公文处理工作条例，", count: 600)
    try screen.type("\u{1B}[200~\(text)\u{1B}[201~完")
    try await screen.expect { $0.rows.last?.hasSuffix("完") ?? false }
    try screen.press("Home", "DC", "Enter")
    try await screen.expect(printed: "line=5400 scalars")
  }

  @Test func completesInBothLanguages() async throws {
    let screen = try await open("--complete")
    for (typed, completed) in [
      ("dri", "drill"), ("练", "练习"), ("lian", "lianxi"), ("起", "起草"), ("ｇｅ", "genre"),
    ] {
      try screen.type(typed)
      try screen.press("Tab")
      try screen.type("文种")
      try await screen.expect { $0.rows.last == "题> \(completed) 文种" }
      try screen.press("C-u")
    }
    try screen.type("d")
    try screen.press("Tab")
    try await screen.expect { $0.rows.last == "题> dr" }
    try screen.press("Tab")
    try await screen.expect { Array($0.rows.suffix(2)) == ["drill  draft", "题> dr"] }
  }

  @Test func printsNoticesAbovePrompt() async throws {
    let folder = try TemporaryFolder()
    let file = folder.path("notices")
    let screen = try await open("--notices \(file)", rows: 30)
    var printed: [String] = []
    var typed = ""
    for round in 1...8 {
      printed.append("王芳已交卷，第\(round)份，这一行比屏幕宽度要长一些所以会折行")
      typed += "填空第\(round)题"
      try screen.type("填空第\(round)题")
      try (printed.joined(separator: "\n") + "\n").write(
        toFile: file, atomically: true, encoding: .utf8)
    }
    var model = EditModel()
    model.apply(.insert(typed))
    let rows = model.picture(prompt: "题> ", columns: 40).rows
    try await screen.expect("expected\n\(rows)") { Array($0.rows.suffix(rows.count)) == rows }
    try await screen.expect { picture in
      printed.allSatisfy { picture.rows.contains(String($0.prefix(20))) }
    }
    try screen.press("Enter")
    try await screen.expect(printed: "line=<\(typed)>")
    let transcript = try screen.transcript()
    for notice in printed { #expect(transcript.contains(notice + "\n")) }
  }

  @Test func losesNothingUnderManyNotices() async throws {
    let folder = try TemporaryFolder()
    let file = folder.path("notices")
    let screen = try await open("--notices \(file)")
    let handle = try #require(
      FileManager.default.createFile(atPath: file, contents: nil)
        ? FileHandle(forWritingAtPath: file) : nil)
    var typed = ""
    for round in 0..<60 {
      for number in 0..<10 { try handle.write(contentsOf: Data("收到 \(round)-\(number)\n".utf8)) }
      try screen.type("字\(round)")
      typed += "字\(round)"
    }
    try await screen.expect(printed: "收到 59-9")
    try screen.press("Enter")
    try await screen.expect(printed: "line=<\(typed)>")
    let transcript = try screen.transcript()
    for round in 0..<60 { #expect(transcript.contains("\n收到 \(round)-9\n")) }
  }

  @Test func countsDownWhileTyping() async throws {
    let screen = try await open("--timeout 3000 --countdown")
    try screen.type("答案")
    try await screen.expect { $0.rows.last == "剩 3 秒> 答案" || $0.rows.last == "剩 2 秒> 答案" }
    try await screen.expect { $0.rows.last == "剩 1 秒> 答案" }
    try await screen.expect { $0.rows.starts(with: ["剩 0 秒> 答案", "timeout=<答案>"]) }
  }

  @Test func timesOut() async throws {
    let screen = try await open("--timeout 1500")
    try screen.type("没写完")
    try await screen.expect(printed: "timeout=<没写完>")
    try screen.type("下一题")
    try screen.press("Enter")
    try await screen.expect(printed: "line=<下一题>")
  }
}
