import SecretarialRules

extension Proofread.Fault {
  /// Whether words hold the code of the rule that finds the fault.
  func isCoded(by words: String) -> Bool {
    rule.map { TypedForms.comparable(words).contains(TypedForms.comparable($0.rawValue)) } ?? false
  }

  /// Whether words call the fault by one of its names or say what is right.
  func isNamed(by words: String) -> Bool {
    let said = Self.comparable(words)
    guard !said.isEmpty else { return false }
    return isCalled(words)
      || right.contains { $0.count > 1 && shows(TypedForms.comparable($0), in: said) }
  }

  /// Whether words copy the wrong text, and what is right has nothing of the kind.
  func isQuoted(by words: String) -> Bool {
    let quoted = Self.withoutSigns(wrong)
    return quoted.count > 1 && Self.withoutSigns(words).contains(quoted)
      && !right.contains { Self.withoutSigns($0).contains(quoted) }
  }

  /// Whether a correction says on its right side what the fault is called or what is right:
  /// `[2026]→六角括号`, `16日→星期四`.
  func isSaid(by edit: TypoEdit) -> Bool {
    if edit.right.isEmpty {
      return names.contains(edit.wrong) || right.contains("") && isCalled(edit.wrong)
    }
    let said = Self.comparable(edit.right)
    let isRight = right.contains {
      $0.count > 1 && TypedForms.comparable($0) == said && !edit.wrong.contains($0)
    }
    return isRight
      || names.contains { name in
        name.count > 1 && said.contains(TypedForms.comparable(name)) && !edit.wrong.contains(name)
      }
  }

  private func isCalled(_ words: String) -> Bool {
    let (said, plain) = (Self.comparable(words), Self.plain(words))
    return names.contains { name in
      let plainName = Self.plain(name)
      return said.contains(TypedForms.comparable(name))
        || plainName.count > 1 && plain.contains(plainName)
    }
  }

  /// Whether what is right stands in words, apart from `=`, and is no part of what is wrong.
  private func shows(_ right: String, in said: String) -> Bool {
    said.split(separator: "=").contains { $0 == right }
      || said.contains(right) && !TypedForms.comparable(wrong).contains(right)
  }

  /// Words for comparing, the days of the week in one form.
  private static func comparable(_ words: String) -> String {
    var text = TypedForms.comparable(words).replacing("礼拜", with: "星期")
    for day in "一二三四五六日天" { text = text.replacing("周\(day)", with: "星期\(day)") }
    return text.replacing("星期天", with: "星期日")
  }

  private static func withoutSigns(_ words: String) -> String {
    TypedForms.comparable(words.filter { !$0.isPunctuation || ".-".contains($0) })
  }

  /// Words without those that add nothing, with one word for “is missing” and one for a sum:
  /// `漏写了“号”字` and `少号字` are the same.
  private static func plain(_ words: String) -> String {
    var text = comparable(words).replacing("+", with: "相加")
    for digit in "0123456789" { text = text.replacing("加\(digit)", with: "相加\(digit)") }
    for filler in ["\"", "了", "的", "掉", "有", "个", "一", "写", "上"] {
      text = text.replacing(filler, with: "")
    }
    for word in ["缺少", "缺失", "遗漏", "漏", "缺", "没", "无", "未", "加", "补", "添"] {
      text = text.replacing(word, with: "少")
    }
    return text
  }
}
