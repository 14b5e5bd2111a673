import CFuzzer
import Foundation
import DocumentReading

/// Reads a file's content, whatever it is.
private func readFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(DocumentReadingError) {
    let read = try DocumentFile.read(bytes, name: "草稿.docx")
    guard read.text.utf8.count <= 2 * ReadingLimits.textSize else { fatalError("too much text") }
  } catch {
    guard error.description.contains("请") else { fatalError("no remedy: \(error)") }
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
