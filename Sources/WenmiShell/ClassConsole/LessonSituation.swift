import Classroom
import Sessions

/// Where a lesson stood when it was left, in words.
struct LessonSituation {
  let words: String

  init(of lesson: Lesson) {
    let standing = lesson.standing
    var sentence: String
    let title = standing.current.map { "第 \($0.key.slot + 1) 题" } ?? ""
    switch standing.phase {
    case .lobby: sentence = "还没有\(lesson.header.form == .live ? "出题" : "发卷")"
    case .question:
      let counts = AnswerCounts(answersOf: lesson)
      sentence = "\(title)开着，已交 \(counts?.answered ?? 0) 人"
    case .closed:
      sentence = "\(title)已收卷，交了 \(AnswerCounts(answersOf: lesson)?.answered ?? 0) 人，还没有公布"
    case .revealed: sentence = "\(title)已公布"
    case .paper: sentence = "卷子发下去了，已交 \(standing.handedIn.count) 份"
    case .released: sentence = "成绩已公布"
    case .ended: sentence = "已经结束"
    }
    if standing.openPoll != nil { sentence += "，正在投票" }
    let last = lesson.events.last.map { event in
      let time = event.at.localTime
      let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
      return "（最后一条记录 \(two(time.hour)):\(two(time.minute)):\(two(time.second))）"
    }
    words = "接着上：\(sentence)\(last ?? "")。"
  }
}
