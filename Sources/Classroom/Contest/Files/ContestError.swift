public import DurableFiles
public import JSONText

/// Why a contest could not be read, written or gone on with.
public enum ContestError: Error, Hashable, Sendable {
  /// A file could not be read.
  case notRead(FileError)
  /// A file could not be written; what was there before is untouched.
  case notWritten(FileError)
  /// A file of a contest is not what it should be; it was left as it is.
  case damaged(path: String, JSONText.Position, reason: String)
  /// The file was written by a newer version of the program.
  case newerVersion(path: String, version: Int)
  /// The contest is being changed by another process.
  case inUse(path: String)
  /// A contest with this title is there already.
  case alreadyThere(title: String)
  /// This cannot be the title of a contest.
  case badTitle(String)
  /// A text has words that may not stand on a certificate.
  case forbiddenWords(String)
  /// No contest has this name; these are there.
  case unknownContest(String, known: [String])
  /// More than one contest fits this name.
  case severalContests(String, [String])
  /// No round has this name; these are there.
  case unknownRound(String, known: [String])
  /// The roster could not be read.
  case roster(ClassError)
  /// Only some entrants belong to a division; these do not.
  case withoutDivision([String])
  /// A rule cannot be understood or applied: what is wrong and what to do, without full stops.
  case badRule(String, remedy: String)
  /// There are fewer seats than entrants.
  case tooFewSeats(Int, entrants: Int)
  /// Nobody in the contest has these numbers.
  case unknownEntrants([String])
  /// A round that is needed has no marks yet.
  case undecided(String)
  /// A file is no marking sheet that can be read: what is wrong and what to do.
  case unreadableMarks(file: String, reason: String, remedy: String)
  /// A marking sheet has faults that must be mended first: all of them, as they are told.
  case faultyMarks([String])
  /// A table could not be made a file.
  case noTable(reason: String, remedy: String)
}

extension ContestError: CustomStringConvertible {
  /// What is wrong and where, then on a further line what to do.
  public var description: String { "\(problem)\n  \(remedy)" }

  /// What is wrong and where, in Chinese.
  public var problem: String {
    switch self {
    case .notRead(let error): "\(error.cause.reason)：文件读不出（\(error.path)）。"
    case .notWritten(let error): "\(error.cause.reason)：没有存上（\(error.path)）。"
    case .damaged(let path, let position, let reason):
      "竞赛的文件读不出：\(path) \(position)：\(reason)。"
    case .newerVersion(let path, let version):
      "竞赛的文件是较新版本的程序写的：\(path)（格式版本 \(version)，本程序只认到 \(Contest.schemaVersion)）。"
    case .inUse(let path): "另一个窗口正在改这场竞赛（\(path)）。"
    case .alreadyThere(let title): "已经有“\(title)”这场竞赛了，没有改动它。"
    case .badTitle(let title): "“\(title.prefix(40))”不能作竞赛的名称。"
    case .forbiddenWords(let text): "“\(text.prefix(40))”里的“国家职业资格”不能写：秘书已经不在国家职业资格目录里。"
    case .unknownContest(let name, let known):
      known.isEmpty
        ? "还没有竞赛。" : "没有找到“\(name.prefix(40))”这场竞赛。现有：\(Self.list(known))。"
    case .severalContests(let name, let titles):
      name.isEmpty
        ? "竞赛不止一场：\(Self.list(titles))。"
        : "“\(name.prefix(40))”可以指几场竞赛：\(Self.list(titles))。"
    case .unknownRound(let name, let known):
      name.isEmpty
        ? "这场竞赛有 \(known.count) 轮：\(Self.list(known))。"
        : "没有“\(name.prefix(40))”这一轮。现有：\(Self.list(known))。"
    case .roster(let error): error.problem
    case .withoutDivision(let entrants):
      "名册里有的人写了组别，有 \(entrants.count) 人没有写：\(Self.list(entrants))。"
    case .badRule(let reason, _): "\(reason)。"
    case .tooFewSeats(let seats, let entrants): "考场一共 \(seats) 个座位，不够 \(entrants) 人坐。"
    case .unknownEntrants(let numbers): "没有这样的准考证号：\(Self.list(numbers))。"
    case .undecided(let round): "\(round)还没有评分。"
    case .unreadableMarks(let file, let reason, _): "\(file)：\(reason)。"
    case .faultyMarks(let faults):
      "评分表有 \(faults.count) 处要改：\n"
        + faults.prefix(Self.mostLines).map { "  \($0)" }.joined(separator: "\n")
        + (faults.count > Self.mostLines ? "\n  ……还有 \(faults.count - Self.mostLines) 处" : "")
    case .noTable(let reason, _): "\(reason)。"
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
    case .alreadyThere: "请换一个名称。"
    case .badTitle: "请用 60 个字以内的名称，里面要有文字。"
    case .forbiddenWords: "请写竞赛自己的名称。"
    case .unknownContest(_, let known):
      known.isEmpty ? "先建一场：contest new 公文写作竞赛 --roster 名册.xlsx" : "用 contest list 看全部竞赛。"
    case .severalContests: "请用 --contest 写明哪一场。"
    case .unknownRound: "请用 --round 写明哪一轮。"
    case .roster(let error): error.remedy
    case .withoutDivision: "请在名册里补上组别，或者去掉“组别”这一列。"
    case .badRule(_, let remedy): "\(remedy)。"
    case .tooFewSeats: "请加考场，或者改座位数。"
    case .unknownEntrants: "用 contest show 看全部选手。"
    case .undecided: "请先用 contest marks 收评分表。"
    case .unreadableMarks(_, _, let remedy): "\(remedy)。"
    case .faultyMarks: "请在评分表里改好、存盘，再来一次；评分没有存。"
    case .noTable(_, let remedy): "\(remedy)。"
    }
  }

  /// Faults that are listed at most: more of them have one cause.
  private static let mostLines = 100

  private static func list(_ names: [String]) -> String {
    names.prefix(8).joined(separator: "、") + (names.count > 8 ? " 等" : "")
  }
}
