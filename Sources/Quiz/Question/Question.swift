public import SecretarialRules

/// One question: what is asked, what is known of it, and the part that depends on its kind.
public struct Question: Sendable {
  /// The permanent name within the bank.
  public let id: QuestionID
  /// Which kind it is.
  public let kind: QuestionKind
  /// Where it belongs in the course, widest first: `文种/函`.
  public let topic: Topic
  /// The knowledge points it tests, as ids of the syllabus; may be empty.
  public let points: [String]
  /// From 1 (recall of one fact) to 5 (a whole document).
  public let difficulty: Int
  /// What the learner must do with what is known.
  public let level: Level
  /// The question itself, a paragraph an element.
  public let stem: [String]
  /// How to think about it, without the answer.
  public let hint: String?
  /// Why the key is the key; empty for a part of a question that leaves it to the whole.
  public internal(set) var explanation: String
  /// The rules it exercises, most important first.
  public let rules: [RuleCode]
  /// What it rests on beyond the rules library.
  public let basis: [StatedBasis]
  /// The materials it was made from, by name.
  public let source: [String]
  /// What belongs to its kind: choices, passage, key, facts.
  public let content: any QuestionContent
}

extension Question {
  /// What the learner must do with what is known, easiest first.
  public enum Level: String, CaseIterable, Codable, Sendable {
    /// Say it.
    case recall = "记忆"
    /// Recognise it in other words.
    case understand = "理解"
    /// Take one right step from the facts.
    case apply = "应用"
    /// Choose between neighbouring rules, or see that one is broken.
    case judge = "判断"
    /// Find it and put it right.
    case repair = "改错"
  }

  /// A place in the course, such as `文种/函`.
  public struct Topic: RawRepresentable, Hashable, Codable, Sendable, CustomStringConvertible {
    /// The path as it stands in the bank.
    public let rawValue: String
    /// Takes the path as it stands in the bank.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The path itself.
    public var description: String { rawValue }

    /// The widest part: `文种`.
    public var root: String {
      String(rawValue.prefix { $0 != "/" })
    }

    /// Whether this is `other` or lies within it.
    public func isWithin(_ other: String) -> Bool {
      rawValue == other || rawValue.hasPrefix(other + "/")
        || rawValue.split(separator: "/").contains { $0 == other }
    }
  }

  /// A basis written in the bank, for what no rule of the library covers.
  public struct StatedBasis: Codable, Hashable, Sendable, CustomStringConvertible {
    /// Text and clause.
    public let text: String
    /// How strong it is.
    public let strength: RuleStrength
    /// The unit whose own rule it is, for `单位规定`.
    public let unit: String?

    /// The basis in one line, strength included.
    public var description: String {
      switch strength {
      case .regulation, .standard: "\(text)（\(strength.rawValue)）"
      case .convention: "\(text)（惯例）"
      case .local: "\(text)（\(unit ?? "某单位")的规定）"
      }
    }
  }
}

extension Question {
  /// Marks an answer that could not be read, for a script that will not be asked again.
  ///
  /// - Parameters:
  ///   - problem: Why it could not be read.
  ///   - kept: What is kept of the answer, as ``QuestionContent/unread(_:on:)`` gives it.
  ///   - page: As the question was shown.
  /// - Returns: No points of those that were to be had, save for the parts that could be read.
  public func markUnreadable(
    _ problem: ResponseProblem, kept: Response, on page: QuestionPage
  ) -> Mark {
    guard parts.isEmpty else { return content.mark(kept, on: page, of: self) }
    let nothing = content.mark(Response(stored: ""), on: page, of: self)
    return .unreadable(
      problem, of: nothing.maxPoints, key: content.revealedKey(on: page))
  }

  /// The questions within the question, in order; empty in most kinds.
  public var parts: [Question] { content.parts }

  /// The line that tells the question in a list: of its stem, or of its passage where the stem only
  /// says what to do with it.
  public var label: String {
    switch kind {
    case .cloze, .errorFinding, .caseStudy:
      content.page(shuffledBy: 0).passage.first ?? stem.first ?? ""
    case .single, .multiple, .trueFalse, .fill, .ordering, .matching, .genreFromFacts,
      .typoSpotting, .proofread, .titleRepair, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting, .drafting:
      stem.first ?? ""
    }
  }
}

extension Question: Decodable {
  private enum Key: String, CodingKey {
    case id, type, topic, points, difficulty, level, stem, hint, explanation, rules, basis, source
  }

  /// Reads the members that every question has, then those of its kind.
  ///
  /// - Parameter decoder: Stands at a question of a bank.
  /// - Throws: `DecodingError` with the coding path of what is missing or wrong.
  public init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    id = try members.decode(QuestionID.self, forKey: .id)
    kind = try members.decode(QuestionKind.self, forKey: .type)
    topic = try members.decode(Topic.self, forKey: .topic)
    points = try members.decodeIfPresent([String].self, forKey: .points) ?? []
    difficulty = try members.decode(Int.self, forKey: .difficulty)
    level = try members.decode(Level.self, forKey: .level)
    stem = try members.decode(Lines.self, forKey: .stem).lines
    hint = try members.decodeIfPresent(String.self, forKey: .hint)
    explanation = try members.decode(Lines.self, forKey: .explanation).lines.joined(separator: "\n")
    rules = try members.decodeIfPresent([RuleCode].self, forKey: .rules) ?? []
    basis = try members.decodeIfPresent([StatedBasis].self, forKey: .basis) ?? []
    source = try members.decodeIfPresent([String].self, forKey: .source) ?? []
    content = try kind.contentType.init(from: decoder)
  }
}

/// Text that a bank may write as one string or as an array of lines.
struct Lines: Decodable {
  let lines: [String]

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let one = try? value.decode(String.self) {
      lines = [one]
    } else {
      lines = try value.decode([String].self)
    }
  }
}
