import Foundation
import Quiz
import TestSupport

/// Banks of which only what a drill is chosen by is there.
struct BankFolder {
  private let folder: TemporaryFolder
  let library: QuestionLibrary

  init(
    _ banks: [(id: String, title: String, questions: [(id: String, type: String, topic: String)])]
  ) throws {
    folder = try TemporaryFolder()
    for bank in banks {
      let questions = bank.questions.map {
        #"{"id": "\#($0.id)", "type": "\#($0.type)", "topic": "\#($0.topic)"}"#
      }
      let text = """
        {"schemaVersion": 1, "id": "\(bank.id)", "title": "\(bank.title)", "questions": [
        \(questions.joined(separator: ",\n"))
        ]}
        """
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder(bank.id + ".json")))
    }
    library = QuestionLibrary(folders: [folder.path])
  }
}
