import BankFormats
import CFuzzer
import Foundation

/// Reads a text as a bank or a paper, writes what was read, and reads that again.
private func readPaper(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let format = BankFormatCatalog.named("text") else { fatalError("no such format") }
  do throws(BankFileError) {
    let first = try BankFormatCatalog.read(BankFile(name: "题.txt", bytes: bytes), as: format).bank
    let bank = first.bank(Set(ImportedQuestion.Standing.allCases))
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for remark in first.leftOut + first.questions.flatMap(\.remarks) {
      guard (1...lines).contains(remark.line) else { fatalError("no such line: \(remark)") }
    }
    // A bank without questions is written as a template, with examples.
    guard !bank.questions.isEmpty else { return 0 }
    let written = try format.write(bank)
    guard written.losses.isEmpty else { fatalError("lost: \(written.losses)") }
    // A line that was not understood is kept, but may go with another line where it stands now.
    guard bank.questions.allSatisfy(\.unread.isEmpty) else { return 0 }
    let again = try BankFormatCatalog.read(
      BankFile(name: "题.txt", bytes: written.bytes), as: format
    ).bank
    guard again.bank(Set(ImportedQuestion.Standing.allCases)) == bank else {
      fatalError("not the same after writing")
    }
  } catch {
    guard error.description.contains("请") else { fatalError("no remedy: \(error)") }
  }
  return 0
}

@main
enum PaperFuzzing {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments) { readPaper($0, $1) })
  }
}
