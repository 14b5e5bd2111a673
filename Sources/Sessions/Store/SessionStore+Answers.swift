public import DurableFiles
public import Quiz

/// The answers that stand in one session's file.
public struct SessionAnswers: Sendable {
  /// The name of the file in its folder.
  public let file: String
  /// What is known of the session.
  public let summary: SessionSummary
  /// Which table of questions the answers belong to; files that are read together share some.
  public let table: Int
  /// The questions of the table.
  public let questions: [QuestionReference]
  /// The answers in their order; the questions are places in the table.
  public let answers: [(question: Int, answer: PastAnswer)]
}

extension SessionStore {
  /// The files that can be sessions, each with its mark, in no order.
  ///
  /// A file that goes away in the meantime is left out.
  public func fileMarks() throws(SessionError) -> [(name: String, mark: FileMark)] {
    try fileNames().compactMap { name in
      FileMark(path: path(ofFile: name)).map { (name, $0) }
    }
  }

  /// Reads the answers of some files.
  ///
  /// - Parameter names: Names of files in the folder.
  /// - Returns: One for each file that could be read, in no order; records of whole lessons among
  ///   them without answers. And the files that could not be read.
  public func answers(
    inFiles names: [String]
  ) -> (sessions: [SessionAnswers], setAside: [SessionError]) {
    var sessions: [SessionAnswers] = []
    var setAside: [SessionError] = []
    for (number, haul) in readFiles(names.filter { !isRecordOfLesson($0) }).enumerated() {
      for extract in haul.extracts {
        sessions.append(
          SessionAnswers(
            file: fileName(of: extract.summary.path), summary: extract.summary, table: number,
            questions: haul.table.questions, answers: extract.answers))
      }
      setAside += haul.setAside
    }
    return (sessions, setAside)
  }

  private func fileName(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) }
      ?? path
  }
}
