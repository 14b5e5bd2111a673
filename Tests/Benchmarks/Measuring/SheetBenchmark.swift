import PrintedSheets
import SheetFloor

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How fast a sheet of ten thousand learners is written, beside the library alone.
struct SheetBenchmark {
  let folder: String

  private static let (rows, columns) = (10_000, 30)
  /// The word on the command line by which this program writes one sheet, for its memory.
  static let word = "write-sheet"

  func section() throws -> Section {
    var section = Section(title: "成绩表：\(Self.rows) 人，每人 \(Self.columns) 列")
    let document = Self.document()
    let sealed = SheetDocument(
      title: document.title, sheets: document.sheets,
      sources: SealSources(madeAt: "2026-11-20T10:00:00+08:00", files: []))
    let floor = try Spread(times: 5) {
      try seconds {
        guard
          sheet_floor_write(folder + "/floor.xlsx", folder, Int32(Self.rows), Int32(Self.columns))
            == 0
        else { throw BenchmarkProblem("没有写出对照用的工作簿") }
      }
    }
    for format in SheetFormat.catalog {
      let bytes = try format.bytes(document) { _ in }
      let copying = Spread(times: 5) { seconds { copy(bytes) } }
      let writing = try Spread(times: 5) {
        try seconds { _ = try format.bytes(document) { _ in } }
      }
      let floors =
        format.name == "xlsx" ? [("只用 libxlsxwriter", floor)] : [("复制这些字节", copying)]
      section.add(".\(format.name)（\(megabytes(bytes.count))）", writing, floors: floors)
      let sealing = try Spread(times: 3) {
        try seconds { _ = try format.bytes(sealed) { _ in } }
      }
      section.add("  带校验", sealing, floors: [("不带校验", writing)])
      section.addMemory(of: Spread([Double(try memory(of: format))]), limit: 100)
    }
    return section
  }

  private func memory(of format: SheetFormat) throws -> Int {
    let child = try ChildProcess(CommandLine.arguments[0], [Self.word, format.name])
    guard child.read(untilLineEndingIn: Self.word) else {
      throw BenchmarkProblem("没有写出 .\(format.name)")
    }
    return child.peakMemory()
  }

  /// Writes one sheet and says so, then waits for the end of its input.
  static func writeOne(_ name: String) throws {
    guard let format = SheetFormat.named(name) else { throw BenchmarkProblem("没有 \(name)") }
    let bytes = try format.bytes(document()) { _ in }
    precondition(!bytes.isEmpty)
    print(word)
    fflush(nil)
    _ = readLine()
  }

  private func copy(_ bytes: [UInt8]) {
    var copy = bytes
    copy[0] ^= 1
    precondition(copy[0] != bytes[0])
  }

  private static func document() -> SheetDocument {
    let heads = (0..<columns).map { SheetColumn("第\($0)题", decimals: 1) }
    let cells = (0..<rows).map { row -> [SheetCell] in
      let digits = String(row)
      let number = "2026" + String(repeating: "0", count: 6 - digits.count) + digits
      return [.text(number), .text("学员\(row)"), .text("第\(row % 100)单位办公室")]
        + (3..<columns).map { .number(Double((row * 7 + $0 * 13) % 1001) / 10) }
    }
    return SheetDocument(
      title: "成绩登记册",
      sheets: [
        PrintedSheet(
          name: "成绩登记册", title: "成绩登记册",
          sections: [SheetSection(columns: heads, rows: cells)])
      ])
  }
}
