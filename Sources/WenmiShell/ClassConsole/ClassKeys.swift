import Classroom

/// What stands at the foot of each page: the keys that matter there.
enum ClassKeys {
  /// The keys of a page with their words, the return key first.
  static func keys(of page: ClassPage, in lesson: Lesson) -> [String] {
    let step = "[回车] \(NextStep(of: lesson).words)"
    let rest = ["[help] 全部命令", "[q] 离开，课还在"]
    return switch page {
    case .lobby: [step, "[sign] 签到", "[ask] 点名"] + rest
    case .question:
      [step, "[t] 加 30 秒", "[mark 12 B] 记答案", "[ask] 点名", "[buzz] 抢答"] + rest
    case .closed: [step, "[d] 讨论后再投", "[t] 再收 30 秒"] + rest
    case .revealed: [step, "[h] 藏起分布", "[b] 成绩榜", "[组3 对] 加分"] + rest
    case .called: [step, "[对] [错] 判口答", "[+2 理由] 加分", "[ask] 换人"] + rest
    case .buzz: [step, "[组3 对] 判答案", "[u] 撤回"] + rest
    case .poll: [step] + rest
    case .pollResult: [step] + rest
    case .paused: [step, "[time +60] 补时间"] + rest
    case .scoreboard: [step] + rest
    case .papers: [step, "[close] 全部收卷", "[time +300] 加时", "[pause] 暂停"] + rest
    case .released: [step, "[b] 成绩榜"] + rest
    case .ended: [step]
    }
  }
}

/// Times as a room reads them.
enum ClassClock {
  /// Minutes and seconds, rounded up: `0:40`, `1:05:00`.
  static func text(milliseconds: Int) -> String {
    QuestionScreen.clock((milliseconds + 999) / 1000)
  }

  /// `40 秒`, `2 分 5 秒`
  static func words(milliseconds: Int) -> String {
    let seconds = (milliseconds + 999) / 1000
    guard seconds >= 60 else { return "\(seconds) 秒" }
    return seconds % 60 == 0 ? "\(seconds / 60) 分钟" : "\(seconds / 60) 分 \(seconds % 60) 秒"
  }
}
