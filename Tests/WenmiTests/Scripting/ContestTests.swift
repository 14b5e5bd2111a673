import Foundation
import TestSupport
import Testing

@Suite("Contests from the command line") struct ContestTests {
  private static let roster = """
    准考证号,姓名,单位,组别
    001,林晓,中文系,学生组
    002,张三,中文系,学生组
    003,李四,法学院,学生组
    004,王五,法学院,学生组
    011,赵六,党政办,职工组
    012,钱七,后勤处,职工组

    """

  /// A home with a contest of two rounds in it.
  private func home() throws -> WenmiHome {
    let home = try WenmiHome()
    try home.write(Self.roster, to: "名册.csv")
    let made = try home.run(
      "contest", "new", "公文写作竞赛", "--roster", home.folder("名册.csv"), "--rounds",
      "初赛:30:3,决赛:70")
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("6 人，学生组 4、职工组 2"))
    #expect(made.output.contains("总成绩＝初赛×30%＋决赛×70%"))
    return home
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  /// Fills in the rows of a blank marking sheet by number.
  private func fill(
    _ sheet: String, _ home: WenmiHome, round: String, _ marks: [String: String]
  ) throws {
    let key = try home.run("contest", "key", "--round", round)
    var codes: [String: String] = [:]
    for line in key.output.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if words.count > 2, words[0].hasPrefix("M") { codes[words[0]] = words[1] }
    }
    #expect(codes.count >= marks.count)
    let lines = try text(home.folder(sheet)).replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let filled = lines.map { line -> String in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard let number = codes[cells[0]], let own = marks[number] else { return line }
      return [cells[0], cells[1], own, ""].joined(separator: ",")
    }
    try home.write(filled.joined(separator: "\r\n"), to: sheet)
  }

  @Test("From the roster to the prizes")
  func wholeContest() throws {
    let home = try home()
    // Seats.
    let seats = home.folder("座次.csv")
    let seated = try home.run(
      "contest", "seats", "--round", "初赛", "--rooms", "4,4", "--seed", "3", "-o", seats)
    #expect(seated.status == 0, "\(seated.errors)")
    let plan = try text(seats)
    #expect(try home.bytes(of: seats).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(plan.contains("考场,座位号,准考证号,姓名,单位,组别\r\n第1考场,'01,'0"))
    for number in ["001", "002", "003", "004", "011", "012"] {
      // On the plan, and on the sheet to sign of the room.
      #expect(plan.ranges(of: ",'\(number),").count == 2)
    }
    // The first round.
    let sheet = home.folder("初赛.csv")
    let blank = try home.run(
      "contest", "sheet", "--round", "初赛", "--judges", "3", "-o", sheet)
    #expect(blank.status == 0, "\(blank.errors)")
    #expect(try !text(sheet).contains("林晓"))
    try fill(
      "初赛.csv", home, round: "初赛",
      [
        "001": "90,91,92", "002": "80,81,82", "003": "81,81,81", "004": "81,80,99",
        "011": "70,75,76", "012": "回避,88,89",
      ])
    let trial = try home.run("contest", "marks", "--round", "初赛", sheet, "--dry-run")
    #expect(trial.status == 1)
    #expect(trial.output.contains("004 王五：评委3 评 99，其他评委的中位数是 80.5"))
    #expect(trial.output.contains("012 钱七：评委1 回避"))
    #expect(trial.output.contains("没有存"))
    #expect(try home.run("contest", "result").status == 1)
    #expect(try home.run("contest", "marks", "--round", "初赛", sheet).status == 1)
    // Three are equal at the third place: all go on.
    let first = try home.run("contest", "result", "--round", "初赛")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("晋级 4 人，名额 3 个，第 2 名并列 3 人，都列入"))
    // The final, somebody absent.
    let final = home.folder("决赛.csv")
    #expect(
      try home.run("contest", "sheet", "--round", "决赛", "--judges", "张教授,李教授,王处长", "-o", final)
        .status == 0)
    try fill(
      "决赛.csv", home, round: "决赛",
      [
        "001": "80,90,85", "002": "90,91,92", "003": "90,91,92", "011": "85,86,87",
        "012": "60,70,80",
      ])
    let absent = try home.run("contest", "absent", "王五", "--round", "决赛")
    #expect(absent.output.contains("决赛缺考 1 人：004 王五"))
    let stored = try home.run("contest", "marks", "--round", "决赛", final)
    #expect(stored.status == 0, "\(stored.output)\(stored.errors)")
    let result = home.folder("成绩.md")
    let told = try home.run("contest", "result", "-o", result)
    #expect(told.status == 0, "\(told.errors)")
    let table = try text(result)
    // 0.3 × 81 + 0.7 × 91 = 88.00 for both, decided by nothing; 27.3 + 59.5 = 86.80.
    #expect(table.contains("| 1 | 002 | 张三 | 中文系 | 学生组 | 81.00 | 91.00 | 88.00 | 并列 2 人 |"))
    #expect(table.contains("| 1 | 003 | 李四 |"))
    #expect(table.contains("| 3 | 001 | 林晓 | 中文系 | 学生组 | 91.00 | 85.00 | 86.80 |"))
    #expect(table.contains("|  | 004 | 王五 | 法学院 | 学生组 |  |  |  | 决赛缺考 |"))
    #expect(table.contains("登分人") && table.contains("复核人"))
    // Prizes.
    let list = home.folder("获奖.csv")
    let awards = try home.run(
      "contest", "awards", "--prizes", "1,1", "--certificate", "院赛〔2026〕", "-o", list)
    #expect(awards.status == 0, "\(awards.errors)")
    #expect(awards.output.contains("按“就高”，都得一等奖"))
    let rows = try text(list)
    #expect(rows.contains("学生组,一等奖,1,'002,张三,中文系,88.00,院赛〔2026〕001,,"))
    #expect(rows.contains("学生组,一等奖,1,'003,李四,法学院,88.00,院赛〔2026〕002,,"))
    #expect(rows.contains("职工组,一等奖,1,'011,赵六,党政办,"))
    #expect(!rows.contains("职业资格"))
    let open = try home.run("contest", "awards", "--border", "待定")
    #expect(open.status == 1)
    #expect(open.output.contains("待评委会决定"))
  }

  @Test("A file that is there is never written over without being told to")
  func keepsFiles() throws {
    let home = try home()
    let seats = home.folder("座次.md")
    let line = ["contest", "seats", "--round", "初赛", "--rooms", "6", "-o", seats]
    try home.write("我的", to: "座次.md")
    let refused = try RunningProgram.run(
      home.command(line), input: "", environment: home.environment)
    #expect(refused.status == 3)
    #expect(refused.errors.contains("已经有了"))
    #expect(try text(seats) == "我的")
    // Nothing was stored for it either.
    #expect(try home.run("contest", "seats", "--round", "初赛").status == 2)
    let forced = try RunningProgram.run(
      home.command(line + ["--force"]), input: "", environment: home.environment)
    #expect(forced.status == 0, "\(forced.errors)")
    #expect(try text(seats).hasPrefix("# 公文写作竞赛初赛考场座次表"))
    // Nor are seats that were given out given out anew.
    let again = try home.run("contest", "seats", "--round", "初赛", "--rooms", "3,3")
    #expect(again.status == 2)
    #expect(again.errors.contains("座次已经排过了"))
  }

  @Test(
    "What is wrong is said in Chinese with what to do",
    arguments: [
      (["seats", "--rooms", "6"], 2, "请用 --round 写明哪一轮"),
      (["seats", "--round", "复赛", "--rooms", "6"], 2, "没有“复赛”这一轮"),
      (["seats", "--round", "初赛", "--rooms", "2,2"], 2, "一共 4 个座位，不够 6 人坐"),
      (["seats", "--round", "初赛", "--rooms", "x"], 2, "看不懂这个考场"),
      (["sheet", "--round", "初赛", "--judges", "5"], 2, "请用 -o 写明文件"),
      (["sheet", "--round", "初赛", "--judges", "甲,甲", "-o", "x.csv"], 2, "评委有重名"),
      (["sheet", "--round", "决赛", "--judges", "5", "-o", "x.csv"], 1, "初赛还没有评分"),
      (["sheet", "--round", "初赛", "--judges", "5", "-o", "x.txt"], 2, "看不出是哪种格式"),
      (["marks", "--round", "初赛", "没有.csv"], 3, "文件或文件夹不存在"),
      (["absent", "--round", "初赛", "999", "李四", "没有此人"], 2, "没有这样的准考证号：999、没有此人"),
      (["result"], 1, "还没有评分"), (["awards"], 2, "--prizes"),
      (["awards", "--prizes", "1,3", "--certificate", "国家职业资格"], 2, "国家职业资格"),
      (["show", "书法"], 2, "没有找到“书法”这场竞赛"), (["key", "--round", "初赛"], 2, "还没有密号"),
    ] as [([String], Int32, String)])
  func problems(words: [String], status: Int32, told: String) throws {
    let home = try home()
    let result = try RunningProgram.run(
      home.command(["contest"] + words), input: "", environment: home.environment)
    #expect(result.status == status, "\(result.output)\(result.errors)")
    #expect(result.errors.contains(told), "\(result.errors)")
  }

  @Test("The prompt knows the same words")
  func prompt() throws {
    let home = try home()
    let result = try home.run(
      input: """
        contest
        竞赛 排座 --round 初赛 --rooms 6
        contest list
        contest show
        contest absent 001 --round 初赛
        contest seats --rum 6
        contest marks

        """)
    #expect(result.status == 0)
    #expect(result.output.contains("contest awards --prizes 1,3,8"))
    #expect(result.output.contains("按准考证号依次排座"))
    #expect(result.output.contains("初赛缺考 1 人：001 林晓"))
    #expect(result.output.contains("没有 --rum 这个选项"))
    #expect(result.output.contains("请写明评分表"))
  }

  @Test("A machine reads the result")
  func json() throws {
    let home = try home()
    try home.write(
      "准考证号,评委1\n001,90\n002,80\n003,70\n004,60\n011,75\n012,85\n", to: "评分.csv")
    #expect(
      try home.run("contest", "marks", "--round", "初赛", home.folder("评分.csv")).status == 0)
    struct Line: Decodable {
      let number, total: String
      let rank: Int
      let advances: Bool?
    }
    struct Division: Decodable {
      let name: String?
      let ranked: [Line]
    }
    struct Result: Decodable {
      let round: String?
      let divisions: [Division]
    }
    let told = try home.run("contest", "result", "--round", "初赛", "--json")
    #expect(told.status == 0, "\(told.errors)")
    let result = try JSONDecoder().decode(Result.self, from: Data(told.output.utf8))
    #expect(result.round == "初赛")
    #expect(result.divisions.map(\.name) == ["学生组", "职工组"])
    #expect(result.divisions[0].ranked.map(\.advances) == [true, true, true, false])
    #expect(
      result.divisions[1].ranked.map { "\($0.rank) \($0.number) \($0.total)" } == [
        "1 012 85.00", "2 011 75.00",
      ])
  }
}
