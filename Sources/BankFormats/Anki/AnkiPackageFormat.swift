import DocumentReading
import JSONText

/// Packages of Anki, in all three layouts; they are read and not written.
///
/// Source: the table definitions in https://github.com/ankitects/anki (rslib/src/storage).
struct AnkiPackageFormat: BankFormat {
  let name = "apkg"
  let title = "Anki 牌组包（只读）"
  let endings = ["apkg", "colpkg"]

  func recognition(of file: BankFile) -> Recognition {
    guard file.bytes.starts(with: [0x50, 0x4B]), let archive = try? ZipArchive(file.bytes) else {
      return .none
    }
    return Self.collections.contains(where: archive.contains) ? .certain : .none
  }

  /// The data bases that a package may have; where there is a newer one, the older is a stub.
  private static let collections = ["collection.anki21b", "collection.anki21", "collection.anki2"]

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    do throws(DocumentReadingError.Problem) {
      let archive = try ZipArchive(file.bytes)
      guard let name = Self.collections.first(where: archive.contains),
        let bytes = try archive.contents(of: name)
      else { throw .missingPart("collection.anki2") }
      let isCompressed = name.hasSuffix("b")
      let database = try AnkiDatabase(isCompressed ? ZstdStream.decompressed(bytes) : bytes)
      var bank = ImportedBank()
      let decks = try Self.decks(of: database)
      for (index, deck) in decks.enumerated() {
        deck.read(into: &bank) { progress((Double(index) + $0) / Double(decks.count)) }
      }
      bank.questions.sort { $0.line < $1.line }
      if archive.contains("0") {
        bank.leftOut.append(ImportRemark(.note, line: 1, text: "", reason: "牌组里的图片、声音没有读"))
      }
      return bank
    } catch {
      throw BankFileError(name: file.name, error)
    }
  }

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    throw BankFileError(
      name: "Anki 牌组包", reason: "只能读，不能写", remedy: "请用 --format anki 写成文本，再在 Anki 里用“导入”读进去")
  }

  // MARK: The data base

  /// The notes by their types.
  private static func decks(
    of database: AnkiDatabase
  ) throws(DocumentReadingError.Problem) -> [AnkiDeck] {
    guard try database.hasTable("notes") else { throw .damagedArchive }
    let names = try fieldNames(of: database)
    var notes: [Int64: [AnkiNote]] = [:]
    var count = 0
    try database.rows(of: "SELECT guid, mid, tags, flds FROM notes ORDER BY id") { row in
      count += 1
      guard count <= ImportLimits.questionCount else { return }
      let fields = row.text(3).utf8.split(separator: 0x1F, omittingEmptySubsequences: false)
      notes[row.number(1), default: []].append(
        AnkiNote(
          line: count, guid: row.text(0).isEmpty ? nil : row.text(0),
          fields: fields.prefix(500).map { String(decoding: Array($0), as: UTF8.self) },
          tags: row.text(2).split(separator: " ").map(String.init)))
    }
    return notes.sorted { ($0.value[0].line) < ($1.value[0].line) }.map { type, notes in
      AnkiDeck(fieldNames: names[type] ?? [], notes: notes)
    }
  }

  /// The names of the fields of each type of note.
  private static func fieldNames(
    of database: AnkiDatabase
  ) throws(DocumentReadingError.Problem) -> [Int64: [String]] {
    var names: [Int64: [String]] = [:]
    if try database.hasTable("fields") {
      var fields: [(type: Int64, place: Int64, name: String)] = []
      // Their order would be that of a collation which only Anki knows.
      try database.rows(of: "SELECT ntid, ord, name FROM fields") { row in
        if fields.count < 100_000 { fields.append((row.number(0), row.number(1), row.text(2))) }
      }
      for field in fields.sorted(by: { $0.place < $1.place }) {
        names[field.type, default: []].append(field.name)
      }
      return names
    }
    guard try database.hasTable("col") else { return names }
    var models = ""
    try database.rows(of: "SELECT models FROM col LIMIT 1") { models = $0.text(0) }
    guard let types = try? JSONText(Array(models.utf8)).value() else { return names }
    for type in types.members {
      guard let id = Int64(type.name) else { continue }
      names[id] = (type.value["flds"]?.elements ?? []).map { $0["name"]?.string ?? "" }
    }
    return names
  }
}
