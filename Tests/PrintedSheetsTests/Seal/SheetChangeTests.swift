import DurableFiles
import JSONText
import PrintedSheets
import Testing

/// Changes of a sheet after it was sealed, one at a time.
@Suite struct SheetChangeTests {
  @Test func nothingChanged() {
    let example = SealedExample()
    #expect(example.check().isUnchanged)
    #expect(example.check().code == SealSources.code(of: example.seal))
    #expect(example.check().madeAt == "2026-09-12T10:00:00+08:00")
  }

  @Test func aSealIsOneLineAndItsCodeIsShort() {
    let example = SealedExample()
    #expect(!example.seal.contains { $0.isNewline })
    let groups = SealSources.code(of: example.seal).split(separator: "-")
    #expect(groups.map(\.count) == [4, 4, 4, 4])
    #expect(groups.joined().allSatisfy { $0.isHexDigit && !$0.isLowercase })
    #expect(SealSources.code(of: "") == "")
    #expect(SealSources.code(of: "{}") == "")
  }

  @Test func theSealKeepsToItsFormat() {
    // What was printed once must be found again by every later version.
    #expect(SealSources.code(of: SealedExample().seal) == "B7C7-95E1-5F64-B796")
  }

  @Test func theChainCanBeReckonedWithoutTheProgram() throws {
    let example = SealedExample()
    let seal = try JSONText(example.seal).value()
    func link(_ fields: [String?]) -> String {
      Digest.sha256Hex(of: fields.flatMap { Array(($0 ?? "").utf8) + [0xFF] })
    }
    func number(_ value: JSONValue?) -> String? { value?.integer.map(String.init) }
    var end = link(["wenmi-seal 1", seal["madeAt"]?.string])
    for file in seal["files"]?.elements ?? [] {
      let path = file["path"]?.string ?? ""
      #expect(file["sha256"]?.string == Digest.sha256Hex(of: example.files[path] ?? []))
      end = link([
        end, "file", path, file["sha256"]?.string, number(file["bytes"]), number(file["lines"]),
        number(file["every"]), file["marks"]?.string,
      ])
    }
    for part in seal["parts"]?.elements ?? [] {
      let rows = SealedExample.part(example.name, example.cells).rows
      #expect(
        part["sha256"]?.string
          == Digest.sha256Hex(of: rows.flatMap { Array($0.text.utf8) + [0xFF] }))
      end = link([
        end, "part", part["name"]?.string, part["sha256"]?.string, number(part["rows"]),
        number(part["every"]), part["marks"]?.string, part["columns"]?.string,
      ])
    }
    #expect(seal["chain"]?.string == end)
    #expect(seal["files"]?.elements.count == 2 && seal["parts"]?.elements.count == 1)
  }

  @Test func aCell() {
    var example = SealedExample()
    example.cells[6][3] = "95"
    #expect(
      example.sheetChanges == [
        "第 7 行第 4 列（D7）现在是“95”，原来是“58”；这一行：004｜郑重｜信息科｜95｜不及格"
      ])
  }

  @Test(arguments: [("86", "", "空的"), ("86", "86.0", "“86.0”"), ("86", " 86", "“ 86”")])
  func aCellMade(was: String, now: String, shown: String) {
    var example = SealedExample()
    example.cells[3][3] = now
    let change = example.sheetChanges.first ?? ""
    #expect(change.hasPrefix("第 4 行第 4 列（D4）现在是\(shown)，原来是“\(was)”"), "\(change)")
  }

  @Test func severalCellsOfARow() {
    var example = SealedExample()
    example.cells[6][3] = "95"
    example.cells[6][4] = "优秀"
    let changes = example.sheetChanges
    #expect(changes.count == 2)
    #expect(changes[0].hasPrefix("第 7 行第 4 列（D7）现在是“95”，原来是“58”"))
    // The word stands nowhere else any more, so that it cannot be guessed.
    #expect(changes[1].hasPrefix("第 7 行第 5 列（E7）现在是“优秀”；"))
  }

  @Test func aColumnOfSeveralRows() {
    var example = SealedExample()
    example.cells[4][3] = "93"
    example.cells[6][3] = "60"
    let changes = example.sheetChanges
    #expect(changes.count == 2)
    #expect(changes[0].hasPrefix("第 5 行第 4 列（D5）现在是“93”；"))
    #expect(changes[1].hasPrefix("第 7 行第 4 列（D7）现在是“60”；"))
  }

  @Test func cellsOfSeveralColumnsInSeveralRows() {
    var example = SealedExample()
    example.cells[4][3] = "93"
    example.cells[6][4] = "及格"
    #expect(
      example.sheetChanges.map { $0.prefix { $0 != "；" } } == [
        "第 5 行有改动，在第 4、5 列", "第 7 行有改动，在第 4、5 列",
      ])
  }

  @Test func twoLearnersExchangeTheirMarks() {
    var example = SealedExample()
    (example.cells[4][3], example.cells[6][3]) = ("58", "92.5")
    let changes = example.sheetChanges
    #expect(changes.count == 2)
    #expect(changes[0].hasPrefix("第 5 行第 4 列（D5）现在是“58”，原来是“92.5”"))
    #expect(changes[1].hasPrefix("第 7 行第 4 列（D7）现在是“92.5”，原来是“58”"))
  }

  @Test func aRowIsPutIn() {
    var example = SealedExample()
    example.cells.insert(["006", "新人", "办公室", "100", "优秀"], at: 5)
    #expect(example.sheetChanges == ["第 6 行是后来加的：006｜新人｜办公室｜100｜优秀"])
  }

  @Test func aRowIsPutInAndACellChanged() {
    var example = SealedExample()
    example.cells[7][3] = "99"
    example.cells.insert(["006", "新人", "办公室", "100", "优秀"], at: 4)
    let changes = example.sheetChanges
    #expect(changes.count == 2)
    #expect(changes[0].hasPrefix("第 5 行是后来加的"))
    #expect(changes[1].hasPrefix("第 9 行第 4 列（D9）现在是“99”，原来是“79”"))
  }

  @Test func aRowIsTakenOut() {
    var example = SealedExample()
    example.cells.remove(at: 5)
    #expect(example.sheetChanges == ["第 5 行后面少了 1 行；第 5 行是：002｜周密｜综合科｜92.5｜优秀"])
  }

  @Test func theFirstRowIsTakenOut() {
    var example = SealedExample()
    example.cells[0] = []
    #expect(example.sheetChanges == ["开头少了 1 行"])
  }

  @Test func rowsChangePlaces() {
    var example = SealedExample()
    example.cells.swapAt(4, 6)
    let changes = example.sheetChanges
    #expect(!changes.isEmpty)
    #expect(changes.allSatisfy { $0.contains("换了位置，内容没有变") }, "\(changes)")
  }

  @Test func theTitle() {
    var example = SealedExample()
    example.cells[0][0] = "秋季班成绩"
    #expect(example.sheetChanges == ["第 1 行第 1 列（A1）现在是“秋季班成绩”；这一行：秋季班成绩"])
  }

  @Test func anEmptyRowChangesNothing() {
    var example = SealedExample()
    example.cells.insert([], at: 3)
    #expect(example.check().isUnchanged)
  }

  @Test func theNameOfTheSheet() {
    var example = SealedExample()
    example.name = "补考"
    let part = example.check().parts[0]
    #expect(part.formerName == "成绩登记册")
    #expect(part.state == .unchanged)
    #expect(!example.check().isUnchanged)
  }

  @Test func sheetsComeAndGoAndChangePlaces() {
    let (one, two, three) = (
      SealedExample.part("甲", [["1", "2"]]), SealedExample.part("乙", [["3"]]),
      SealedExample.part("丙", [["4"]])
    )
    let seal = SealSources(madeAt: "2026", files: []).sealText(for: [one, two])
    func check(_ parts: [SealedFile.Part]) -> SealCheck {
      SealCheck(SealedFile(parts: parts, seal: seal)) { _ in .missing }
    }
    #expect(check([one, two]).isUnchanged)
    #expect(check([two, one]).parts.map(\.hasMoved) == [false, true])
    #expect(check([one]).parts.map(\.state) == [.unchanged, .missing])
    #expect(check([one, two, three]).parts.map(\.state) == [.unchanged, .unchanged, .added])
    #expect(!check([two, one]).isUnchanged)
    #expect(!check([one]).isUnchanged)
    #expect(!check([one, two, three]).isUnchanged)
  }

  @Test func longSheetsAreMarkedInGroups() {
    var cells = (0..<20_000).map { ["\($0)", "\($0 * 7 % 101)"] }
    let seal = SealSources(madeAt: "2026", files: [])
      .sealText(for: [SealedExample.part("甲", cells)])
    cells.insert(["新", "1"], at: 7_000)
    cells[15_000][1] = "改"
    let check = SealCheck(
      SealedFile(parts: [SealedExample.part("甲", cells)], seal: seal)
    ) { _ in .missing }
    guard case .changed(let changes) = check.parts[0].state else {
      Issue.record("\(check.parts[0].state)")
      return
    }
    #expect(changes.count == 2, "\(changes)")
    let rows = changes.compactMap { change -> ClosedRange<Int>? in
      if case .replaced(let rows, _, _) = change { rows } else { nil }
    }
    #expect(rows.count == 2 && rows[0].contains(7_001) && rows[1].contains(15_001), "\(rows)")
    #expect(rows.allSatisfy { $0.count < 200 })
  }
}
