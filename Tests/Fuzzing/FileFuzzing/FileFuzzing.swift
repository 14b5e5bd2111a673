import CFuzzer
import Foundation
import DocumentReading

/// Reads a file's content, whatever it is.
private func readFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(DocumentReadingError) {
    let read = try DocumentFile.read(bytes, name: "草稿.docx")
    precondition(read.text.utf8.count <= 2 * ReadingLimits.textSize, "the text is too long")
  } catch {
    precondition(!error.description.isEmpty, "an error without words")
  }
  return 0
}

@main
enum FileFuzzing {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments) { readFile($0, $1) })
  }
}
