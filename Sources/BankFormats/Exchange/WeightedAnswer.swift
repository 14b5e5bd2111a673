import Quiz

/// An answer with how much of the points it gives, as Moodle and its formats have them.
struct WeightedAnswer {
  /// The answer.
  var text: String
  /// From -100 to 100.
  var percent: Double
  /// What the learner is told.
  var feedback: String?

  /// Whether it gives all points, with what is lost where a third is written with few digits.
  var isRight: Bool { percent > 99.9 }

  /// What is to be said of answers, for the reader to give it a place.
  typealias Remark = (gravity: ImportRemark.Gravity, reason: String)

  /// The weight as formats write it: `33.33333`.
  static func share(of count: Int) -> String {
    // These are the weights that Moodle takes.
    let shares = [
      "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10",
    ]
    return shares.indices.contains(count - 1) ? shares[count - 1] : "5"
  }
}

extension [WeightedAnswer] {
  /// Choices of which one is right, or several together.
  ///
  /// - Parameters:
  ///   - isSingle: Whether the learner takes one.
  ///   - shuffles: Whether their order may change.
  /// - Returns: The kind, where there are answers, with the choices and what is to be said.
  func choices(
    isSingle: Bool, shuffles: Bool = true
  ) -> (kind: QuestionKind?, body: AuthoredBody, remarks: [WeightedAnswer.Remark]) {
    var remarks: [WeightedAnswer.Remark] = []
    var right: [Int] = []
    for (index, answer) in enumerated() where answer.percent > 0 {
      if answer.isRight || !isSingle {
        right.append(index)
      } else {
        remarks.append((.doubt, "“\(answer.text)”只得 \(answer.shownPercent) 的分，没有算作答案"))
      }
    }
    let weights = right.map { self[$0].percent }
    if !isSingle, let most = weights.max(), let least = weights.min(), most - least > 0.1 {
      remarks.append((.doubt, "几个答案的分值不一样，都按同样的分值算"))
    }
    let items = enumerated().map { index, answer in
      AuthoredBody.Choices.Item(
        id: AuthoredBody.id(at: index), text: answer.text, why: answer.feedback)
    }
    return (
      isEmpty ? nil : isSingle ? .single : .multiple,
      .choices(
        .init(items: items, key: right.map { AuthoredBody.id(at: $0) }, shuffles: shuffles)),
      remarks
    )
  }

  /// What a gap accepts and refuses.
  ///
  /// - Parameter hasWildcards: Whether `*` stands for anything, and `\*` for itself.
  /// - Returns: The gap, and what is to be said.
  func gap(
    hasWildcards: Bool
  ) -> (gap: AuthoredBody.Gap, remarks: [WeightedAnswer.Remark]) {
    var gap = AuthoredBody.Gap(accept: [])
    var remarks: [WeightedAnswer.Remark] = []
    let hasPlain = contains { $0.isRight && $0.feedback == nil }
    for answer in self {
      var word = answer.text
      if hasWildcards, word.utf8.contains(UInt8(ascii: "*")) {
        let plain = word.replacing("\\*", with: "\u{1}")
        if plain == "*" {
          remarks.append((.note, "“*”（其他任何答案）没有收入"))
          continue
        }
        if plain.contains("*") { remarks.append((.doubt, "答案“\(word)”里的 * 代表任意文字，请改写")) }
        word = plain.replacing("\u{1}", with: "*")
      }
      if answer.isRight {
        if let feedback = answer.feedback, hasPlain || !gap.accept.isEmpty {
          gap.notes.append(.init(word: word, text: feedback))
        } else {
          gap.accept.append(word)
          if answer.feedback != nil { remarks.append((.note, "答案“\(word)”的反馈没有收入")) }
        }
      } else if answer.percent > 0 {
        remarks.append((.doubt, "“\(word)”只得 \(answer.shownPercent) 的分，没有算作答案"))
      } else if let feedback = answer.feedback {
        gap.rejections.append(.init(word: word, text: feedback))
      } else {
        remarks.append((.note, "错误答案“\(word)”没有说明，没有收入"))
      }
    }
    return (gap, remarks)
  }
}

extension WeightedAnswer {
  fileprivate var shownPercent: String {
    let hundredths = Int((percent * 100).rounded())
    return hundredths % 100 == 0
      ? "\(hundredths / 100)%" : "\(hundredths / 100).\(hundredths % 100)%"
  }
}

extension AuthoredBody.Gap {
  /// The words that it accepts and refuses, with their weights; `*` is protected.
  var weightedAnswers: [WeightedAnswer] {
    let word = { (text: String) in text.replacing("*", with: "\\*") }
    return accept.map { WeightedAnswer(text: word($0), percent: 100) }
      + notes.map { WeightedAnswer(text: word($0.word), percent: 100, feedback: $0.text) }
      + rejections.map { WeightedAnswer(text: word($0.word), percent: 0, feedback: $0.text) }
  }
}
