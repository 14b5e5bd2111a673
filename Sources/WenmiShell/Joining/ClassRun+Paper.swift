import ClassroomClient
import LineEditing
import Quiz
import Sessions
import TextLayout

/// Homework and exams: question after question, each in one's own time.
extension ClassRun {
  /// Fetches the paper when it is given out, tells what becomes of it.
  func tellPaper(_ new: LessonState, after old: LessonState?) async {
    if new.phase == .paper, paper == nil, !isFetchingPaper { await fetchPaper() }
    if new.deadline != old?.deadline, new.phase == .paper { watchClock() }
    if let at = new.handedInAt, old?.handedInAt == nil {
      paper?.isOpen = false
      clock?.cancel()
      say("已交卷\(wallTime(at, by: new))。\(new.isResultReady ? "" : "请等老师公布成绩。")", tone: .strong)
    } else if new.phase == .handedIn, old?.phase != .handedIn {
      paper?.isOpen = false
    }
  }

  private func fetchPaper() async {
    isFetchingPaper = true
    defer { isFetchingPaper = false }
    do throws(ClassProblem) {
      let fetched = PaperDesk(try await link.paper(token: place.token))
      paper = fetched
      guard fetched.isOpen else { return }
      let done = fetched.questions.count - fetched.open.count
      say("一共 \(fetched.questions.count) 题\(done > 0 ? "，已经答了 \(done) 题" : "")。答一题存一题，交卷前都可以改。")
      watchClock()
      showQuestion()
    } catch {
      // The next state brings the next attempt.
      say("题目没有取到：\(error.words(at: link.address))", tone: .wrong)
    }
  }

  /// ` 10:32:05` by the clock here.
  private func wallTime(_ at: Int, by state: LessonState) -> String {
    let time = Self.now.advanced(byMilliseconds: at - state.now).wallText
    return " " + time.suffix(8)
  }

  // MARK: Going about

  func goToNextOpen(saying: Bool = false) {
    guard paper != nil else { return }
    if paper?.goToNextOpen() ?? false {
      showQuestion()
    } else if paper?.open.isEmpty ?? false {
      say("都答了。要改输入 g 题号，交卷输入 交卷。")
    } else if saying {
      say("只剩这一题没有答。")
    }
  }

  func goToPrevious() {
    if paper?.goToPrevious() ?? false { showQuestion() } else { say("这是第一题。") }
  }

  func go(to number: Int) {
    if paper?.go(to: number) ?? false {
      showQuestion()
    } else {
      say("没有第 \(number) 题。")
    }
  }

  /// All questions with what was answered.
  func showList() {
    guard let paper else { return }
    print { screen in
      let rows = paper.questions.enumerated().map { place, question in
        [
          "\(place + 1)", question.body.kindTitle,
          paper.mine(question.id).map {
            TextLayout.truncated(
              TextLayout.sanitised($0.words).filter { !$0.isNewline }, to: screen.columns - 20)
          } ?? "没有答",
        ]
      }
      screen.table(rows, rightAligned: [0])
      let open = paper.open.count
      screen.paragraph(open == 0 ? "都答了。交卷输入 交卷。" : "还有 \(open) 题没有答。", tone: .strong)
    }
  }

  // MARK: Handing in

  /// Asks a person once more; a script knows what it does.
  func askToHandIn() async {
    guard let paper, paper.isOpen else { return say("现在不用交卷。") }
    guard isInteractive else { return await handIn() }
    confirmation = .handIn
    let open = paper.open.map { "\($0 + 1)" }
    let words =
      open.isEmpty
      ? "都答了。"
      : "还有 \(open.count) 题没有答：第 \(open.prefix(20).joined(separator: "、"))\(open.count > 20 ? " 等" : "") 题。"
    say("\(words)交卷以后不能再改。交卷输入 y，接着答直接回车。", tone: .strong)
  }

  func handIn() async {
    guard inFlight.isEmpty else {
      return say("还有 \(inFlight.count) 题的答案没有存上，存上了再交卷。", tone: .wrong)
    }
    do throws(ClassProblem) {
      try await link.handIn(token: place.token)
      paper?.isOpen = false
      clock?.cancel()
    } catch {
      say("没有交上：\(error.words(at: link.address))", tone: .wrong)
    }
  }

  // MARK: The clock

  /// Tells when 15, 5 and 1 minutes are left.
  private func watchClock() {
    clock?.cancel()
    guard let state, let deadline = paper?.deadline ?? state.deadline else { return }
    let end = stateArrivedAt + .milliseconds(deadline - state.now)
    clock = Task { @MainActor [weak self] in
      for minutes in [15, 5, 1] {
        let moment = end - .seconds(minutes * 60)
        guard moment > .now else { continue }
        do { try await Task.sleep(until: moment) } catch { return }
        guard let self, let paper = self.paper, paper.isOpen else { return }
        let open = paper.open.count
        self.say(
          "剩 \(minutes) 分钟。\(open == 0 ? "都答了" : "还有 \(open) 题没有答")，答案已随答随存，到时自动交卷。",
          tone: .strong)
      }
    }
  }
}
