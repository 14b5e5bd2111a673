import Quiz

/// What people write in the column for the kind of a question.
enum KindWord: Hashable {
  /// One of our kinds.
  case kind(QuestionKind)
  /// A question with choices; the key says whether one or several are right.
  case choice
  /// A question that a person answers in own words.
  case open

  /// Reads a kind; `nil` where the word is not known.
  init?(_ text: String) {
    let plain = QuestionColumn.plain(text)
    guard let word = Self.words[plain] ?? Self.words[String(plain.trimmedSuffix("题"))] else {
      return nil
    }
    self = word
  }

  /// The kind that a heading within a table names: `一、单项选择题（每题2分）`, a sheet `判断题`.
  init?(heading: String) {
    guard heading.utf8.count <= 200 else { return nil }
    let plain = QuestionColumn.plain(heading)
    let named = Self.words.filter { $0.key.unicodeScalars.count >= 2 && plain.contains($0.key) }
    guard let longest = named.max(by: { ($0.key.count, $1.key) < ($1.key.count, $0.key) }) else {
      return nil
    }
    // What else is said must not be much, or it is a question about the word.
    guard plain.unicodeScalars.count - longest.key.unicodeScalars.count <= 14 else { return nil }
    self = longest.value
  }

  private static let words: [String: KindWord] = {
    var words: [String: KindWord] = [:]
    let enter = { (word: KindWord, names: String) in
      for name in names.split(separator: " ") { words[String(name)] = word }
    }
    enter(.kind(.single), "单选 单项选择 单项 单选择 single singlechoice")
    enter(.kind(.multiple), "多选 多项选择 多项 不定项 不定项选择 multiple multiplechoice")
    enter(.kind(.trueFalse), "判断 是非 对错 正误 判断正误 truefalse true/false")
    enter(.kind(.fill), "填空 fill fillin fillintheblank 单空填空 多空填空")
    enter(.kind(.cloze), "完形填空 选词 cloze")
    enter(.kind(.ordering), "排序 排列 ordering")
    enter(.kind(.matching), "配对 匹配 连线 matching")
    enter(.kind(.errorFinding), "找错 改错 纠错")
    enter(.kind(.caseStudy), "材料 案例 案例分析 综合 材料分析 阅读理解 组合")
    enter(.choice, "选择 客观 choice")
    enter(.open, "简答 问答 论述 主观 名词解释 写作 计算 分析 essay open shortanswer")
    for kind in QuestionKind.allCases {
      words[QuestionColumn.plain(kind.title)] = .kind(kind)
      words[kind.rawValue.lowercased()] = .kind(kind)
    }
    return words
  }()

  /// The word for a question that no kind of ours is.
  static let openTitle = "简答"
}

extension StringProtocol {
  /// The text without an ending, where it has it.
  func trimmedSuffix(_ ending: String) -> SubSequence {
    hasSuffix(ending) ? dropLast(ending.count) : self[...]
  }
}

/// What people write for true and false.
enum TruthWord {
  /// Reads a truth value; `nil` where the word is not known.
  static func value(_ text: String) -> Bool? {
    let plain = TypedForms.trimmed(TypedForms.folded(text)).lowercased()
    return truths.contains(plain) ? true : falsehoods.contains(plain) ? false : nil
  }

  static let truths: Set<String> = [
    "对", "正确", "是", "√", "✓", "✔", "☑", "t", "true", "y", "yes", "right", "对的", "正确的", "v", "∨",
    "1",
  ]
  static let falsehoods: Set<String> = [
    "错", "错误", "否", "×", "✗", "✘", "✕", "☒", "x", "f", "false", "n", "no", "wrong", "不对", "不正确",
    "错的", "错误的", "╳", "0",
  ]
}

/// What people write for how hard a question is.
enum DifficultyWord {
  /// Reads a difficulty from 1 to 5; `nil` where the word is not known.
  static func value(_ text: String) -> Int? {
    let plain = QuestionColumn.plain(text)
    if let number = Int(plain.trimmedSuffix("级")), (1...5).contains(number) { return number }
    if let value = words[plain.hasSuffix("题") ? String(plain.dropLast()) : plain] { return value }
    let stars = plain.unicodeScalars
    let full = stars.count { "★⭐".unicodeScalars.contains($0) }
    let rest = stars.count { "☆\u{FE0F}".unicodeScalars.contains($0) }
    return full + rest == stars.count && (1...5).contains(full) ? full : nil
  }

  /// Reads a share of right answers, from 0 to 1, as a difficulty.
  static func value(ofFacility text: String) -> Int? {
    let plain = TypedForms.trimmed(TypedForms.folded(text))
    guard let share = Double(plain), (0...1).contains(share) else { return nil }
    return switch share {
    case 0.8...: 1
    case 0.6...: 2
    case 0.4...: 3
    case 0.2...: 4
    default: 5
    }
  }

  private static let words: [String: Int] = [
    "容易": 1, "简单": 1, "易": 1, "很易": 1, "很容易": 1, "低": 1, "easy": 1, "较易": 2, "较容易": 2,
    "较简单": 2, "偏易": 2, "中": 3, "中等": 3, "一般": 3, "适中": 3, "普通": 3, "medium": 3, "较难": 4,
    "偏难": 4, "难": 5, "困难": 5, "很难": 5, "高": 5, "hard": 5, "difficult": 5, "一": 1, "二": 2, "三": 3,
    "四": 4, "五": 5,
  ]
}
