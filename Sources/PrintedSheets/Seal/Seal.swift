internal import JSONText

/// A seal: the fingerprints of the files a sheet was made from and of what it says, in a chain.
///
/// It is one line of JSON at the end of the sheet's file:
///
///     {"v":1,"madeAt":"2026-09-12T10:00:00+08:00",
///      "files":[{"path":"Sessions/….json","sha256":"…","bytes":…,"lines":…,"every":1,"marks":"…"}],
///      "parts":[{"name":"成绩登记册","sha256":"…","rows":…,"every":1,"marks":"…","columns":"…"}],
///      "chain":"…"}
///
/// `sha256` of a file is that of its bytes; of a part that of its rows as ``SealedFile/Part`` has
/// them, in UTF-8, a byte 0xFF after each. These prove whether something changed. `marks` and
/// `columns` only help to say where: see ``SealMarks`` and ``ColumnSums``.
///
/// `chain` is the last link of ``SealChain``. Each link is the SHA-256 of fields in UTF-8 with a byte
/// 0xFF after each: first `wenmi-seal 1` and `madeAt`; then for each file the link before, `file`,
/// path, sha256, bytes, lines, every and marks; then for each part the link before, `part`, name,
/// sha256, rows, every, marks and columns. So nothing in a seal, nor the order of anything, can be
/// changed without changing its end, of which the paper shows the first 16 digits.
///
/// What it cannot do: somebody who changes a file and reckons its seal again has a whole seal. Only
/// the code on the paper tells that file from the one that was printed.
struct Seal: Hashable {
  /// When the sheet was made.
  let madeAt: String
  /// The files.
  let files: [SealSource]
  /// What the sheet said.
  let parts: [PartSeal]
  /// The end of the chain as the seal has it.
  let chain: String

  /// Seals something.
  init(madeAt: String, files: [SealSource], parts: [PartSeal]) {
    self.init(
      madeAt: madeAt, files: files, parts: parts,
      chain: Self.chainEnd(madeAt: madeAt, files: files, parts: parts))
  }

  private init(madeAt: String, files: [SealSource], parts: [PartSeal], chain: String) {
    self.madeAt = madeAt
    self.files = files
    self.parts = parts
    self.chain = chain
  }

  /// Whether the chain is the one of what the seal says.
  var isWhole: Bool {
    chain == Self.chainEnd(madeAt: madeAt, files: files, parts: parts)
  }

  private static func chainEnd(
    madeAt: String, files: [SealSource], parts: [PartSeal]
  ) -> String {
    var chain = SealChain(madeAt: madeAt)
    for file in files { chain.append(file) }
    for part in parts { chain.append(part) }
    return chain.end
  }
}

// MARK: As text

extension Seal {
  /// What stands before the end of the chain, which is the last member.
  static let chainTail = ",\"chain\":\""

  /// The seal as a JSON object on one line.
  var text: String {
    var object = JSONObjectText()
    object.set("v", SealChain.version)
    object.set("madeAt", madeAt)
    object.set(
      "files",
      files.map { file in
        var object = JSONObjectText()
        object.set("path", file.path)
        object.set("sha256", file.sha256)
        object.set("bytes", file.size)
        object.set("lines", file.marks.lines)
        object.set("every", file.marks.every)
        object.set("marks", file.marks.text)
        return object
      })
    object.set(
      "parts",
      parts.map { part in
        var object = JSONObjectText()
        object.set("name", part.name)
        object.set("sha256", part.sha256)
        object.set("rows", part.rows.lines)
        object.set("every", part.rows.every)
        object.set("marks", part.rows.text)
        object.set("columns", part.columns.text)
        return object
      })
    object.set("chain", chain)
    return String(decoding: object.bytes, as: UTF8.self)
  }

  /// The most bytes of a seal that are read; ten thousand files take three million.
  static let largestText = 64 << 20

  /// Reads a seal.
  init(_ text: String) throws(SealFault) {
    guard text.utf8.count <= Self.largestText else { throw .tooLarge }
    let json = JSONText(text)
    let value: JSONValue
    do throws(JSONSyntaxError) { value = try json.value() } catch { throw .unreadable }
    guard let version = value["v"]?.integer else { throw .unreadable }
    guard version == SealChain.version else { throw .otherVersion(version) }
    guard let madeAt = value["madeAt"]?.string, let chain = value["chain"]?.string,
      case .list(let files)? = value["files"], case .list(let parts)? = value["parts"]
    else { throw .unreadable }
    self.init(
      madeAt: madeAt, files: try files.map(Self.source), parts: try parts.map(Self.part),
      chain: chain)
  }

  private static func source(_ value: JSONValue) throws(SealFault) -> SealSource {
    guard let path = value["path"]?.string, let sha256 = value["sha256"]?.string,
      let size = value["bytes"]?.integer, size >= 0, let marks = marks(value, lines: "lines")
    else { throw .unreadable }
    return SealSource(path: path, sha256: sha256, size: size, marks: marks)
  }

  private static func part(_ value: JSONValue) throws(SealFault) -> PartSeal {
    guard let name = value["name"]?.string, let sha256 = value["sha256"]?.string,
      let rows = marks(value, lines: "rows"),
      let columns = value["columns"]?.string.flatMap(ColumnSums.init(text:))
    else { throw .unreadable }
    return PartSeal(name: name, sha256: sha256, rows: rows, columns: columns)
  }

  private static func marks(_ value: JSONValue, lines: String) -> SealMarks? {
    guard let lines = value[lines]?.integer, let every = value["every"]?.integer,
      let text = value["marks"]?.string
    else { return nil }
    return SealMarks(lines: lines, every: every, text: text)
  }
}

/// Why a seal cannot be read.
enum SealFault: Error {
  /// It is no seal, or was cut off or changed.
  case unreadable
  /// It is larger than any that this program writes.
  case tooLarge
  /// A newer program made it.
  case otherVersion(Int)
}
