public import DurableFiles

extension ScoreSheet {
  /// Writes the sheet to a file, whole or not at all.
  ///
  /// - Parameters:
  ///   - path: the file; a folder above it must exist.
  ///   - format: how the sheet is written.
  ///   - force: whether a file of the same name is replaced.
  /// - Throws: ``DurableFiles/FileError``, with ``DurableFiles/FileError/Cause/alreadyExists``
  ///   where the file is there and is not to be replaced.
  public func save(
    to path: String, as format: ScoreSheetFormat, force: Bool = false
  ) throws(FileError) {
    try AtomicFile.write(format.bytes(self), to: path, existing: force ? .replaced : .kept)
  }
}
