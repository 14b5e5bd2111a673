import DurableFiles
import LineEditing
import OfficialDocuments
import Quiz
import Sessions
import WordingModel

/// What a script asks of the generator of banks.
public struct GenerateWish: Sendable {
  /// The documents; `-` for standard input.
  public var files: [String] = []
  /// How many questions at most.
  public var count = 20
  /// Chance: it alone decides, together with the documents and the number.
  public var seed: UInt64 = 0
  /// The bank file; `nil` for one among the user's own banks, named after what went into it.
  public var output: String?
  /// Whether a file that is there is replaced.
  public var force = false

  /// Twenty questions of nothing yet.
  public init() {}
}

extension Shell {
  /// Makes a bank of drills from documents and writes it, readable by nobody else.
  ///
  /// - Parameter wish: What is asked for.
  /// - Returns: ``ExitStatus/data`` where a document bears a secrecy mark or a file cannot be read or
  ///   written, ``ExitStatus/findings`` where no question could be made; nothing is written then.
  public func generateBank(_ wish: GenerateWish) -> ExitStatus {
    do {
      guard (1...1000).contains(wish.count) else { throw ShellProblem("题数请写 1 至 1000。") }
      let sources = try wish.files.map(Self.source(in:))
      let characters = sources.map(\.document.text.count).reduce(0, +)
      say("读了 \(sources.count) 份材料，共 \(characters) 字，正在出题……")
      let model = wordingModel()
      let path = wish.output ?? defaultPath(for: wish, sources, hasModel: model != nil)
      let id = try Self.bankID(of: path)
      let bank = BankGenerator(sources: sources, model: model)
        .bank(id: id, count: wish.count, seed: wish.seed)
      if bank.count > 0 { try write(bank, to: path, force: wish.force) }
      var screen = screen()
      draw(bank, at: path, wish, on: &screen)
      show(screen)
      return bank.count > 0 ? .done : .findings
    } catch {
      return fail(error)
    }
  }

  /// Says what was made, why there is no more, and how to practise it.
  private func draw(
    _ bank: GeneratedBank, at path: String, _ wish: GenerateWish, on screen: inout Screen
  ) {
    let counts = bank.drills.map { "\($0.title) \($0.count)" }.joined(separator: "，")
    screen.paragraph(
      bank.count > 0 ? "出了 \(bank.count) 题：\(counts)。" : "没有出成题，没有写文件。", tone: .strong)
    if bank.count > 0, !bank.shortfall.isEmpty {
      screen.paragraph("想要 \(wish.count) 题，少了 \(wish.count - bank.count) 题：")
    }
    for sentence in bank.shortfall { screen.paragraph(sentence, indent: 2, hanging: 2) }
    guard bank.count > 0 else { return }
    screen.paragraph("题库：\(path)")
    screen.paragraph("只有你能读。同样的材料、题数和种子（\(wish.seed)）出同样的题。", tone: .faint)
    let id = path.split(separator: "/").last.map { $0.dropLast(5) } ?? ""
    guard Folder.containing(path) != home.banks else {
      return screen.paragraph("练一练：wenmi drill --bank \(id)")
    }
    // A copy to a folder that is not there would become a file of its name.
    try? home.makeBanks()
    screen.paragraph("要练它，先把文件放进 \(home.banks)，再运行 wenmi drill --bank \(id)")
  }

  /// The one door through which documents come in.
  private static func source(in path: String) throws -> SourceDocument {
    let name = path == "-" ? "标准输入" : path
    let text = try CheckedFile.text(in: path, named: name)
    do {
      let lastName = name.split(separator: "/").last.map(String.init) ?? name
      return try SourceDocument(name: lastName, text: text)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }

  /// A name that the same documents, number and seed always get, and no others.
  ///
  /// A bank that was made without a wording model has another name: it is another bank.
  private func defaultPath(
    for wish: GenerateWish, _ sources: [SourceDocument], hasModel: Bool
  ) -> String {
    var bytes = Array("\(wish.count) \(wish.seed)\(hasModel ? " 字词" : "")".utf8)
    for source in sources { bytes += [0] + Array(source.document.text.utf8) }
    let digest = Digest.sha256Hex(of: bytes).prefix(8)
    return "\(home.banks)/generated-\(digest).json"
  }

  /// The name of a bank is that of its file.
  private static func bankID(of path: String) throws -> BankID {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : ""
    let isPlain = stem.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    guard !stem.isEmpty, isPlain else {
      throw ShellProblem("题库文件名只能用小写字母、数字和连字符，以 .json 结尾，如 -o my-drills.json")
    }
    return BankID(rawValue: stem)
  }

  private func write(_ bank: GeneratedBank, to path: String, force: Bool) throws {
    do throws(FileError) {
      if Folder.containing(path) == home.banks { try home.makeBanks() }
      try AtomicFile.write(
        bank.bytes, to: path, existing: force ? .replaced : .kept, permissions: 0o600)
    } catch {
      throw ShellProblem(
        error.cause == .alreadyExists
          ? "\(path) 已经有了，没有改动它。换一个文件名（-o），或者加 --force 覆盖。"
          : "题库没有写成。\(error)\n  可以用 -o 换一个位置。",
        exitStatus: .data)
    }
  }
}
