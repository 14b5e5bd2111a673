/// The numbers that a question states, to see which of a draft come from nowhere.
struct StatedNumbers {
  private let known: Set<String>

  init(_ stem: [String]) { known = Set(stem.flatMap(Self.numbers)) }

  /// The numbers of a text that the question does not state, each once, in order.
  ///
  /// Single digits count headings and articles, and nobody can tell them from facts.
  func strangers(in text: String) -> [String] {
    var strangers: [String] = []
    for number in Self.numbers(in: text)
    where !isStated(number) && !strangers.contains(number) {
      strangers.append(number)
    }
    return strangers
  }

  private func isStated(_ number: String) -> Bool {
    if number.count < 2 || known.contains(number) { return true }
    // 1.2026 is a heading before a year.
    let parts = number.split(separator: ".").map(String.init)
    return parts.count > 1 && parts.allSatisfy { $0.count < 2 || known.contains($0) }
  }

  /// Runs of digits with the points between them, without commas and leading noughts.
  private static func numbers(in text: String) -> [String] {
    var numbers: [String] = []
    var number = ""
    var mark: Character?
    func finish() {
      let digits = number.drop { $0 == "0" }
      if !digits.isEmpty { numbers.append(String(digits.first == "." ? "0" + digits : digits)) }
      number = ""
      mark = nil
    }
    for character in TypedForms.foldedDigits(text) {
      if ("0"..."9").contains(character) {
        if mark == "." { number.append(".") }
        mark = nil
        number.append(character)
      } else if character == "." || character == ",", !number.isEmpty, mark == nil {
        mark = character
      } else {
        finish()
      }
    }
    finish()
    return numbers
  }
}
