import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// A home with a small blueprint of test banks, and an exam that began some time ago.
extension WenmiHome {
  /// A home where an exam of five questions can be sat.
  static func forExam(certainty: Bool = false, statements: Int = 3) throws -> WenmiHome {
    let home = try WenmiHome(banks: [.statements(), .choices(), .cases(), .documents()])
    try FileManager.default.createDirectory(
      atPath: home.folder("ExamBlueprints"), withIntermediateDirectories: true)
    try home.write(
      """
      {
        "schemaVersion": 1, "title": "小卷", "minutes": 10, "points": \(statements + 4),
        "passMark": 4, "certainty": \(certainty), "papers": 2,
        "cells": [
          { "type": "判断", "count": \(statements), "points": 1 },
          { "type": "单选", "count": 2, "points": 2 }
        ]
      }
      """, to: "ExamBlueprints/small.json")
    return home
  }

  /// Puts an exam of statements into the sessions, so many seconds after its beginning.
  func beginExam(
    _ count: Int = 3, seconds: Int = 60, agoMilliseconds: Int, learner: String = "林晓",
    of bank: String = "statements", _ names: [String]? = nil
  ) throws -> [QuestionReference] {
    let plan = (names ?? (1...count).map { "st-\($0)" }).map {
      QuestionReference(bank: BankID(rawValue: bank), question: QuestionID(rawValue: $0))
    }
    let start = Timestamp.now().advanced(byMilliseconds: -agoMilliseconds)
    var random = SystemRandomNumberGenerator()
    let header = SessionHeader(
      id: SessionID(startedAt: start, learner: learner, mode: .exam, using: &random), mode: .exam,
      title: "小卷（A卷）", learner: learner, startedAt: start, seed: 7,
      banks: [BankStamp(id: plan[0].bank, title: bank, sha256: String(repeating: "0", count: 64))],
      plan: plan,
      exam: ExamStamp(
        paper: "A", seconds: seconds, passMark: 2, points: plan.map { _ in 1 }))
    try SessionWriter.create(in: sessionsFolder, header: header).close()
    return plan
  }

  /// The answers that stand in the one session.
  func standingAnswers() throws -> [AnswerRecord] { SessionProgress(try soleSession()).answers }
}
