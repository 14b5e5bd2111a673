import Classroom
import Sessions

/// The records of a lesson that is over, written into the folder of sessions, and what is said of
/// that.
struct LessonFiling {
  /// Whether all of them are written.
  let isComplete: Bool
  private let sentences: [String]
  private let path: String?

  /// Writes what is not there yet.
  @MainActor
  init(_ host: LessonHost, in shell: Shell) {
    let attendance = shell.attendance(at: host)
    let records = host.look { lesson, _ in LessonRecords(of: lesson, attendance: attendance) }
    do throws(SessionError) {
      let written = try records.write(to: shell.store)
      let learners = records.files.count - 1
      isComplete = true
      sentences =
        ["记录写好了：学员 \(learners) 份，全班 1 份。"]
        + (written.known.isEmpty ? [] : ["其中 \(written.known.count) 份先前已经写好。"])
      path = written.lesson
    } catch {
      isComplete = false
      sentences = ["\(error)", "课堂流水都在，腾出空间以后按回车再写一次，或者 class end 再写。"]
      path = nil
    }
    shell.historyChanged()
  }

  /// Says what was written and where.
  func draw(on screen: inout Screen) {
    for sentence in sentences {
      screen.paragraph(sentence, indent: 2, tone: isComplete ? .plain : .wrong)
    }
    if let path { screen.paragraph("全班记录：\(path)", indent: 2, hanging: 4, tone: .faint) }
    if isComplete {
      screen.paragraph("成绩表：wenmi export --mode lesson", indent: 2, tone: .faint)
    }
  }
}
