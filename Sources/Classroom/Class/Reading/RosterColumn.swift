internal import Quiz

/// What a column of a roster means to a class.
public enum RosterColumn: String, CaseIterable, Sendable {
  /// The learner's number.
  case number = "学号"
  /// The learner's name.
  case name = "姓名"
  /// Where the learner works.
  case unit = "单位"
  /// The learner's group.
  case group = "组别"
  /// The learner's telephone.
  case phone = "手机"
  /// The learner's seat.
  case seat = "座位号"
}

/// What the head of a column says.
enum RosterHeadWord: Hashable {
  /// A number, the better the lower its rank: a staff number is one where there is no other.
  case number(rank: Int)
  case name, unit, group, phone, seat
  /// A running number, which serves as one where there is none and no two are the same.
  case ordinal
  /// The number of an identity card, of which a class has no need.
  case identity
  /// Something else that rosters commonly have.
  case known

  /// Reads a head; `nil` where it is none that people write.
  init?(_ text: String) {
    let plain = Self.plain(text)
    guard !plain.isEmpty, plain.utf8.count <= 60 else { return nil }
    if let rank = Self.numbers.firstIndex(where: { $0.contains(plain) }) {
      self = .number(rank: rank)
    } else if let word = Self.words[plain] {
      self = word
    } else if plain.contains("身份证") {
      self = .identity
    } else {
      return nil
    }
  }

  /// A head without blanks and what people put around it: `*姓 名（必填）：` is `姓名`.
  static func plain(_ head: String) -> String {
    var plain = String.UnicodeScalarView()
    var depth = 0
    for scalar in TypedForms.folded(head).lowercased().unicodeScalars {
      switch scalar {
      case "(", "[", "【", "〔", "{", "<": depth += 1
      case ")", "]", "】", "〕", "}", ">": depth = max(0, depth - 1)
      default:
        guard depth == 0, !scalar.properties.isWhitespace,
          !"*:_-/、,.及和".unicodeScalars.contains(scalar)
        else { continue }
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// Heads of numbers, the better ones first.
  private static let numbers: [Set<String>] = [
    ["学号", "学员编号", "学员号", "学生编号", "学生学号", "学员学号", "学员代码"],
    ["编号", "考号", "准考证号", "准考证号码", "准考证", "考生号", "考生编号", "参赛号", "参赛编号", "选手号", "选手编号"],
    ["工号", "职工号", "职工编号", "员工号", "员工编号", "警号", "人员编号", "证号", "胸卡号", "号码", "id", "number"],
  ]

  private static let words: [String: RosterHeadWord] = {
    var words: [String: RosterHeadWord] = [:]
    let enter = { (word: RosterHeadWord, heads: String) in
      for head in heads.split(separator: " ") { words[String(head)] = word }
    }
    enter(.ordinal, "序号 序 顺序号 行号 no")
    enter(
      .name,
      "姓名 名字 学员姓名 学生姓名 考生姓名 选手姓名 人员姓名 参训人员姓名 参训人员 参训学员 参会人员 职工姓名 员工姓名 学员 选手 考生 name 中文姓名 真实姓名 姓名全称"
    )
    enter(
      .unit,
      "单位 工作单位 所在单位 单位名称 单位全称 单位部门 工作单位部门 所在单位部门 单位科室 部门 所在部门 工作部门 部门名称 科室 处室 学校 所在学校 院系 学院 公司 机构 所属单位 选送单位 参训单位 派出单位 unit"
    )
    enter(.group, "组别 小组 分组 组 组号 所在小组 所在组 小组名称 组名 分组情况 group")
    enter(
      .phone,
      "手机 电话 联系电话 手机号 手机号码 电话号码 联系方式 移动电话 联系手机 手机电话 电话手机 tel phone mobile")
    enter(.seat, "座位 座号 座位号 座次 座次号 席位号 seat")
    enter(
      .known,
      "性别 职务 职务职级 职级 职称 政治面貌 民族 学历 年龄 出生年月 邮箱 备注 签名 签到 住宿 房号 房间号 籍贯 专业 班级 考场 岗位")
    return words
  }()
}
