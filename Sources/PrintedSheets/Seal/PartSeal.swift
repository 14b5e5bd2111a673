internal import DurableFiles

/// The fingerprints of a part of a sheet.
struct PartSeal: Hashable {
  /// Its name.
  let name: String
  /// The SHA-256 of its rows; their numbers are not in it, so that an empty row changes nothing.
  let sha256: String
  /// Marks of its rows.
  let rows: SealMarks
  /// Sums over the cells of its columns.
  let columns: ColumnSums

  init(name: String, sha256: String, rows: SealMarks, columns: ColumnSums) {
    self.name = name
    self.sha256 = sha256
    self.rows = rows
    self.columns = columns
  }

  /// Takes a part's fingerprints.
  init(_ part: SealedFile.Part) {
    let hashed = PartHashes(part)
    self.init(
      name: part.name, sha256: hashed.sha256,
      rows: SealMarks(hashes: hashed.rows, most: SealMarks.mostOfSheet), columns: hashed.columns)
  }
}

/// For each column the sum of the hashes of its cells.
///
/// Sums do not ask in what order rows stand, and a row that was put in can be taken out of them
/// again. What is missing in a sum is the hash of what stood there.
struct ColumnSums: Hashable {
  /// The lowest 48 bits of the sums; none for the empty columns at the right.
  private(set) var sums: [UInt64]

  static let bits: UInt64 = 0xFFFF_FFFF_FFFF

  init(_ sums: [UInt64] = []) {
    self.sums = sums.map { $0 & Self.bits }
    while self.sums.last == 0 { self.sums.removeLast() }
  }

  subscript(_ column: Int) -> UInt64 { column < sums.count ? sums[column] : 0 }

  /// The sums as they stand in a seal.
  var text: String { MarkText.text(sums, digits: 8) }

  /// Reads sums from a seal, or gives nil where they are none.
  init?(text: String) {
    guard let numbers = MarkText.numbers(text, digits: 8) else { return nil }
    self.init(numbers)
  }
}

/// The hashes of a part, taken in one pass.
struct PartHashes {
  /// The SHA-256 of the rows, each with a byte after it that no text has.
  let sha256: String
  /// The hashes of the rows.
  let rows: [UInt64]
  /// The sums of the columns.
  let columns: ColumnSums

  init(_ part: SealedFile.Part) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(part.rows.reduce(0) { $0 + $1.text.utf8.count + 1 })
    for row in part.rows {
      bytes.append(contentsOf: row.text.utf8)
      bytes.append(0xFF)
    }
    sha256 = Digest.sha256Hex(of: bytes)
    var rows: [UInt64] = []
    rows.reserveCapacity(part.rows.count)
    var sums: [UInt64] = []
    bytes.withUnsafeBufferPointer { bytes in
      var (row, cell) = (MarkHash.start, CellHash())
      var column = 0
      for byte in bytes {
        guard byte == 0x1F || byte == 0xFF else {
          cell.add(byte)
          continue
        }
        let hash = cell.hash
        row = (row ^ hash) &* MarkHash.prime
        if column == sums.count { sums.append(0) }
        sums[column] &+= hash
        cell = CellHash()
        column += 1
        guard byte == 0xFF else { continue }
        rows.append(MarkHash.mixed(row))
        (row, column) = (MarkHash.start, 0)
      }
    }
    self.rows = rows
    columns = ColumnSums(sums)
  }

  /// The hash of a cell, as far as a sum of a column holds it.
  static func cell(_ text: String) -> UInt64 { MarkHash.ofCell(text.utf8) & ColumnSums.bits }
}
