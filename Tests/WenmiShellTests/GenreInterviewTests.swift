import OfficialDocuments
import SecretarialRules
import Testing

@testable import WenmiShell

@Suite("The questions of the genre adviser")
struct GenreInterviewTests {
  /// Answers in turn until nothing more is asked.
  private func advice(_ answers: [String]) -> GenreAdvice {
    var interview = GenreInterview()
    for answer in answers where interview.next() != nil {
      let isUnderstood = interview.answer(answer)
      #expect(isUnderstood, "\(answer)")
    }
    #expect(interview.next() == nil)
    return GenreAdviser.advise(interview.scenario)
  }

  @Test("Numbers, names and beginnings of names are understood")
  func understands() {
    let byNumber = advice(["县教育局", "县财政局", "3", "1"])
    let byName = advice(["县教育局", "县财政局", "不相隶属", "请求批准"])
    let byWidth = advice(["县教育局", "县财政局", "３", "１"])
    #expect(byNumber.genre == .letter)
    #expect(byName == byNumber)
    #expect(byWidth == byNumber)
  }

  @Test("A request to a superior is asked about time, matters and routing")
  func upward() {
    let advice = advice(["县教育局", "县政府", "上级", "请求批准", "还没有办", "两件或更多", "同时抄送下级"])
    #expect(advice.genre == .requestForInstructions)
    #expect(Set(advice.violations.map(\.rule)) == ["GW302", "GW303"])
  }

  @Test("What is not among the options is refused and asked again")
  func refuses() {
    var interview = GenreInterview()
    let understood = ["县教育局", "县政府", "9", "朋友", "1"].map { interview.answer($0) }
    #expect(understood == [true, true, false, false, true])
  }
}
