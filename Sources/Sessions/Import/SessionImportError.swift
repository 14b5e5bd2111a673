internal import DurableFiles

/// Why a session that somebody was given was not taken in.
public enum SessionImportError: Error, Hashable, Sendable {
  /// The file cannot be read, or what is in it is no session.
  case notRead(SessionError)
  /// The file is larger than ``GivenSession/mostBytes``.
  case tooLarge(path: String)
  /// The file contradicts itself or the description of session files.
  case unsound(path: String, [SessionVerification.Problem])
  /// The file is the record of a whole lesson and nobody's practice.
  case recordOfLesson(path: String)
  /// The end of the file is missing: it was copied or sent only in part.
  case cutOff(path: String)
  /// The session is not finished.
  case unfinished(path: String)
  /// The session is there already.
  case alreadyThere(path: String, as: String)
  /// The session bears another name than the present learner's; it can be taken all the same where
  /// it is of a lesson.
  case ofSomebodyElse(path: String, learner: String, present: String, canBeTaken: Bool)
  /// The folder of sessions cannot be read or written.
  case notWritten(SessionError)
}

extension SessionImportError: CustomStringConvertible {
  /// What is wrong and where, then on a second line what to do.
  public var description: String { "\(problem)\n  \(remedy)" }

  /// What is wrong and where, in Chinese.
  public var problem: String {
    switch self {
    case .notRead(let error): return error.problem
    case .tooLarge(let path):
      return "文件太大：\(path) 超过 \(GivenSession.mostBytes / 1_048_576) MB，不像一个人的练习记录。"
    case .unsound(let path, let faults):
      let listed = faults.prefix(3).map { "\($0.position)：\($0.message)" }
      return "练习记录有 \(faults.count) 处不对：\(path)。"
        + listed.joined(separator: "；") + (faults.count > 3 ? "……" : "。")
    case .recordOfLesson(let path):
      return "这是一堂课的记录，装着全班的答案，不是一个人的练习：\(path)。"
    case .cutOff(let path):
      return "文件不完整，末尾缺了一段：\(path)。"
    case .unfinished(let path):
      return "这次练习还没做完：\(path)。"
    case .alreadyThere(let path, let other):
      return "\(path) 已经导入过了，就是 \(other)。"
    case .ofSomebodyElse(let path, let learner, let present, let canBeTaken):
      let kind = canBeTaken ? "课堂记录" : "练习记录"
      return "这是“\(learner)”的\(kind)，现在的学员是“\(present)”：\(path)。"
    case .notWritten(let error): return error.problem
    }
  }

  /// What to do, in Chinese.
  public var remedy: String {
    switch self {
    case .notRead(let error):
      switch error {
      case .notRead(let cause): return "没有导入。\(cause.cause.remedy)。"
      case .newerVersion: return "没有导入。请升级本程序。"
      case .notASession, .damaged, .notSaved, .notWritten, .inUse, .changedByOthers, .duplicate,
        .finished, .unknownSession, .severalSessions:
        return "没有导入。请向给你文件的人再要一份原样的练习记录（.json）。"
      }
    case .tooLarge, .unsound, .cutOff:
      return "没有导入。请向给你文件的人再要一份原样的练习记录（.json）。"
    case .recordOfLesson:
      return "没有导入。请向讲课的人要你自己的那一份，文件名里有你的姓名和 lesson 或者 exam。"
    case .unfinished:
      return "没有导入。请在原来的电脑上做完再导入。"
    case .alreadyThere:
      return "不会重复计算，不用再导入。"
    case .ofSomebodyElse(_, let learner, let present, let canBeTaken):
      return canBeTaken
        ? "没有导入。确实是你的，请加 --as-me，记到“\(present)”名下。"
        : "没有导入。只有本人的练习才能导入；如果你就是“\(learner)”，请加 --learner \(learner)。"
    case .notWritten(let error): return "没有导入。\(error.remedy)"
    }
  }
}
