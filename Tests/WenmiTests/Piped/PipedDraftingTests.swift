import Foundation
import Sessions
import TestSupport
import Testing

/// Documents from a pipe: lines up to the end mark.
@Suite struct PipedDraftingTests {
  private static let document = TestBank.document.joined(separator: "\n")

  @Test func linesUpToTheEndMarkAreOneAnswer() throws {
    let home = try WenmiHome(banks: [.documents()])
    let short = "青禾县图书馆关于借用场地的函\n青禾县体育馆：\n请于7月11日借用场地。\n"
    let result = try home.run(
      "drill", "--count", "2", "--learner", "张三", input: "\n\(Self.document)\n完\n\(short)ＥＮＤ\n")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("对。规则能判的 7 项要求都做到了"))
    #expect(result.output.contains("人数（失 1 分）：正文里没有找到“300人”（本题要求）"))
    #expect(result.output.contains("成文日期（失 1 分）：没有看到成文日期（GW506 国标）"))
    let session = try home.soleSession()
    #expect(session.answers.map(\.response) == [Self.document, String(short.dropLast())])
    #expect(session.answers.map(\.raw) == [nil, nil])
    #expect(session.answers.map(\.points) == [8, 5])
    #expect(session.answers.map(\.maxPoints) == [8, 8])
    #expect(session.header.finishedAt != nil)
    try home.expectSoundSessions()
    // Nothing but the session is left.
    #expect(!FileManager.default.fileExists(atPath: home.sessionsFolder + "/.drafts"))
  }

  @Test func theEndOfInputEndsADocumentToo() throws {
    let home = try WenmiHome(banks: [.documents()])
    try home.run("drill", "--count", "2", "--learner", "张三", input: Self.document)
    #expect(try home.soleSession().answers.map(\.points) == [8])
    let resumed = try home.run("resume", input: "跳过\n")
    #expect(resumed.status == 0)
    #expect(try home.soleSession().events.map(\.kind) == [.answer, .skip])
  }

  @Test func whatIsCancelledIsNotAnswered() throws {
    let home = try WenmiHome(banks: [.documents()])
    try home.run(
      "drill", "--count", "1", "--learner", "张三", input: "写错了的一行\n取消\n\(Self.document)\n。\n")
    #expect(try home.soleSession().answers.map(\.response) == [Self.document])
  }

  @Test func aDocumentThatCannotBeTakenIsWorthNothingAndNotKept() throws {
    let home = try WenmiHome(banks: [.documents()])
    let long = Array(repeating: "很长的一行", count: 5000).joined(separator: "\n")
    let result = try home.run(
      "drill", "--count", "2", "--learner", "张三", input: "\(long)\n完\n短\n完\n")
    #expect(result.output.contains("超过 20000 字，不能判分，也不保存"))
    let session = try home.soleSession()
    #expect(session.answers.map(\.points) == [0, 0])
    #expect(
      session.answers.map(\.response) == [
        "（答卷没有判分，没有保存文字；共 25000 字）", "（答卷没有判分，没有保存文字；共 1 字）",
      ])
    try home.expectSoundSessions()
  }

  @Test func aSecrecyMarkKeepsTheTextOutOfTheSession() throws {
    let home = try WenmiHome(banks: [.documents()])
    let result = try home.run(
      "drill", "--count", "1", "--learner", "张三", input: "秘密★5年\n\(Self.document)\n完\n")
    #expect(result.output.contains("注意：这份答卷带有密级标志。只判分，文字不存进练习记录。"))
    let path = try #require(try home.sessionPaths().first)
    let bytes = String(decoding: try home.bytes(of: path), as: UTF8.self)
    #expect(!bytes.contains("秘密") && !bytes.contains("体育馆"))
    #expect(try home.soleSession().answers.first?.points == 8)
    #expect(try home.soleSession().answers.first?.response.hasPrefix("（答卷带有密级标志") ?? false)
    try home.expectSoundSessions()
  }
}
