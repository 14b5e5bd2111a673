import BankFormats
import CFuzzer
import Foundation

/// The formats of other programs that are text, one of which the first byte of an input names.
private let formats = ["gift", "aiken", "moodle", "qti"].compactMap(BankFormatCatalog.named)

/// Reads a bank in a format, writes what was read, and reads that again.
private func exchange(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard let first = input.first else { return 0 }
  let format = formats[Int(first) % formats.count]
  let file = BankFile(name: "题库", bytes: Array(input.dropFirst()))
  _ = BankFormatCatalog.recognised(file)
  do throws(BankFileError) {
    let bank = try BankFormatCatalog.read(file, as: format).bank
      .bank(Set(ImportedQuestion.Standing.allCases))
    let written = try format.write(bank)
    let again = try BankFormatCatalog.read(
      BankFile(name: "题库", bytes: written.bytes), as: format
    ).bank.questions
    let lost = Set(written.losses.map(\.question))
    let whole = written.losses.count(where: \.isWhole)
    guard again.count + whole >= bank.questions.count else { fatalError("questions are gone") }
    guard whole == 0 else { return 0 }
    for (index, (before, after)) in zip(bank.questions, again).enumerated()
    where before != after.question && !lost.contains(before.id ?? "第 \(index + 1) 题") {
      fatalError("a loss is not told: \(before) \(after.question)")
    }
  } catch {
    guard error.description.contains("请") else { fatalError("no remedy: \(error)") }
  }
  return 0
}

@main
enum ExchangeFuzzing {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments) { exchange($0, $1) })
  }
}
