import Classroom
import Sessions

/// The records of a lesson that is over, written into the folder of sessions, and what is said of
/// that.
struct LessonFiling {
  /// Whether all of them are written.
  let isComplete: Bool
  /// Whether something was missing before.
  let isNews: Bool
  private let sentences: [String]
  private let path: String?
  /// The class, by whose name its sheets can be asked for.
  private let classID: String?

  /// Writes what is not there yet.
  @MainActor
  init(_ host: LessonHost, in shell: Shell) {
    let attendance = shell.attendance(at: host.look { lesson, _ in lesson.header })
    self.init(
      host.look { lesson, _ in LessonRecords(of: lesson, attendance: attendance) }, in: shell)
  }

  /// Writes what is not there yet of records.
  @MainActor
  init(_ records: LessonRecords, in shell: Shell) {
    do throws(SessionError) {
      let written = try records.write(to: shell.store)
      let learners = records.files.count - 1
      isComplete = true
      isNews = !written.new.isEmpty
      sentences =
        ["记录写好了：学员 \(learners) 份，全班 1 份。"]
        + (written.known.isEmpty ? [] : ["其中 \(written.known.count) 份先前已经写好。"])
      path = written.lesson
      classID = records.files.last?.header.lesson?.classID
    } catch {
      isComplete = false
      isNews = true
      sentences = ["\(error)", "课堂流水都在，腾出空间以后按回车再写一次，或者 class end 再写。"]
      path = nil
      classID = nil
    }
    shell.historyChanged()
  }

  /// Says what was written and where.
  func draw(on screen: inout Screen) {
    for sentence in sentences {
      screen.paragraph(sentence, indent: 2, tone: isComplete ? .plain : .wrong)
    }
    if let path { screen.paragraph("全班记录：\(path)", indent: 2, hanging: 4, tone: .faint) }
    if let classID { screen.paragraph("导出成绩：export 成绩登记册 \(classID)", indent: 2, tone: .faint) }
  }
}
