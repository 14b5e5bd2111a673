import Classroom
import PrintedSheets
import Quiz

extension MistakesPrint {
  /// The book as text for other programs.
  var markdown: String {
    var text = "# 错题本\n\n\(MarkdownText.escaped(learner))　\(day)　共 \(count) 题\n"
    for chapter in chapters {
      text += "\n## \(MarkdownText.escaped(chapter.topic))（\(chapter.entries.count) 题）\n"
      for entry in chapter.entries { text += Self.asked(entry) }
    }
    text += "\n---\n\n# 答案和解析\n"
    for entry in chapters.flatMap(\.entries) { text += Self.known(entry) }
    return text
  }

  private static func asked(_ entry: Entry) -> String {
    var lines = entry.question.stem
    lines[0] = "\(entry.number). " + (lines.first ?? "")
    lines += material(entry.page)
    for part in entry.page.parts {
      lines.append("（\(part.number)）" + part.stem.joined(separator: " "))
      lines += material(part.page)
    }
    return paragraphs(lines) + "\n答：\n"
  }

  private static func material(_ page: QuestionPage) -> [String] {
    page.passage.enumerated().map { page.numbersPassage ? "\($0 + 1)　\($1)" : $1 }
      + page.rows.enumerated().map { "（\($0 + 1)）\($1)" }
      + page.choices.map { "\($0.letter). \($0.text)" }
  }

  private static func known(_ entry: Entry) -> String {
    let reveal = Reveal(of: entry.question, on: entry.page)
    var lines = reveal.key.split(separator: "\n").map(String.init)
    lines = ["\(entry.number). " + (lines.first ?? "")] + lines.dropFirst()
    lines += reveal.explanation.split(separator: "\n").map(String.init)
    if !reveal.basis.isEmpty { lines.append("依据：" + reveal.basis.joined(separator: "；")) }
    return paragraphs(lines + [entry.standing])
  }

  /// Each line a paragraph; a number before a line stays a number.
  private static func paragraphs(_ lines: [String]) -> String {
    lines.map { "\n\(paragraph($0))\n" }.joined()
  }

  private static func paragraph(_ line: String) -> String {
    let text = MarkdownText.escaped(line)
    guard let first = text.first, "-+=".contains(first) else { return text }
    return "\\" + text
  }
}
