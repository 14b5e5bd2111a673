import DocumentReading
import DurableFiles
import Quiz
import SecretarialRules
import Sessions
import Study

/// Finds the passage that a learner asks to type.
@MainActor
struct TypingSource {
  let shell: Shell
  let history: TypingHistory
  /// Chance; `nil` where what was typed before decides first.
  let seed: UInt64?

  /// What a word means: a question, a bank or a topic, else a file.
  ///
  /// - Parameter word: As it was typed; empty for any passage of the banks.
  /// - Returns: The passage.
  /// - Throws: ``ShellProblem`` that says why there is none.
  func passage(named word: String) throws -> TypingPassage {
    if word.isEmpty { return try passage(from: shell.library.entries, named: "") }
    if ["again", "再来", "重来", "再来一遍"].contains(word.lowercased()) { return try latest() }
    if let reference = reference(word) { return try passage(of: reference) }
    let path = TypedPath.file(word)
    if Self.looksLikeFile(path) || DrillTarget(word, in: shell.library) == nil {
      return try Self.passage(inFile: path, isFile: Self.looksLikeFile(path))
    }
    return try passage(
      from: DrillTarget(word, in: shell.library)?.entries ?? [], named: word)
  }

  // MARK: The banks

  private func passage(
    from entries: [QuestionBank.Entry], named name: String
  ) throws -> TypingPassage {
    guard !entries.isEmpty else {
      throw ShellProblem(
        "没有可用的题库。请把题库放进 QuestionBanks，或者录入一个文件：typing 文件名", exitStatus: .data)
    }
    let answers = shell.history()
    let passage = TypingSelection.draw(
      from: entries, in: shell.library, isAnswered: { answers[$0] != nil },
      typed: seed == nil ? history.lastTimes : [:], seed: seed ?? .random(in: 0..<1 << 53))
    if let passage { return passage }
    let lengths = "\(TypingSelection.lengths.lowerBound) 至 \(TypingSelection.lengths.upperBound)"
    guard entries.contains(where: { $0.kind.proseOrigin != nil }) else {
      throw ShellProblem(
        "“\(name)”里没有成段的文字。材料题、起草公文和改错题才有；直接输入 typing 由程序来选，或者写文件名。", exitStatus: .usage)
    }
    throw ShellProblem(
      "“\(name)”里没有 \(lengths) 字、现在可以看的文字。改正后的短文等于答案，做过的题才拿来录入；先 drill \(name)，或者直接输入 typing。",
      exitStatus: .usage)
  }

  private func reference(_ word: String) -> QuestionReference? {
    let parts = word.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let reference = QuestionReference(
      bank: BankID(rawValue: parts[0]), question: QuestionID(rawValue: parts[1]))
    return shell.library.bank(reference.bank)?.entry(reference.question).map { _ in reference }
  }

  /// The text of a question that was asked for by name, whatever its length.
  private func passage(of reference: QuestionReference) throws -> TypingPassage {
    let question: Question?
    do { question = try shell.library.question(reference) } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    guard let question, let passage = TypingPassage(question, reference) else {
      throw ShellProblem("\(reference) 里没有成段的文字。材料题、起草公文和改错题才有。", exitStatus: .usage)
    }
    guard question.kind.proseOrigin != .correction || shell.history()[reference] != nil else {
      throw ShellProblem(
        "\(reference) 改正后的短文等于答案，你还没有做过这道题。先做题，再来录入。", exitStatus: .usage)
    }
    return passage
  }

  private func latest() throws -> TypingPassage {
    guard let last = history.records.last else {
      throw ShellProblem("还没有录入过。直接输入 typing，由程序来选一篇。", exitStatus: .usage)
    }
    guard last.question.bank != TypingPassage.files else {
      throw ShellProblem(
        "上次录入的是文件 \(last.passage)。再录一遍请写文件名，如 typing \(last.passage)", exitStatus: .usage)
    }
    return try passage(of: last.question)
  }

  // MARK: Files

  private static func looksLikeFile(_ path: String) -> Bool {
    if (try? Folder.names(in: Folder.containing(path)))?.contains(name(of: path)) ?? false {
      return true
    }
    let lower = path.lowercased()
    return path.contains("/")
      || [".txt", ".docx", ".doc", ".wps", ".md"].contains {
        lower.hasSuffix($0)
      }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  private static func passage(inFile path: String, isFile: Bool) throws -> TypingPassage {
    guard isFile else {
      throw ShellProblem("没有叫“\(path)”的题库、主题，也没有这个文件。题库见 banks，主题见 topics。", exitStatus: .usage)
    }
    let (text, bytes) = try read(path)
    // A mark stands at the top of the first page or in the margins; further down it is talked about.
    let top = text.text.split(whereSeparator: \.isNewline).prefix(12).map(String.init)
    let marked = (top + text.headers + text.footers).first {
      !SecrecyMarkDetector.marks(in: $0).isEmpty
    }
    guard marked == nil else {
      throw ShellProblem(
        "不要用本工具处理涉密文件：\(name(of: path)) 带有密级标志。已停止读取，没有保存内容。练习请用不涉密的文字。", exitStatus: .data)
    }
    let passage = TypingPassage(
      text.text, ofFile: name(of: path), sha256: Digest.sha256Hex(of: bytes))
    guard let passage else {
      throw ShellProblem("\(path) 里没有文字可录。", exitStatus: .data)
    }
    return passage
  }

  private static func read(_ path: String) throws -> (ReadDocument, [UInt8]) {
    do {
      let bytes = try FileContents.bytes(of: path, limit: 64 << 20)
      return (try DocumentFile.read(bytes, name: path), bytes)
    } catch let error as FileError {
      throw ShellProblem("读不了 \(path)。\(error)", exitStatus: .data)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }
}
