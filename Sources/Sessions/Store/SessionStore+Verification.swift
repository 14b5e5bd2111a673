internal import DurableFiles

extension SessionStore {
  /// Looks through all files, the newest first, and says what is wrong with each.
  public func verify() throws(SessionError) -> [SessionVerification] {
    try fileNames().sorted(by: >).map { verify(path: path(ofFile: $0)) }
  }

  /// Looks through the file of one session and says what is wrong with it.
  public func verify(_ id: SessionID) -> SessionVerification { verify(path: path(of: id)) }

  private func verify(path: String) -> SessionVerification {
    do throws(SessionError) {
      return SessionVerification(try SessionLayout(try bytes(of: path), path: path))
    } catch {
      return SessionVerification(path: path, error: error)
    }
  }

  /// All bytes of a file.
  func bytes(of path: String) throws(SessionError) -> [UInt8] {
    do throws(FileError) {
      return try FileContents.bytes(of: path)
    } catch {
      throw .notRead(error)
    }
  }
}
