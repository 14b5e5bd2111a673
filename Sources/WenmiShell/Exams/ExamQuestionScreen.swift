import Quiz
import Sessions
import TextLayout

/// A question of an exam as it stands on the screen, with the answer so far and nothing of its mark.
struct ExamQuestionScreen {
  let number: Int
  let question: Question
  let page: QuestionPage
  let points: Double
  let answer: AnswerRecord?
  let isMarked: Bool

  func draw(_ standing: ExamStanding, showsKeys: Bool, on screen: inout Screen) {
    standing.draw(number: number, on: &screen)
    screen.paragraph(
      "\(number). \(question.kind.title)（\(points.pointsText) 分）\(isMarked ? "  存疑" : "")",
      tone: .strong)
    QuestionDrawing(question: ShownQuestion(question, on: page)).draw(on: &screen)
    drawAnswer(on: &screen)
    if showsKeys { drawKeys(on: &screen) }
  }

  private func drawAnswer(on screen: inout Screen) {
    guard let answer else { return }
    // What can be chosen ends with a blank line already.
    if page.choices.isEmpty { screen.blank() }
    guard !page.takesDocument else {
      return screen.paragraph("已答：一份公文。再交一份就换掉它。")
    }
    let certainty = answer.certainty.map { "（把握 \($0)）" } ?? ""
    if page.parts.isEmpty {
      screen.paragraph("已答：\(words(for: answer))\(certainty)", hanging: 6)
    } else {
      let parts = ExamAnswer.parts(of: answer.raw ?? answer.response, count: page.parts.count)
      screen.paragraph("已答\(certainty)：")
      for (place, part) in parts.enumerated() {
        screen.paragraph("\(place + 1)：\(part.isEmpty ? "（空）" : part)", indent: 2, hanging: 3)
      }
    }
  }

  /// The answer with the letters of this page where there are any.
  private func words(for answer: AnswerRecord) -> String {
    let words = question.content.words(for: answer.response)
    let ids = answer.response.split(separator: ",").map(String.init)
    let letters = page.choices.filter { ids.contains($0.id) }
    guard [.single, .multiple].contains(question.kind), letters.count == ids.count else {
      return answer.raw ?? words
    }
    return letters.map { "\($0.letter) \($0.text)" }.joined(separator: "；")
  }

  private func drawKeys(on screen: inout Screen) {
    if screen.isNarrow {
      screen.keys(
        [
          page.takesDocument ? "[e]编辑器" : "[\(page.answerForm)]", "[回车]下题", "[p]上题",
          "[g 12]跳到", "[z]存疑", "[o]全卷", "[j]交卷", "[q]退出",
        ], tone: .faint)
    } else {
      screen.keys(
        [
          page.takesDocument ? "[e] 编辑器" : "[\(page.answerForm)] 作答", "[回车] 下一题", "[p] 上一题",
          "[g 12] 跳到", "[z] 存疑", "[o] 全卷", "[j] 交卷", "[?] 说明", "[q] 退出",
        ], tone: .faint)
    }
  }
}

/// What can be typed during an exam.
enum ExamHelp {
  static func draw(asksCertainty: Bool, on screen: inout Screen) {
    screen.paragraph("考试时", tone: .strong)
    screen.table([
      ["a、A、Ａ、1", "都算选第一项；多选写 ac 或 a、c"],
      ["回车 p", "下一题、上一题；n 也是下一题"], ["g 12", "跳到第 12 题；第 12 题 也行"],
      ["再答一次", "改答案，交卷以前随时可以"], ["u 撤回", "清掉这一题的答案"],
      ["z 存疑", "记下待会儿再看，再按一次取消"], ["o 全卷", "哪些答了、没答、存疑"],
      ["2：请示", "材料题答第 2 小题；不写号就答下一个空着的"],
      ["e 编辑器", "起草公文：用编辑器写；写完输入 完"], ["j 交卷", "交了不能再改；到时自动交卷"],
      ["q 退出", "答案都存着，时间照走；resume 接着考"],
    ])
    guard asksCertainty else { return }
    screen.paragraph(
      "把握：1 猜的（对 +1，错 0），2 大概（对 +2，错 -2），3 肯定（对 +3，错 -6）；也可以写在答案后面，如 b #3。另外算分，不影响卷面分。",
      hanging: 2)
  }
}
