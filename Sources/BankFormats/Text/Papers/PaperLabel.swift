/// A label of a paper, in any of the words and brackets that people use: `【答案】`, `参考答案:`.
struct PaperLabel {
  /// What it is.
  let kind: Kind
  /// Where what it labels begins.
  let valueStart: Int
  /// Where what it labels ends.
  let valueEnd: Int
  /// Whether a bracket or a colon marks it, so that it cannot be the beginning of a sentence.
  let isMarked: Bool

  /// What labels say.
  enum Kind: Hashable {
    /// One of the labels of our own form.
    case form(TextLabel)
    /// Something about an attempt or a mark, which belongs to no question.
    case foreign
  }

  /// Looks for a label at a place of a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - start: The place; a label there may stand in brackets.
  ///   - isInside: Whether it is inside the line, where only few labels are believed.
  init?(in line: PaperLine, at start: Int, isInside: Bool = false) {
    let plain = line.plain
    guard start < plain.endIndex else { return nil }
    let closing = Self.brackets[plain[start]]
    var place = plain.skippingBlanks(closing == nil ? start : start + 1)
    guard let (word, kind) = Self.word(in: plain, at: &place, isInside: isInside) else {
      return nil
    }
    place = plain.skippingBlanks(place)
    var end = plain.endIndex
    var hasColon = false
    if let closing {
      guard place < end else { return nil }
      if plain[place] == closing {
        place += 1
        let next = plain.skippingBlanks(place)
        if next < end, plain[next] == ":" { place = next + 1 }
      } else if plain[place] == ":" || plain[place] == closing {
        let limit = min(plain.endIndex, place + Self.bracketLength)
        guard let last = plain[place..<limit].firstIndex(of: closing) else { return nil }
        // Inside the brackets is all that it labels.
        place += 1
        end = last
      } else {
        return nil
      }
    } else if place < end, plain[place] == ":" {
      hasColon = true
      place += 1
    }
    isMarked = closing != nil || hasColon
    if !isMarked, !isInside, place == end, word.count > 1,
      kind == .form(.answer) || kind == .form(.explanation)
    {
      // What it labels is on the next line.
    } else if !isMarked {
      guard !isInside, case .form(.answer) = kind, word.count > 1 || word == Self.choose,
        Self.isShortKey(plain[place...])
      else { return nil }
    }
    self.kind = kind
    valueStart = min(place, end)
    valueEnd = end
  }

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "【": "】", "[": "]", "(": ")", "〔": "〕", "〖": "〗",
  ]
  /// Characters of the longest value that stands inside the brackets of its label.
  private static let bracketLength = 60
  private static let choose: [Unicode.Scalar] = ["选"]

  /// `C`, `A、B`, `对`
  private static func isShortKey(_ plain: ArraySlice<Unicode.Scalar>) -> Bool {
    guard plain.count <= 12 else { return false }
    let text = plain.string
    return KeyReading.truth(of: text) != nil
      || !KeyReading.ids(in: text).isEmpty && !plain.contains { ("a"..."z").contains($0) }
  }

  // MARK: Words

  /// The words, longest first, by their first character.
  private static let words: [Unicode.Scalar: [(word: [Unicode.Scalar], kind: Kind, inside: Bool)]] =
    {
      var words: [Unicode.Scalar: [(word: [Unicode.Scalar], kind: Kind, inside: Bool)]] = [:]
      func add(_ kind: Kind, _ list: String, inside: Bool = false) {
        for word in list.split(separator: " ") {
          let scalars = Array(word.unicodeScalars)
          words[scalars[0], default: []].append((scalars, kind, inside))
        }
      }
      add(.form(.answer), "答案 参考答案 正确答案 标准答案 本题答案 答案为 答案是 正确答案是 正确答案为 正确选项", inside: true)
      add(.form(.answer), "答 选 故选 应选 参考要点 答题要点 答案要点 评分要点")
      add(.form(.explanation), "解析 答案解析 试题解析 题目解析 参考解析 本题解析 详解 答案详解", inside: true)
      add(.form(.explanation), "解 分析 解答 解释 解题思路 点评 名师点评 法条链接")
      add(.form(.points), "考点 知识点 考查点 考核点 考查知识点", inside: true)
      add(.form(.difficulty), "难度 难易度 难易程度 难度系数 难度等级", inside: true)
      add(.form(.source), "来源 出处 题目来源 试题来源", inside: true)
      add(.form(.topic), "主题 章节 所属章节 分类")
      add(.form(.kind), "题型 题目类型 试题类型")
      add(.form(.level), "层次 认知层次 能力层次")
      add(.form(.hint), "提示 解题提示")
      add(.form(.id), "题号")
      add(.form(.rules), "规则")
      add(.form(.why), "为什么")
      add(.form(.fixedOrder), "选项顺序")
      add(.foreign, "我的答案 你的答案 考生答案 您的答案 得分 分值 本题分值 正确率 易错项 作答")
      return words.mapValues { $0.sorted { $0.word.count > $1.word.count } }
    }()

  /// Reads a word, whose characters may be set apart with blanks.
  private static func word(
    in plain: ArraySlice<Unicode.Scalar>, at place: inout Int, isInside: Bool
  ) -> ([Unicode.Scalar], Kind)? {
    guard place < plain.endIndex, let words = words[plain[place]] else { return nil }
    for (word, kind, inside) in words where inside || !isInside {
      var end = place
      var isThere = true
      for (offset, scalar) in word.enumerated() {
        if offset > 0 { end = plain.skippingBlanks(end) }
        guard end < plain.endIndex, plain[end] == scalar else {
          isThere = false
          break
        }
        end += 1
      }
      if isThere {
        place = end
        return (word, kind)
      }
    }
    return nil
  }

  // MARK: Inside a line

  /// Cuts a line before the labels inside it.
  static func parts(of line: PaperLine) -> [PaperLine] {
    let plain = line.plain
    var cuts: [Int] = []
    var place = plain.startIndex + 1
    if let label = PaperLabel(in: line, at: plain.startIndex), label.kind == .form(.answer),
      label.isMarked, let next = glued(in: line, from: label.valueStart)
    {
      cuts.append(next)
      place = next + 1
    }
    while place < plain.endIndex {
      let scalar = plain[place]
      let isBracket = scalar == "【" || scalar == "[" || scalar == "(" || scalar == "〖"
      let isFree = isBracket || endings.contains(plain[place - 1]) && words[scalar] != nil
      if isFree, let label = PaperLabel(in: line, at: place, isInside: true) {
        cuts.append(place)
        place = max(place + 1, label.valueStart)
        if label.kind == .form(.answer), let next = glued(in: line, from: label.valueStart) {
          cuts.append(next)
          place = next + 1
        }
      } else {
        place += 1
      }
    }
    guard !cuts.isEmpty else { return [line] }
    var parts: [PaperLine] = []
    for (start, end) in zip([plain.startIndex] + cuts, cuts + [plain.endIndex]) {
      var part = line.part(start..<end)
      part.isAfterBlank = line.isAfterBlank && start == plain.startIndex
      if !part.isEmpty { parts.append(part) }
    }
    return parts
  }

  /// Where a question begins behind a short answer on the same line: `答案：A 2.请示……`.
  static func glued(in line: PaperLine, from start: Int) -> Int? {
    let plain = line.plain
    var end = plain.skippingBlanks(start)
    while end < plain.endIndex,
      ("A"..."J").contains(plain[end]) || "√×对错".unicodeScalars.contains(plain[end])
    {
      end += 1
    }
    let next = plain.skippingBlanks(end)
    guard end > start, next > end, next < plain.endIndex,
      let number = PaperNumber(in: line.from(next)), number.style == .plain,
      plain.endIndex - number.contentStart >= 4
    else { return nil }
    // What has a key behind its number is a sheet.
    return KeySheetLine(plain[plain.skippingBlanks(start)...]) == nil
      && KeySheetLine(plain[next...]) == nil ? next : nil
  }

  /// What stands before a label that does not begin its line.
  private static let endings = ScalarSet(" \t。.;；!！?？)）】]”\"")
}
