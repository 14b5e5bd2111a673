import BankFormats
import Quiz
import SecretarialRules

/// A question made by asking for its parts one after another.
struct QuestionInterview {
  /// The kinds that can be made this way; the others are written with an editor.
  static let kinds: [QuestionKind] = [.single, .multiple, .trueFalse, .fill]

  /// What is asked for.
  enum Step: Equatable {
    case kind
    case stem
    case choice(Int)
    case key
    case why(Int)
    case explanation
    case topic
    case difficulty
    case basis
  }

  /// What is known so far.
  private(set) var question = AuthoredQuestion(body: .open(answer: nil))
  private var step: Step? = .kind
  private var choices: [AuthoredBody.Choices.Item] = []

  /// What comes next, or `nil` when all is known.
  var next: Step? { step }

  /// What to say before reading.
  var prompt: String {
    switch step {
    case .kind:
      "题型："
        + Self.kinds.enumerated().map { "\($0 + 1) \($1.title)" }.joined(separator: "  ")
    case .stem:
      switch question.kind {
      case .fill: "题干（空的地方写成（　　），一题一空）"
      case .trueFalse: "题干（一句话，对或者错）"
      default: "题干"
      }
    case .choice(let place): "选项 \(Self.letter(place))\(place >= 3 ? "（直接回车就不再加）" : "")"
    case .key:
      switch question.kind {
      case .trueFalse: "答案：对 或 错"
      case .fill: "答案（几种都算对就用空格隔开）"
      case .multiple: "答案，如 ac"
      default: "答案，如 c"
      }
    case .why(let place): "\(Self.letter(place)) \(choices[place].text)：为什么对，或者为什么错（回车先不写）"
    case .explanation: "解析：为什么这样答（回车先不写）"
    case .topic: "主题，如 文种/函"
    case .difficulty: "难度 1 至 5（回车记 3）"
    case .basis: "依据：规则编号（如 GW114），或者写明文件和条款（回车先不写）"
    case nil: ""
    }
  }

  /// Takes an answer.
  ///
  /// - Throws: ``ShellProblem`` with what to type instead; the step stays.
  mutating func take(_ typed: String) throws(ShellProblem) {
    let text = TypedForms.trimmed(typed)
    switch step {
    case .kind:
      let word = TypedForms.trimmed(TypedForms.folded(typed))
      let number = Int(word).map { $0 - 1 }
      let kind = number.flatMap { Self.kinds.indices.contains($0) ? Self.kinds[$0] : nil }
      guard
        let kind = kind ?? Self.kinds.first(where: { !word.isEmpty && $0.title.hasPrefix(word) })
      else { throw ShellProblem("请输入 1 至 \(Self.kinds.count)。其他题型请用 bank edit。") }
      question.kind = kind
      step = .stem
    case .stem:
      guard !text.isEmpty else { throw ShellProblem("题干不能空着。") }
      if question.kind == .fill, !text.contains("（　　）") {
        let marked = Self.withGap(text)
        guard let marked else { throw ShellProblem("填空题要有一处空，写成（　　）或者 ____。") }
        question.stem = [marked]
      } else {
        question.stem = [text]
      }
      // What there is can be put aside at any step from here.
      switch question.kind {
      case .trueFalse: question.body = .truth(nil)
      case .fill: question.body = .gaps([.init(accept: [])])
      default: question.body = .choices(.init(items: [], key: []))
      }
      step = question.kind == .single || question.kind == .multiple ? .choice(0) : .key
    case .choice(let place): try takeChoice(text, at: place)
    case .key: try takeKey(typed)
    case .why(let place):
      choices[place].why = text.isEmpty ? nil : text
      finishChoices()
      step = place + 1 < choices.count ? .why(place + 1) : .explanation
    case .explanation:
      question.explanation = text
      step = .topic
    case .topic:
      guard !text.isEmpty else {
        throw ShellProblem("主题不能空着。可用的有：\(BankLint.topics.joined(separator: " "))。")
      }
      let root = String(text.prefix { $0 != "/" && $0 != "／" })
      guard BankLint.topics.contains(root) else {
        throw ShellProblem("没有“\(root)”这个主题。可用的有：\(BankLint.topics.joined(separator: " "))。")
      }
      question.topic = text.replacing("／", with: "/")
      step = .difficulty
    case .difficulty:
      let word = TypedForms.trimmed(TypedForms.folded(typed))
      guard word.isEmpty || (Int(word).map { (1...5).contains($0) } ?? false) else {
        throw ShellProblem("难度请写 1 至 5。")
      }
      question.difficulty = Int(word) ?? 3
      step = .basis
    case .basis:
      takeBasis(text)
      step = nil
    case nil: break
    }
  }

