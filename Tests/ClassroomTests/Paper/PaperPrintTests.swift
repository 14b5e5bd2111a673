import Quiz
import Testing

@testable import Classroom

/// What is printed for an exam on paper.
@Suite struct PaperPrintTests {
  private func pages(variants: Int = 2) -> (paper: String, sheets: String, key: String) {
    let lesson = PaperSample.lesson(variants: variants)
    let seated = PaperSample.learners.map { learner in
      Learner(number: learner.number, name: learner.name, seat: "9\(learner.number)")
    }
    let print = PaperPrint(lesson, seats: Roster(seated))
    return (print.questionPaper(.b), print.answerSheets(), print.key())
  }

  @Test func theQuestionPaperHasHeadSectionsAndNoKey() {
    let (paper, _, key) = pages()
    for expected in [
      "期中&lt;测验&gt;（B 卷）", "满分 ", "时间 60 分钟", "一、单项选择题（每题 1 分，共 6 分）", "五、公文写作题",
      "密<i></i>封<i></i>线", "counter(pages)", "单选&lt;6&gt;（<u>",
    ] { #expect(paper.contains(expected), "\(expected)") }
    for secret in ["因为", "的理由", "关于借用场地的函", "语气得体", "林晓"] {
      #expect(!paper.contains(secret), "\(secret)")
    }
    #expect(key.contains("因为&lt;这样&gt;。") && key.contains("密封保管") && key.contains("依据："))
    #expect(key.contains("关于借用场地的函<br>某单位：") && key.contains("语气得体"))
    #expect(!(paper + key).contains("<测验>"))
  }

  @Test func everyLearnerHasASheetWhoseNameIsInTheStripAlone() {
    let sheets = pages().sheets
    for learner in PaperSample.learners {
      let parts = sheets.split(separator: "<section class=\"sheet\">").dropFirst()
      let own = parts.filter { $0.contains("<b>\(learner.number)</b> 座位号 <b>9") }
      // The document takes pages of its own, and each says whose it is.
      #expect(own.count > 1, "\(learner.number)")
      for page in own {
        let area = page.split(separator: "<div class=\"area\">")
        #expect(area.count == 2 && area[0].contains(">\(learner.name)</b>"))
        #expect(!area[1].contains(learner.name) || learner.name == "对")
      }
      #expect(own.last?.contains("第 \(own.count) 页　共 \(own.count) 页") == true)
    }
    // Three of each variant for those who come late.
    let blank = sheets.split(separator: "姓名 <b></b>").count - 1
    #expect(blank > 0 && blank.isMultiple(of: 6))
    #expect(sheets.contains("<b>1</b><i>A</i><i>B</i><i>C</i><i>D</i>"))
    #expect(sheets.contains("<i>√</i><i>×</i>"))
  }

  @Test func theKeyFitsTheVariant() throws {
    let lesson = PaperSample.lesson(variants: 2)
    let key = pages().key
    for variant in lesson.variants {
      let letters = lesson.questions(in: variant).prefix(6).map { question in
        question.page.choices.first { $0.id == "b" }.map { String($0.letter) } ?? ""
      }
      #expect(key.contains("1—5 <b>\(letters.prefix(5).joined())</b>"), "\(variant)")
    }
    #expect(key.contains("7—8 <b>AC AC</b>"))
  }
}
