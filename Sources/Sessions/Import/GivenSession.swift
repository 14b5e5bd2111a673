internal import DurableFiles
internal import JSONText

/// A finished session of one learner from a file that somebody was given, looked through and made
/// harmless, but not taken in yet.
///
/// Such a file is hostile until it has been read: its size, its members and every value in it are
/// checked, and control characters are taken out of all its texts.
public struct GivenSession: Hashable, Sendable {
  /// The bytes that a file may have: much more than a day of one learner, and little enough to read.
  public static let mostBytes = 16 * 1_048_576

  /// The file.
  public let path: String
  /// What is in it.
  public let session: SessionFile

  /// Reads a file and refuses what is no finished session of one learner.
  public init(contentsOf path: String) throws(SessionImportError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path, limit: GivenSession.mostBytes + 1)
    } catch {
      throw .notRead(.notRead(error))
    }
    try self.init(bytes, path: path)
  }

  /// Reads the bytes of a file; the path is only named in errors.
  public init(_ bytes: [UInt8], path: String) throws(SessionImportError) {
    guard bytes.count <= GivenSession.mostBytes else { throw .tooLarge(path: path) }
    let given = try GivenSession.sound(bytes, path: path)
    guard given.header.mode.isOfOneLearner else { throw .recordOfLesson(path: path) }
    guard !given.endsTorn else { throw .cutOff(path: path) }
    guard given.header.finishedAt != nil else { throw .unfinished(path: path) }
    // What is left when the control characters are gone must still be a session.
    session = try GivenSession.sound(given.harmless.text, path: path)
    self.path = path
  }

  private static func sound(
    _ bytes: [UInt8], path: String
  ) throws(SessionImportError) -> SessionFile {
    let layout: SessionLayout
    do throws(SessionError) {
      layout = try SessionLayout(bytes, path: path)
    } catch {
      throw .notRead(error)
    }
    let faults = SessionVerification(layout).problems.filter { $0.severity == .fault }
    guard faults.isEmpty else { throw .unsound(path: path, faults) }
    do throws(SessionError) {
      let session = try SessionFile(layout)
      guard session.header.id.isFileName else { throw SessionError(fault(in: layout), in: layout) }
      return session
    } catch {
      throw .notRead(error)
    }
  }

  private static func fault(in layout: SessionLayout) -> SessionFault {
    SessionFault(layout.outline["id"]?.lowerBound ?? 0, "id 不能作文件名")
  }
}
