import Quiz
import TestSupport
import Testing

@Suite struct DifficultyTests {
  @Test func isReadWithoutTheQuestion() throws {
    let text = """
      {"schemaVersion": 1, "id": "b", "title": "题", "questions": [
      {"id": "1", "type": "single", "topic": "文种", "difficulty": 4, "choices": [{"difficulty": 1}]},
      {"difficulty": 2, "id": "2", "type": "single", "topic": "文种"},
      {"id": "3", "type": "single", "topic": "文种"},
      {"id": "4", "type": "single", "topic": "文种", "difficulty": 9},
      {"id": "5", "type": "single", "topic": "文种", "difficulty": "3"}
      ]}
      """
    let bank = try QuestionBank(bytes: Array(text.utf8), path: "b.json")
    #expect(bank.entries.map(bank.difficulty(of:)) == [4, 2, nil, nil, nil])
    let library = QuestionLibrary(banks: [bank])
    #expect(library.difficulty(of: bank.entries[0].reference) == 4)
    let other = QuestionReference(bank: bank.id, question: QuestionID(rawValue: "6"))
    #expect(library.difficulty(of: other) == nil)
  }

  @Test func expectedFacilitiesFallByEqualSteps() {
    let facilities = (0...6).map(Question.expectedFacility(ofDifficulty:))
    for (found, wanted) in zip(facilities, [0.9, 0.9, 0.75, 0.6, 0.45, 0.3, 0.3]) {
      #expect(abs(found - wanted) < 1e-9)
    }
  }
}
