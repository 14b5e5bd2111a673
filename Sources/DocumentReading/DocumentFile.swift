internal import DurableFiles

/// Turns the files that people have into text.
public enum DocumentFile {
  /// Reads a file.
  ///
  /// - Parameter path: The file; a pipe is read to its end.
  /// - Returns: Its text.
  /// - Throws: ``DocumentReadingError`` where the file cannot be read or is none of
  ///   ``ReadDocument/Format``.
  public static func read(path: String) throws(DocumentReadingError) -> ReadDocument {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path, limit: ReadingLimits.fileSize + 1)
    } catch {
      throw DocumentReadingError(name: path, problem: .file(error))
    }
    return try read(bytes, name: path)
  }

  /// Reads what is in a file, or what came through a pipe.
  ///
  /// The content decides what it is; the name only helps to say what is wrong.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - name: What the user calls it.
  /// - Returns: Its text.
  /// - Throws: ``DocumentReadingError`` where the content is none of ``ReadDocument/Format``.
  public static func read(
    _ bytes: [UInt8], name: String
  ) throws(DocumentReadingError) -> ReadDocument {
    do throws(DocumentReadingError.Problem) {
      guard bytes.count <= ReadingLimits.fileSize else {
        throw .tooLarge(limit: ReadingLimits.fileSize)
      }
      return try read(bytes, nameEnding: NameEnding(of: name))
    } catch {
      throw DocumentReadingError(name: name, problem: error)
    }
  }

  private static func read(
    _ bytes: [UInt8], nameEnding: NameEnding
  ) throws(DocumentReadingError.Problem) -> ReadDocument {
    switch ContentKind(of: bytes) {
    case .archive: return try WordDocument.read(bytes)
    case .compoundFile: throw CompoundFile.problem(of: bytes, nameEnding: nameEnding)
    case .foreign(let format): throw .foreign(format)
    case .text:
      guard !bytes.isEmpty || !nameEnding.isOfficeDocument else { throw .empty }
      do throws(DocumentReadingError.Problem) {
        return try PlainText.read(bytes)
      } catch .binary where nameEnding.isOfficeDocument {
        throw .damagedArchive
      }
    }
  }
}
