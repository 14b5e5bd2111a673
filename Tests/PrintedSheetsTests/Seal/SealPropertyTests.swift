import PrintedSheets
import TestSupport
import Testing

/// Random sheets and files with a random change: it is found, and its place is named.
@Suite struct SealPropertyTests {
  private static let words = ["", "优秀", "良好", "0", "59.5", "100", "=1+1", "😀", "a,b", "“引”"]

  @Test(arguments: 0..<60) func aChangedCellIsNamed(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (rows, columns) = (
      Int.random(in: 1...40, using: &random), Int.random(in: 2...9, using: &random)
    )
    var cells = (0..<rows).map { row in
      ["\(row)号"]
        + (1..<columns).map { _ in Self.words.randomElement(using: &random) ?? "" }
    }
    let seal = SealSources(madeAt: "2026", files: [])
      .sealText(for: [SealedExample.part("甲", cells)])
    let (row, column) = (
      Int.random(in: 0..<rows, using: &random), Int.random(in: 0..<columns, using: &random)
    )
    let was = cells[row][column]
    cells[row][column] = "改\(seed)"
    let check = SealCheck(
      SealedFile(parts: [SealedExample.part("甲", cells)], seal: seal)
    ) { _ in .missing }
    guard case .changed(let changes) = check.parts[0].state, changes.count == 1,
      case .cell(let foundRow, let foundColumn, let now, let before, _) = changes[0]
    else {
      Issue.record("seed \(seed): \(check.parts[0].state)")
      return
    }
    #expect((foundRow, foundColumn) == (row + 1, column + 1), "seed \(seed)")
    #expect(now == "改\(seed)", "seed \(seed)")
    #expect(before == nil || before == was, "seed \(seed)")
  }

  @Test(arguments: 0..<60) func rowsPutInAndTakenOutAreCounted(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var cells = (0..<60).map { ["\($0)号", "\($0 * 7 % 11)"] }
    let seal = SealSources(madeAt: "2026", files: [])
      .sealText(for: [SealedExample.part("甲", cells)])
    let new = Int.random(in: 0...4, using: &random)
    let gone = Int.random(in: new == 0 ? 1...4 : 0...4, using: &random)
    for _ in 0..<gone { cells.remove(at: Int.random(in: 0..<20, using: &random)) }
    for index in 0..<new {
      cells.insert(["新\(index)", "1"], at: Int.random(in: 25...50, using: &random))
    }
    let check = SealCheck(
      SealedFile(parts: [SealedExample.part("甲", cells)], seal: seal)
    ) { _ in .missing }
    guard case .changed(let changes) = check.parts[0].state else {
      Issue.record("seed \(seed): \(check.parts[0].state)")
      return
    }
    var counted = (new: 0, gone: 0)
    for change in changes {
      switch change {
      case .inserted(let rows, _): counted.new += rows.count
      case .removed(let count, _, _): counted.gone += count
      case .cell, .row, .replaced, .moved, .somewhere: Issue.record("seed \(seed): \(change)")
      }
    }
    #expect(counted == (new, gone), "seed \(seed): \(changes)")
  }

  @Test(arguments: 0..<40) func aChangedByteOfAFileIsNamed(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var example = SealedExample()
    let path = "Sessions/b.json"
    var bytes = example.files[path] ?? []
    let place = Int.random(in: bytes.indices, using: &random)
    let was = bytes[place]
    repeat { bytes[place] = UInt8.random(in: 0...255, using: &random) } while bytes[place] == was
    example.files[path] = bytes
    let source = example.check().sources[1]
    guard case .changed(let changes) = source.state else {
      Issue.record("seed \(seed): \(source.state)")
      return
    }
    // A line feed that goes or comes makes one line of two, or two of one; a comma at the end of a
    // line, or the last line feed, is no line's.
    let line = bytes[..<place].count { $0 == 0x0A } + 1
    let isWithinLine = was != 0x0A && bytes[place] != 0x0A && was != 0x2C && bytes[place] != 0x2C
    guard isWithinLine else { return }
    #expect(changes.count == 1, "seed \(seed): \(changes)")
    guard case .changed(let found, _, _)? = changes.first else {
      Issue.record("seed \(seed): \(changes)")
      return
    }
    #expect(found == line, "seed \(seed)")
  }

