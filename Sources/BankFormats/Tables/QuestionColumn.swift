import Quiz

/// What a column of a table of questions holds.
enum QuestionColumn: Hashable {
  case id, kind, topic, points, difficulty, level, stem, passage, leftItems, words
  /// One choice, from 0.
  case option(Int)
  case key, reasons, explanation, hint, fixedOrder, rules, basis, source
  /// What has no column of its own; a long text goes on in a second column, so it has a number,
  /// from 0.
  case data(Int)
  /// All choices in one cell.
  case options
  /// The answer to one gap, from 0; where there is a column for the key as well, a choice.
  case answerPart(Int)
  /// How many of a hundred got it right, as a number from 0 to 1.
  case facility
  /// Marks for a right answer, which banks do not hold.
  case score
  /// A running number, which is no permanent name.
  case ordinal

  /// What its head says in tables that are written here.
  var title: String {
    switch self {
    case .id: "编号"
    case .kind: "题型"
    case .topic: "主题"
    case .points: "知识点"
    case .difficulty: "难度"
    case .level: "层次"
    case .stem: "题干"
    case .passage: "原文"
    case .leftItems: "配对左列"
    case .words: "备选词"
    case .option(let place): "选项" + AuthoredBody.id(at: place).uppercased()
    case .key: "答案"
    case .reasons: "选项说明"
    case .explanation: "解析"
    case .hint: "提示"
    case .fixedOrder: "选项顺序"
    case .rules: "规则"
    case .basis: "依据"
    case .source: "来源"
    case .data(let number): number == 0 ? "数据" : "数据\(number + 1)"
    case .options: "选项"
    case .answerPart(let place): "答案\(place + 1)"
    case .facility: "难度系数"
    case .score: "分值"
    case .ordinal: "序号"
    }
  }

  /// What authors are told that it was taken for.
  var meaning: String {
    switch self {
    case .option(let place): "选项 \(AuthoredBody.id(at: place).uppercased())"
    case .options: "全部选项"
    case .answerPart(let place): "第 \(place + 1) 空的答案"
    case .data: "其余内容"
    case .id, .kind, .topic, .points, .difficulty, .level, .stem, .passage, .leftItems, .words,
      .key, .reasons, .explanation, .hint, .fixedOrder, .rules, .basis, .source, .facility, .score,
      .ordinal:
      title
    }
  }
}

extension QuestionColumn {
  /// What a head means; `nil` where it is none that people write.
  init?(head: String) {
    let plain = Self.plain(head)
    guard !plain.isEmpty, plain.utf8.count <= 60 else { return nil }
    if let column = Self.heads[plain] {
      self = column
    } else if let place = Self.place(in: plain, after: Self.optionWords) {
      self = .option(place)
    } else if let place = Self.place(in: plain, after: ["正确答案", "标准答案", "答案", "填空", "空", "answer"])
    {
      self = .answerPart(place)
    } else if plain.hasPrefix("数据"), let number = Int(plain.dropFirst(2)), (2...99).contains(number)
    {
      self = .data(number - 1)
    } else {
      return nil
    }
  }

  /// A head without what people put around it: `*题干（必填）：` is `题干`.
  static func plain(_ head: String) -> String {
    var plain = ""
    var depth = 0
    for scalar in TypedForms.folded(head).lowercased().unicodeScalars {
      switch scalar {
      case "(", "[", "【", "〔", "{", "<": depth += 1
      case ")", "]", "】", "〕", "}", ">": depth = max(0, depth - 1)
      default:
        guard depth == 0, !scalar.properties.isWhitespace,
          !"*:_-/、,.".unicodeScalars.contains(scalar)
        else { continue }
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  private static let optionWords = [
    "备选答案", "备选项", "候选项", "选项", "选择", "option", "choice", "",
  ]

  /// The place that a letter or a number after one of some words names: `选项b` is 1.
  private static func place(in plain: String, after words: [String]) -> Int? {
    for word in words where plain.hasPrefix(word) {
      var sign = plain.dropFirst(word.count)
      for tail in ["选项", "项", "空"] where sign.hasSuffix(tail) && !sign.dropLast(tail.count).isEmpty
      {
        sign = sign.dropLast(tail.count)
        break
      }
      if let letter = sign.unicodeScalars.first, sign.unicodeScalars.count == 1 {
        // A letter alone is a choice as far as questions have choices: `X` is no head of one.
        if ("a"..."z").contains(letter), !word.isEmpty || letter <= "j" {
          return Int(letter.value) - 97
        }
        if let place = Array("一二三四五六七八九十".unicodeScalars).firstIndex(of: letter), !word.isEmpty {
          return place
        }
      }
      if !word.isEmpty, let number = Int(sign), (1...26).contains(number) { return number - 1 }
    }
    return nil
  }

  /// The heads that people write, without blanks and signs.
  private static let heads: [String: QuestionColumn] = {
    var heads: [String: QuestionColumn] = [:]
    let enter = { (column: QuestionColumn, names: String) in
      for name in names.split(separator: " ") { heads[String(name)] = column }
    }
    enter(.id, "编号 试题编号 题目编号 试题编码 题目编码 id 试题id 题目id questionid guid")
    enter(.ordinal, "序号 题号 no 行号 number")
    enter(.kind, "题型 类型 试题类型 题目类型 题型名称 问题类型 题类 type questiontype kind")
    enter(.topic, "主题 分类 章节 目录 试题分类 题目分类 所属章节 所属分类 题库分类 类别 科目 章 模块 topic category chapter")
    enter(.points, "知识点 考点 考核点 知识点编号 知识点名称 知识点代码")
    enter(.difficulty, "难度 难度等级 难度级别 难易度 难易程度 难易 试题难度 题目难度 difficulty")
    enter(.facility, "难度系数")
    enter(.level, "层次 认知层次 能力层次 掌握程度 考核要求 level")
    enter(
      .stem,
      "题干 题目 试题 考题 习题 问题 题面 题文 题目内容 试题内容 题干内容 问题内容 试题题干 题目题干 题目描述 试题描述 问题描述 题目名称 试题名称 题目标题 question stem questiontext"
    )
    enter(.passage, "原文 材料 材料内容 短文 背景材料 案例 阅读材料 文段 material")
    enter(.leftItems, "配对左列 左列 左项")
    enter(.words, "备选词 词库")
    enter(.options, "选项 备选项 备选答案 选项内容 答案选项 全部选项 候选答案 选择项 options choices")
    enter(
      .key,
      "答案 正确答案 标准答案 参考答案 正确选项 试题答案 题目答案 正确答案选项 答案内容 答案字母 正确答案字母 参考答案字母 标准答案字母 正确选项字母 选项字母 answer correctanswer correctanswers key"
    )
    enter(
      .explanation,
      "解析 答案解析 试题解析 题目解析 解答 分析 详解 解题思路 答题解析 答案说明 explanation analysis")
    enter(.reasons, "选项说明 选项解析")
    enter(.hint, "提示 答题提示 hint")
    enter(.fixedOrder, "选项顺序")
    enter(.rules, "规则 规则代码 规则编号")
    enter(.basis, "依据 法规依据")
    enter(.source, "来源 出处 题目来源 试题来源 source")
    enter(.score, "分值 分数 得分 本题分值 题目分值 试题分数 分 score")
    enter(.data(0), "数据")
    return heads
  }()
}
