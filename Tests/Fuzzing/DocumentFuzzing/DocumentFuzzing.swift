import CFuzzer
import Foundation
import OfficialDocuments
import SecretarialRules

/// Checks a text as a document, as `wenmi check` does.
private func checkDocument(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let document = OfficialDocument(text)
  var last = document.text.startIndex
  for element in document.elements {
    for piece in element.pieces {
      guard piece.lowerBound >= last else { fatalError("\(element.kind) is out of order") }
      last = piece.upperBound
    }
  }
  // A place that is none in this text would stop the program here.
  for finding in DocumentCheck.findings(in: document) { _ = document.text[finding.range].count }
  return 0
}

@main
enum DocumentFuzzing {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments) { checkDocument($0, $1) })
  }
}
