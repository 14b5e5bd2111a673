import Quiz
import TestSupport
import Testing

/// No input, however strange, stops the program or earns more than there is.
@Suite struct RandomAnswerTests {
  private static let seed: UInt64 = 4711

  @Test func everyInputIsMarkedOrAskedAgain() throws {
    var random = TestSupport.SeededGenerator(seed: Self.seed)
    for asked in try ShippedBanks.everyKind(seed: Self.seed) {
      for _ in 0..<12 {
        let typed = Self.text(for: asked, using: &random)
        do {
          let response = try asked.read(typed)
          let mark = asked.question.content.mark(response, on: asked.page, of: asked.question)
          let range = 0...mark.maxPoints
          #expect(range.contains(mark.points), "\(asked.question.id) \(typed.debugDescription)")
          #expect(mark == asked.mark(stored: response.canonical), "\(typed.debugDescription)")
          for place in mark.places {
            #expect(!asked.page.passage[place.line][place.range].isEmpty)
          }
        } catch {
          #expect(!error.message.isEmpty)
        }
        _ = asked.mark(stored: typed)
      }
    }
  }

  /// Half from the question's own words and the signs that answers are made of, half from anywhere.
  private static func text(
    for asked: Asked, using random: inout TestSupport.SeededGenerator
  ) -> String {
    let own = Array(
      (asked.page.passage + asked.page.choices.map(\.text) + asked.page.rows + [asked.revealedKey])
        .joined().unicodeScalars)
    let signs = Array("=→->|、，；。 　“”〔〕[]<>*★删去改为无第1行：ABCabc123\n\t🇨🇳👨‍👩‍👧é".unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.append(own.randomElement(using: &random) ?? "函")
      case 1, 2: scalars.append(signs.randomElement(using: &random) ?? "=")
      default:
        let value = UInt32.random(in: 0...0x10FFFF, using: &random)
        scalars.append(Unicode.Scalar(value) ?? "\u{0301}")
      }
    }
    return String(scalars)
  }
}
