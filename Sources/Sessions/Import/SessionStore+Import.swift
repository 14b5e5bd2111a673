extension SessionStore {
  /// Takes in a session that somebody was given: writes it into this folder, under the name that
  /// it has always had.
  ///
  /// A name that differs from the present learner's only in spaces is the same name. The lesson
  /// that a session belongs to keeps number and name as the roster has them.
  ///
  /// - Parameters:
  ///   - given: The session.
  ///   - learner: To whom it is to count: the present learner.
  ///   - underAnyName: Whether a session of a lesson counts for the learner though it bears another
  ///     name, because they have said that it is theirs.
  /// - Returns: The session as it was written.
  /// - Throws: ``SessionImportError``; then nothing was written.
  public func takeIn(
    _ given: GivenSession, for learner: String, underAnyName: Bool = false
  ) throws(SessionImportError) -> SessionFile {
    var session = given.session
    if let path = try path(ofSession: session.header.id) {
      throw .alreadyThere(path: given.path, as: path)
    }
    let learner = cleanLine(learner)
    let name = session.header.learner
    if name != learner {
      let isOfLesson = session.header.lesson != nil
      guard isSame(name, learner) || (underAnyName && isOfLesson) else {
        throw .ofSomebodyElse(
          path: given.path, learner: name, present: learner, canBeTaken: isOfLesson)
      }
      session.header = session.header.renamed(to: learner)
    }
    do throws(SessionError) {
      _ = try write(session)
    } catch {
      throw .notWritten(error)
    }
    return session
  }

  /// Where a session is, also where its file has another name; nil where it is not there.
  private func path(ofSession id: SessionID) throws(SessionImportError) -> String? {
    do throws(SessionError) {
      let name = "\(id.rawValue).json"
      if try fileNames().contains(name) { return path(ofFile: name) }
      return try summaries().sessions.first { $0.id == id }?.path
    } catch {
      throw .notWritten(error)
    }
  }
}

/// Rosters write short names with a space in the middle.
private func isSame(_ first: String, _ second: String) -> Bool {
  first.filter { !$0.isWhitespace } == second.filter { !$0.isWhitespace }
}
