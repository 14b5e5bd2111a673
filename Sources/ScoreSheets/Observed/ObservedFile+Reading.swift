import DurableFiles
import JSONText
public import Quiz
import Sessions

extension ObservedFile {
  /// Reads what was observed of a bank from the first folder that has a file of it.
  ///
  /// - Parameters:
  ///   - bank: The bank.
  ///   - folders: Folders of banks.
  /// - Returns: Nil where there is none.
  /// - Throws: ``ObservedFileError`` where it cannot be used.
  public static func read(
    of bank: BankID, in folders: [String]
  ) throws(ObservedFileError) -> ObservedFile? {
    for folder in folders {
      if let file = try read(path(of: bank, in: folder)) { return file }
    }
    return nil
  }

  /// Reads a file.
  ///
  /// - Parameter path: The file.
  /// - Returns: Nil where there is none.
  /// - Throws: ``ObservedFileError`` where it cannot be used.
  public static func read(_ path: String) throws(ObservedFileError) -> ObservedFile? {
    let bytes: [UInt8]
    do {
      bytes = try FileContents.bytes(of: path)
    } catch {
      if error.cause == .missing { return nil }
      throw .notRead(error)
    }
    guard let value = try? JSONText(bytes).value(), let version = value["schemaVersion"]?.integer
    else { throw .damaged(path: path) }
    guard version <= schemaVersion else { throw .newerVersion(path: path, version: version) }
    guard let bank = value["bank"]?.string, let list = value["questions"] else {
      throw .damaged(path: path)
    }
    var questions: [QuestionID: ObservedQuestion] = [:]
    for member in list.members {
      guard let question = ObservedQuestion(member.value) else { throw .damaged(path: path) }
      questions[QuestionID(rawValue: member.name)] = question
    }
    return ObservedFile(bank: BankID(rawValue: bank), questions: questions)
  }
}

extension ObservedQuestion {
  fileprivate init?(_ value: JSONValue) {
    guard let answers = value["answers"]?.integer, answers > 0,
      let facility = value["facility"]?.double, (0...1).contains(facility),
      let first = value["firstDay"]?.string.flatMap({ CalendarDay($0) }),
      let last = value["lastDay"]?.string.flatMap({ CalendarDay($0) })
    else { return nil }
    self.init(
      answers: answers, facility: facility,
      discrimination: value["discrimination"].flatMap(Discrimination.init),
      rasch: value["rasch"].flatMap(RaschDifficulty.init), medianMs: value["medianMs"]?.integer,
      wrongAnswers: (value["wrongAnswers"]?.elements ?? []).compactMap(WrongAnswer.init),
      firstDay: first, lastDay: last,
      editions: (value["editions"]?.elements ?? []).compactMap(\.string))
  }
}

extension ObservedQuestion.Discrimination {
  fileprivate init?(_ value: JSONValue) {
    guard let upperLower = value["upperLower"]?.double,
      let candidates = value["candidates"]?.integer, let sittings = value["sittings"]?.integer
    else { return nil }
    self.init(
      upperLower: upperLower, correctedItemTotal: value["correctedItemTotal"]?.double,
      candidates: candidates, sittings: sittings)
  }
}

extension ObservedQuestion.RaschDifficulty {
  fileprivate init?(_ value: JSONValue) {
    guard let difficulty = value["difficulty"]?.double,
      let standardError = value["standardError"]?.double,
      let candidates = value["candidates"]?.integer, let items = value["items"]?.integer
    else { return nil }
    self.init(
      difficulty: difficulty, standardError: standardError, candidates: candidates, items: items)
  }
}

extension ObservedQuestion.WrongAnswer {
  fileprivate init?(_ value: JSONValue) {
    guard let response = value["response"]?.string, let share = value["share"]?.double else {
      return nil
    }
    self.init(response: response, share: share)
  }
}

extension JSONValue {
  /// A number of either kind.
  fileprivate var double: Double? {
    if case .decimal(let number) = self { number } else { integer.map(Double.init) }
  }
}
