import BankFormats
import CFuzzer
import Foundation

/// Reads bytes as tables, as notes and as packages, and writes what was read as a table again.
private func readTables(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  for name in ["csv", "anki", "xlsx", "kahoot", "apkg"] {
    guard let format = BankFormatCatalog.named(name) else { fatalError("no format \(name)") }
    let file = BankFile(name: "fuzz", bytes: bytes)
    guard let (bank, _) = try? BankFormatCatalog.read(file, as: format) else { continue }
    if name == "csv" { checkRoundTrip(bank.bank(Set(ImportedQuestion.Standing.allCases)), format) }
  }
  return 0
}

/// What was read once is written and read without a change.
private func checkRoundTrip(_ bank: AuthoredBank, _ format: any BankFormat) {
  guard !bank.questions.isEmpty, let written = try? format.write(bank), written.losses.isEmpty
  else { return }
  let file = BankFile(name: "fuzz", bytes: written.bytes)
  guard let read = try? format.read(file, progress: { _ in }) else { fatalError("cannot be read") }
  let questions = read.bank(Set(ImportedQuestion.Standing.allCases)).questions
  guard questions == bank.questions else { fatalError("came back as another") }
}

@main
enum TableFuzzing {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments) { readTables($0, $1) })
  }
}
