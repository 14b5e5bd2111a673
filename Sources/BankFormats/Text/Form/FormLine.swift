import Quiz
import SecretarialRules

/// A line of the plain-text form by its beginning.
enum FormLine {
  /// Begins something.
  case entry(TextEntry.Mark, rest: Substring)
  /// Goes on with what was begun; without the blanks that say so.
  case continuation(Substring)
  /// Nothing that is known.
  case stray

  /// Looks at how a line begins.
  init(_ line: String) {
    if line.utf8.first == 0x09 {
      self = .continuation(Substring(line.utf8.dropFirst()))
    } else if line.utf8.starts(with: [0x20, 0x20]) {
      self = .continuation(Substring(line.utf8.dropFirst(2)))
    } else if let (mark, rest) = Self.numbered(line) ?? Self.labelled(line) {
      self = .entry(mark, rest: rest)
    } else {
      self = .stray
    }
  }

  /// `12. …` and `A. …`
  private static func numbered(_ line: String) -> (TextEntry.Mark, Substring)? {
    guard let first = line.utf8.first, first < 0x80 else { return nil }
    let head = line.utf8.prefix(12).prefix { $0 != 0x2E && $0 < 0x80 }
    let rest = line.utf8[head.endIndex...]
    let separator: Int
    if rest.first == 0x2E {
      separator = 1
    } else if rest.starts(with: "．".utf8) || rest.starts(with: "、".utf8) {
      separator = 3
    } else {
      return nil
    }
    let text = line[line.utf8.index(head.endIndex, offsetBy: separator)...]
    if let number = Int(Substring(head)), number >= 0 { return (.stem(number), text) }
    return choiceID(Substring(head)).map { (.choice($0), text) }
  }

  /// `a` for `A`, `b1` for `B1`.
  private static func choiceID(_ letter: Substring) -> String? {
    guard let first = letter.utf8.first, (0x41...0x5A).contains(first),
      letter.utf8.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return letter.lowercased()
  }

  /// `答案：…`
  private static func labelled(_ line: String) -> (TextEntry.Mark, Substring)? {
    let scalars = line.unicodeScalars
    guard let colon = scalars.prefix(16).firstIndex(where: { $0 == "：" || $0 == ":" }),
      let mark = mark(named: String(scalars[..<colon]))
    else { return nil }
    return (mark, Substring(scalars[scalars.index(after: colon)...]))
  }

  private static let labels: [String: TextEntry.Mark] = {
    var labels: [String: TextEntry.Mark] = [:]
    for label in TextLabel.allCases { labels[label.rawValue] = .label(label) }
    for word in ["参考答案", "正确答案", "标准答案"] { labels[word] = .label(.answer) }
    for word in ["词", "备选词", "备选词语", "选词"] { labels[word] = .label(.words) }
    for strength in RuleStrength.allCases {
      labels["依据（\(strength.rawValue)）"] = .basis(strength)
      labels["依据(\(strength.rawValue))"] = .basis(strength)
    }
    return labels
  }()

  private static func mark(named name: String) -> TextEntry.Mark? {
    if let mark = labels[name] { return mark }
    if name.hasPrefix("第") {
      let middle = name.dropFirst()
      if middle.hasSuffix("空") { return Int(middle.dropLast()).map { .gap($0) } }
      if middle.hasSuffix("小题") { return Int(middle.dropLast(2)).map { .part($0) } }
    }
    if name.hasPrefix("左"), let id = sideID(name.dropFirst()) { return .left(id) }
    if name.hasPrefix("右"), let id = sideID(name.dropFirst()) { return .right(id) }
    return nil
  }

  private static func sideID(_ id: Substring) -> String? {
    guard !id.isEmpty, id.utf8.allSatisfy(isIDByte) else { return nil }
    return id.lowercased()
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
