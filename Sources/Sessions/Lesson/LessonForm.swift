internal import JSONText

/// How a lesson is held.
public enum LessonForm: String, CaseIterable, Sendable {
  /// 课堂: the instructor sets the pace.
  case live
  /// 随堂作业: everybody at their own pace.
  case homework
  /// 考试: a paper and a time limit for each.
  case exam

  /// The name that people read.
  public var title: String {
    switch self {
    case .live: "课堂"
    case .homework: "随堂作业"
    case .exam: "考试"
    }
  }
}

extension LessonForm {
  init(_ reader: ObjectReader) throws(SessionFault) {
    let known = LessonForm.allCases.map { $0.rawValue }.joined(separator: "、")
    self = try reader.value("form", "应当是 \(known) 之一") { range in
      reader.text.string(at: range).flatMap(LessonForm.init(rawValue:))
    }
  }
}
