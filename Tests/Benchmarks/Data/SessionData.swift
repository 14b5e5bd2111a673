import JSONText
import Quiz
import SecretarialRules
import Sessions

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finished sessions of one learner, laid out as the program writes them.
///
/// They are written here byte by byte, because through the program's own writer every answer would
/// be synced to the disk.
enum SessionData {
  static let learner = "林晓"

  /// Writes answers into so many files and returns the bytes they take.
  static func write(answers: Int, into files: Int, folder: String) throws -> Int {
    var generator = SeededGenerator(seed: 20_260_913)
    let perFile = answers / files
    var total = 0
    for file in 0..<files {
      let start = Timestamp(
        milliseconds: 1_750_000_000_000 + file * (perFile * 30_000 + 3_600_000), offsetMinutes: 480)
      let id = SessionID(
        startedAt: start, learner: learner, mode: .drill, using: &generator)
      let numbers = (0..<perFile).map { _ in Int.random(in: 0..<5000, using: &generator) }
      var text = head(id, start, numbers)
      for (index, number) in numbers.enumerated() {
        text += Array((index == 0 ? "\n" : ",\n").utf8)
        text += entry(
          number, at: start.advanced(byMilliseconds: index * 30_000),
          correct: Int.random(in: 0..<4, using: &generator) > 0)
      }
      text += Array("\n]}\n".utf8)
      total += text.count
      try Data(text).write(to: URL(fileURLWithPath: "\(folder)/\(id.rawValue).json"))
    }
    let history = try SessionStore(directory: folder).history(of: learner)
    guard history.answered == answers, history.setAside.isEmpty else {
      throw BenchmarkProblem(
        "造出来的练习记录读不回来：\(history.answered) \(history.setAside.first?.description ?? "")")
    }
    return total
  }

  private static func head(_ id: SessionID, _ start: Timestamp, _ numbers: [Int]) -> [UInt8] {
    let end = start.advanced(byMilliseconds: numbers.count * 30_000)
    let digest = String(repeating: "0f", count: 32)
    let plan = numbers.map { "\"\(QuestionData.bankID)/\(QuestionData.questionID($0))\"" }
    return Array(
      """
      {
      "schemaVersion": \(SessionFile.schemaVersion),
      "id": "\(id.rawValue)",
      "mode": "drill",
      "title": "速度对照",
      "learner": "\(learner)",
      "startedAt": "\(start)",
      "finishedAt": "\(end)",
      "seed": 7,
      "banks": [
      {"id":"\(QuestionData.bankID)","sha256":"\(digest)","title":"速度对照"}],
      "plan": [\(plan.joined(separator: ","))],
      "entries": [
      """.utf8)
  }

  private static func entry(_ number: Int, at shownAt: Timestamp, correct: Bool) -> [UInt8] {
    var object = JSONObjectText()
    object.set("answeredAt", shownAt.advanced(byMilliseconds: 21_250).description)
    object.set("bank", QuestionData.bankID)
    object.set("correct", correct)
    object.set("elapsedMs", 21_250)
    object.set("kind", "answer")
    object.set("maxPoints", 1.0)
    object.set("points", correct ? 1.0 : 0.0)
    object.set("question", QuestionData.questionID(number))
    object.set("raw", "Ｃ")
    object.set("response", "c")
    object.set("rules", ["GW115", "GW116"])
    object.set("shown", ["c", "a", "d", "b"])
    object.set("shownAt", shownAt.description)
    return object.bytes
  }
}
