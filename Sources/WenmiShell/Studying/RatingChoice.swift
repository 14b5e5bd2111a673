import Quiz
import SpacedRepetition

/// How an answer was rated, and what each other rating would lead to.
struct RatingChoice {
  /// The cards after each of the four ratings, in their order.
  let cards: [Card]
  /// How it was rated.
  var rating: Rating
  /// When it was answered, in seconds since 1970.
  let answeredAt: Double
  /// Why it was rated so, where that is not plain.
  var reason: String?
  /// Whether the question comes back in the same drill.
  var comesBack = false

  /// The card that the answer led to.
  var card: Card { cards[rating.rawValue - 1] }

  /// Says when the question comes back, and how to rate it otherwise.
  ///
  /// - Parameters:
  ///   - takesDigits: Whether a digit alone changes the rating.
  ///   - screen: Where to draw.
  func draw(takesDigits: Bool, on screen: inout Screen) {
    let name = takesDigits ? "\(rating.rawValue) \(rating.title)" : rating.title
    let back = comesBack ? "，这一组里还会再出" : "，\(wait(card))后再见"
    screen.paragraph("记为 \(name)\(reason.map { "（\($0)）" } ?? "")\(back)。")
    let choices = Rating.allCases.map { other in
      (takesDigits ? "\(other.rawValue) " : "")
        + "\(other.title) \(wait(cards[other.rawValue - 1]))"
    }
    guard screen.isNarrow else {
      screen.paragraph(
        "改评分：" + choices.joined(separator: "   "), indent: 2, hanging: 8, tone: .faint)
      return
    }
    screen.paragraph("改评分：", tone: .faint)
    for pair in stride(from: 0, to: 4, by: 2) {
      screen.paragraph(choices[pair] + "   " + choices[pair + 1], indent: 2, tone: .faint)
    }
  }

  private func wait(_ card: Card) -> String {
    TimeSpan.words(seconds: (card.due ?? answeredAt) - answeredAt)
  }

  /// The rating that was typed; nil where it is none.
  static func rating(typed: String, takesDigits: Bool) -> Rating? {
    let word = TypedForms.trimmed(TypedForms.folded(typed)).lowercased()
      .filter { !"。.!！,，、".contains($0) }
    return Rating.allCases.first { rating in
      word == rating.title || word == "\(rating)" || (takesDigits && word == "\(rating.rawValue)")
        || aliases[word] == rating
    }
  }

  private static let aliases: [String: Rating] = [
    "忘了": .again, "吃力": .hard, "难": .hard, "记得": .good, "轻松": .easy, "简单": .easy, "易": .easy,
  ]
}
