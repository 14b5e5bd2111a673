public import DurableFiles
public import JSONText

/// Why a session could not be read or written.
public enum SessionError: Error, Hashable, Sendable {
  /// An event was not saved; `saved` answers and skips before it were, and are still there.
  ///
  /// The same event can be added again, also after the session was moved to another folder.
  case notSaved(SessionEvent.Kind, saved: Int, FileError)
  /// A session file could not be created, finished or moved; what was there before is untouched.
  case notWritten(FileError)
  /// A session file, or the folder of all, could not be read.
  case notRead(FileError)
  /// Another process has the session open.
  case inUse(path: String)
  /// Something else changed, replaced or removed the file while it was open here.
  case changedByOthers(path: String)
  /// The file is not what it should be; it was left as it is.
  case damaged(path: String, JSONText.Position, reason: String)
  /// The file was written by a newer version of the program.
  case newerVersion(path: String, version: Int)
  /// The file is JSON, but no session.
  case notASession(path: String)
  /// The file holds the same session as another one, which is taken.
  case duplicate(path: String, of: String)
  /// The session is finished or closed, and nothing can be added.
  case finished(path: String)
  /// No session has this name.
  case unknownSession(String, directory: String)
  /// More than one session fits this name.
  case severalSessions(String, [SessionID])
}

extension SessionError: CustomStringConvertible {
  /// What is wrong and where, then on a second line what is not lost and what to do.
  public var description: String { "\(problem)\n  \(remedy)" }

  /// What is wrong and where, in one Chinese sentence.
  public var problem: String {
    switch self {
    case .notSaved(let kind, let saved, let error):
      return "\(error.cause.reason)：\(unsaved(kind, saved: saved))没有存上（\(error.path)）。"
    case .notWritten(let error):
      return "\(error.cause.reason)：练习记录没有写成（\(error.path)）。"
    case .notRead(let error):
      return "\(error.cause.reason)：练习记录读不出（\(error.path)）。"
    case .inUse(let path):
      return "这次练习正在另一个窗口里进行（\(path)）。"
    case .changedByOthers(let path):
      return "练习记录被别的程序改动或移走了（\(path)）。"
    case .damaged(let path, let position, let reason):
      return "练习记录读不出：\(path) \(position)：\(reason)。"
    case .newerVersion(let path, let version):
      return "练习记录是较新版本的程序写的：\(path)（格式版本 \(version)，本程序只认到 \(SessionFile.schemaVersion)）。"
    case .notASession(let path):
      return "这不是练习记录：\(path)。"
    case .duplicate(let path, let other):
      return "练习记录 \(path) 和 \(other) 是同一次练习，只算一份。"
    case .finished(let path):
      return "这次练习已经结束，不能再添加（\(path)）。"
    case .unknownSession(let name, let directory):
      return "没有找到练习记录 \(name)（在 \(directory) 里）。"
    case .severalSessions(let name, let sessions):
      let list = sessions.prefix(5).map(\.rawValue).joined(separator: "、")
      return "有 \(sessions.count) 次练习都叫 \(name)：\(list)\(sessions.count > 5 ? " 等" : "")。"
    }
  }

  /// What is not lost and what to do, in Chinese.
  public var remedy: String {
    switch self {
    case .notSaved(_, let saved, let error):
      return (saved > 0 ? "前 \(saved) 题已存好。" : "") + "\(error.cause.remedy)。"
    case .notWritten(let error):
      return "原有的记录没有改动。\(error.cause.remedy)。"
    case .notRead(let error):
      return "文件没有改动。\(error.cause.remedy)。"
    case .inUse:
      return "记录没有改动。请回到那个窗口接着做，或先关掉它。"
    case .changedByOthers:
      return "已存的内容没有再动。请改存到别的文件夹，再查看原文件。"
    case .damaged:
      return "文件原样保留，其余记录照常可用。请从备份恢复，或把它移出这个文件夹。"
    case .newerVersion:
      return "文件没有改动，其余记录照常可用。请升级本程序。"
    case .notASession:
      return "文件没有改动。请把它移出这个文件夹。"
    case .duplicate:
      return "两个文件都没有改动。请把多余的一份移出这个文件夹。"
    case .finished:
      return "记录完好。请另开一次练习。"
    case .unknownSession:
      return "运行 wenmi sessions list 看全部记录。"
    case .severalSessions:
      return "请把名字写全。"
    }
  }

  private func unsaved(_ kind: SessionEvent.Kind, saved: Int) -> String {
    switch kind {
    case .answer: "第 \(saved + 1) 题的答案"
    case .skip: "第 \(saved + 1) 题的跳过"
    case .undo: "撤回"
    case .note: "笔记"
    case .flag: "标记"
    case .checklist: "自查"
    case .rating: "评分"
    case .typing: "录入结果"
    }
  }
}
