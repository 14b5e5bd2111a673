public import DurableFiles
public import JSONText

/// Why a class, its roster or its attendance could not be read or written.
public enum ClassError: Error, Hashable, Sendable {
  /// A file of a class could not be read.
  case notRead(FileError)
  /// A file of a class could not be written; what was there before is untouched.
  case notWritten(FileError)
  /// A file of a class is not what it should be; it was left as it is.
  case damaged(path: String, JSONText.Position, reason: String)
  /// The file was written by a newer version of the program.
  case newerVersion(path: String, version: Int)
  /// The attendance is being written by another process.
  case inUse(path: String)
  /// A class with this title is there already.
  case alreadyThere(title: String)
  /// This cannot be the title of a class.
  case badTitle(String)
  /// No class has this name; these are there.
  case unknownClass(String, known: [String])
  /// More than one class fits this name.
  case severalClasses(String, [String])
  /// A file is no roster that can be read: what is wrong and what to do, without full stops.
  case unreadableRoster(file: String, reason: String, remedy: String)
  /// A roster has faults that must be mended first: all of them.
  case faultyRoster(file: String, [RosterRemark])
}

extension ClassError: CustomStringConvertible {
  /// What is wrong and where, then on further lines what to do.
  public var description: String { "\(problem)\n  \(remedy)" }

  /// What is wrong and where, in Chinese; faults of a roster have a line each.
  public var problem: String {
    switch self {
    case .notRead(let error): "\(error.cause.reason)：培训班的文件读不出（\(error.path)）。"
    case .notWritten(let error): "\(error.cause.reason)：没有存上（\(error.path)）。"
    case .damaged(let path, let position, let reason):
      "培训班的文件读不出：\(path) \(position)：\(reason)。"
    case .newerVersion(let path, let version):
      "培训班的文件是较新版本的程序写的：\(path)（格式版本 \(version)，本程序只认到 \(TrainingClass.schemaVersion)）。"
    case .inUse(let path): "另一个窗口正在记考勤（\(path)）。"
    case .alreadyThere(let title): "已经有“\(title)”这个培训班了，没有改动它。"
    case .badTitle(let title): "“\(title.prefix(40))”不能作培训班的名称。"
    case .unknownClass(let name, let known):
      known.isEmpty
        ? "还没有培训班。"
        : "没有找到“\(name.prefix(40))”这个培训班。现有：\(Self.list(known))。"
    case .severalClasses(let name, let titles):
      name.isEmpty
        ? "培训班不止一个：\(Self.list(titles))。"
        : "“\(name.prefix(40))”可以指几个培训班：\(Self.list(titles))。"
    case .unreadableRoster(let file, let reason, _): "\(file)：\(reason)。"
    case .faultyRoster(let file, let remarks):
      "名册有 \(remarks.count) 处要改：\n"
        + remarks.prefix(Self.mostLines).map { "  \($0.described(in: file))" }
        .joined(separator: "\n")
        + (remarks.count > Self.mostLines ? "\n  ……还有 \(remarks.count - Self.mostLines) 处" : "")
    }
  }

  /// What is not lost and what to do, in Chinese.
  public var remedy: String {
    switch self {
    case .notRead(let error): "\(error.cause.remedy)。"
    case .notWritten(let error): "原有的文件没有改动。\(error.cause.remedy)。"
    case .damaged: "这个文件没有改动。请从备份里恢复，或者照提示的位置改好。"
    case .newerVersion: "请更新本程序。"
    case .inUse: "请等它存好再试。"
    case .alreadyThere: "请换一个名称；换名册用 class roster。"
    case .badTitle: "请用 60 个字以内的名称，里面要有文字。"
    case .unknownClass(_, let known):
      known.isEmpty ? "先建一个：class new 秋季班 名册.xlsx" : "用 class list 看全部培训班。"
    case .severalClasses(let name, _): name.isEmpty ? "请写明哪一个。" : "请把名称写全。"
    case .unreadableRoster(_, _, let remedy): "\(remedy)。"
    case .faultyRoster: "请在原来的表里改好、存盘，再来一次；名册没有存。"
    }
  }

  /// Faults of a roster that are listed at most: more of them have one cause.
  private static let mostLines = 100

  private static func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: "、") + (names.count > 8 ? " 等" : "")
  }
}
