import DocumentReading

/// Reads a file's content, whatever it is.
@_cdecl("LLVMFuzzerTestOneInput")
public func readFile(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(DocumentReadingError) {
    let read = try DocumentFile.read(bytes, name: "草稿.docx")
    precondition(read.text.utf8.count <= 2 * ReadingLimits.textSize, "the text is too long")
  } catch {
    precondition(!error.description.isEmpty, "an error without words")
  }
  return 0
}