  private mutating func takeChoice(_ text: String, at place: Int) throws(ShellProblem) {
    if text.isEmpty {
      guard place >= 3 else { throw ShellProblem("至少要有三个选项。") }
      step = .key
      return
    }
    guard !choices.contains(where: { $0.text == text }) else {
      throw ShellProblem("和选项 \(Self.letter(choices.firstIndex { $0.text == text } ?? 0)) 一样。请换一个。")
    }
    choices.append(.init(id: AuthoredBody.id(at: place), text: text))
    finishChoices()
    step = place + 1 < 8 ? .choice(place + 1) : .key
  }

  private mutating func takeKey(_ typed: String) throws(ShellProblem) {
    let text = TypedForms.trimmed(typed)
    switch question.kind {
    case .trueFalse:
      guard let truth = Self.truths[TypedForms.folded(text).lowercased()] else {
        throw ShellProblem("请答 对 或 错。")
      }
      question.body = .truth(truth)
      step = .explanation
    case .fill:
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      guard !words.isEmpty else { throw ShellProblem("答案不能空着。") }
      question.body = .gaps([.init(accept: words)])
      step = .explanation
    default:
      let letters = TypedForms.folded(text).lowercased().filter(\.isLetter).map(String.init)
      let ids = choices.map(\.id)
      if let strange = letters.first(where: { !ids.contains($0) }) {
        throw ShellProblem(
          "没有 \(strange.uppercased()) 这一项，选项到 \(Self.letter(choices.count - 1)) 为止。")
      }
      let key = ids.filter(letters.contains)
      guard question.kind == .multiple ? key.count >= 2 && key.count < ids.count : key.count == 1
      else {
        throw ShellProblem(question.kind == .multiple ? "多选题至少两项正确，也至少一项不正确。" : "单选题请写一个字母。")
      }
      question.body = .choices(.init(items: choices, key: key))
      step = .why(0)
    }
  }

  private mutating func takeBasis(_ text: String) {
    guard !text.isEmpty else { return }
    let code = TypedForms.folded(text).uppercased()
    if code.wholeMatchesRule {
      question.rules = [code]
    } else {
      question.basis = [.init(text: text, strength: .convention)]
    }
  }

  /// Keeps the question up to date, so that what is there can be saved at any moment.
  private mutating func finishChoices() {
    var key: [String] = []
    if case .choices(let known) = question.body { key = known.key }
    question.body = .choices(.init(items: choices, key: key))
  }

  private static func withGap(_ text: String) -> String? {
    for gap in ["____", "___", "__", "（）", "()", "（ ）", "( )", "＿＿"] where text.contains(gap) {
      return text.replacing(gap, with: "（　　）", maxReplacements: 1)
    }
    return nil
  }

  private static func letter(_ place: Int) -> String { AuthoredBody.id(at: place).uppercased() }

  private static let truths = [
    "对": true, "√": true, "t": true, "是": true, "正确": true, "错": false, "×": false, "f": false,
    "否": false, "错误": false, "x": false,
  ]
}

extension String {
  /// Whether this looks like the code of a rule: two capitals and three digits.
  fileprivate var wholeMatchesRule: Bool {
    let scalars = Array(unicodeScalars)
    return scalars.count == 5 && scalars.prefix(2).allSatisfy { ("A"..."Z").contains($0) }
      && scalars.dropFirst(2).allSatisfy { ("0"..."9").contains($0) }
  }
}
