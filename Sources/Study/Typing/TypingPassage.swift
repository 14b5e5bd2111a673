public import Quiz
internal import Sessions

/// A passage to be typed, and where it comes from.
public struct TypingPassage: Sendable {
  /// Where a passage comes from.
  public enum Source: Hashable, Sendable {
    /// A question of a bank.
    case bank(BankID, ProseOrigin)
    /// A file of the learner's, by its name and its digest.
    case file(name: String, sha256: String)
  }

  /// The question whose text it is, or a name made of the file's.
  public let reference: QuestionReference
  /// Where it comes from.
  public let source: Source
  /// The name that the learner sees.
  public let title: String
  /// What is to be typed.
  public let text: TypingText

  /// The bank that files are said to come from in a session.
  public static let files = BankID(rawValue: "file")

  /// The most characters that are taken of a file; nobody types more at a sitting.
  public static let longest = 5000

  /// Takes the text of a question; `nil` where it has none.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - reference: Its name.
  public init?(_ question: Question, _ reference: QuestionReference) {
    guard let origin = question.kind.proseOrigin, let prose = question.content.prose else {
      return nil
    }
    let text = TypingText(prose.joined(separator: "\n"))
    guard !text.characters.isEmpty else { return nil }
    self.reference = reference
    source = .bank(reference.bank, origin)
    self.text = text
    title = "\(origin.title) \(reference.question)"
  }

  /// Takes the text of a file; `nil` where nothing is in it.
  ///
  /// - Parameters:
  ///   - text: The text, of which no more is taken than ``longest`` allows.
  ///   - name: The file's name without its folder.
  ///   - sha256: The digest of the file.
  public init?(_ text: String, ofFile name: String, sha256: String) {
    let text = TypingText(text).prefix(Self.longest)
    guard !text.characters.isEmpty else { return nil }
    reference = QuestionReference(
      bank: Self.files, question: QuestionID(rawValue: TypingText(name).lines.first ?? "文件"))
    source = .file(name: name, sha256: sha256)
    title = name
    self.text = text
  }

  /// The first lines of it, as they are shown.
  public func prefix(lines: [String]) -> TypingPassage {
    TypingPassage(
      reference: reference, source: source, title: title,
      text: TypingText(lines.joined(separator: "\n")))
  }

  private init(
    reference: QuestionReference, source: Source, title: String, text: TypingText
  ) {
    self.reference = reference
    self.source = source
    self.title = title
    self.text = text
  }
}
