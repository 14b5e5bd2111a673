import Classroom
import Testing

@testable import WenmiShell

/// What is typed at a sign-in.
@Suite struct SignInLineTests {
  private let roster = Roster(
    [("01", "张三"), ("02", "张四"), ("03", "李四"), ("12", "Li Ming"), ("20", "到真")].map {
      Learner(number: .init(rawValue: $0.0), name: $0.1)
    })

  private func read(_ line: String) throws(ShellProblem) -> String {
    switch try SignInLine(line, roster: roster) {
    case .everybody: "everybody"
    case .undo: "undo"
    case .list: "list"
    case .end: "end"
    case .exceptions(let exceptions):
      exceptions.map { "\($0.learner.number)\($0.state.rawValue)" }.joined(separator: " ")
    }
  }

  @Test(
    "Numbers, names and states are understood in any order",
    arguments: [
      ("3 迟到", "03迟到"), ("张三 请假", "01请假"), ("12旷课", "12旷课"), ("1、2 旷课；3 病假", "01旷课 02旷课 03请假"),
      ("迟到 1 2 请假 3", "01迟到 02迟到 03请假"), ("李四没来", "03旷课"), ("Li Ming 迟到", "12迟到"), ("０３　到", "03出勤"),
      ("20 到", "20出勤"), ("到真 缺", "20旷课"), ("", "everybody"), ("全到", "everybody"), ("撤回", "undo"),
      ("看", "list"),
      ("完", "end"), ("Q", "end"),
    ])
  func understood(_ line: String, _ meaning: String) throws { #expect(try read(line) == meaning) }

  @Test(
    "What is not understood is told and nothing of it counts",
    arguments: [
      ("99 迟到", "没有“99”"), ("张 迟到", "01 张三、02 张四"), ("3", "怎么样"), ("迟到", "没有写是谁"),
      ("1 迟到 请假", "没有写是谁"),
      ("1 迟到 99 请假", "没有“99”"),
    ])
  func notUnderstood(_ line: String, _ told: String) {
    let problem = #expect(throws: ShellProblem.self) { try read(line) }
    #expect(problem?.message.contains(told) == true, "\(problem?.message ?? "")")
  }
}