  @Test(arguments: 0..<40) func noiseIsNeverTakenForASeal(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(SealedExample().seal.utf8)
    for _ in 0..<Int.random(in: 1...30, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert(contentsOf: bytes.prefix(place).suffix(40), at: place)
      }
    }
    var example = SealedExample()
    example.changedSeal = String(decoding: bytes, as: UTF8.self)
    #expect(!example.check().isUnchanged, "seed \(seed)")
  }

  /// Numbers and marks that do not belong together, in a seal that can be read all the same.
  @Test(arguments: 0..<200) func numbersThatDoNotFitAreSurvived(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = [0, 1, 30, 2_500].randomElement(using: &random) ?? 0
    let file = Array((0..<count).map { "第 \($0 % 700) 行\n" }.joined().utf8)
    let cells = (0..<[1, 5, 17_000][Int(seed % 3)]).map { ["\($0 % 9_000)", "1"] }
    var seal = SealSources(madeAt: "2026", files: [SealSource(path: "a.json", bytes: file)])
      .sealText(for: [SealedExample.part("甲", cells)])
    for key in ["bytes", "lines", "rows", "every", "marks", "columns"]
    where Bool.random(using: &random) {
      seal = Self.replacing(key, in: seal) { old in
        if old.hasPrefix("\"") { return old.count > 10 ? old.dropLast(9) + "\"" : old }
        let numbers = [0, 1, 2, 700, 9_000, 1 << 20, Int.max]
        return "\(numbers.randomElement(using: &random) ?? 0)"
      }
    }
    let lines = Int.random(in: 0...3, using: &random) * 900
    let now = Array((0..<lines).map { "第 \($0 % 650) 行\n" }.joined().utf8)
    let present = Array(cells.prefix(Int.random(in: 0...cells.count, using: &random)))
    let check = SealCheck(
      SealedFile(parts: [SealedExample.part("甲", present)], seal: seal)
    ) { _ in .bytes(now) }
    for part in check.parts {
      if case .changed(let changes) = part.state { #expect(!changes.isEmpty, "seed \(seed)") }
    }
    for source in check.sources {
      if case .changed(let changes) = source.state { #expect(!changes.isEmpty, "seed \(seed)") }
    }
    #expect(check.seal == .whole || !check.isUnchanged, "seed \(seed)")
  }

  /// A seal that says of a text without its last lines that it has as many as before.
  @Test func groupsThatAreGoneThoughNoLineIs() {
    let lines = (0..<2_500).map { "第 \($0) 行\n" }
    let seal = SealSources(
      madeAt: "2026", files: [SealSource(path: "a.txt", bytes: Array(lines.joined().utf8))]
    ).sealText(for: [])
    var unplaced = 0
    for gone in 1...40 {
      let forged = Self.replacing("lines", in: seal) { _ in "\(lines.count - gone)" }
      let check = SealCheck(SealedFile(parts: [], seal: forged)) { _ in
        .bytes(Array(lines.dropLast(gone).joined().utf8))
      }
      #expect(check.seal == .forged)
      if check.sources.map(\.state) == [.changed([.somewhere])] { unplaced += 1 }
    }
    #expect(unplaced > 0)
  }

  /// The seal with another value for the first member of a name.
  private static func replacing(
    _ key: String, in seal: String, _ value: (String) -> String
  ) -> String {
    let pieces = seal.split(separator: "\"\(key)\":", maxSplits: 1)
    guard pieces.count == 2 else { return seal }
    let old = pieces[1].prefix { $0 != "," && $0 != "}" }
    return "\(pieces[0])\"\(key)\":\(value(String(old)))\(pieces[1].dropFirst(old.count))"
  }
}
