public import JSONText

/// What belongs to the kind of a question, in the forms that formats know.
public enum AuthoredBody: Hashable, Sendable {
  /// 单选、多选: choices, some of which are right.
  case choices(Choices)
  /// 判断: whether the stem holds; `nil` where the author did not say.
  case truth(Bool?)
  /// 填空: the gaps of the stem in order.
  case gaps([Gap])
  /// 选词填空: a passage with gaps.
  case cloze(Cloze)
  /// 排序: things to put in order.
  case ordering(Ordering)
  /// 配对: things to be joined.
  case matching(Matching)
  /// 找错字、找错改错: a passage with slips.
  case corrections(Corrections)
  /// 材料题: a text with several questions on it.
  case material(Material)
  /// A question that a person answers in own words, with its model answer: no kind of ours.
  case open(answer: String?)
  /// What belongs to any other kind, member by member as the bank has it.
  case members([JSONValue.Member])
}

extension AuthoredBody {
  /// Choices of which some are right.
  public struct Choices: Hashable, Sendable {
    /// One choice.
    public struct Item: Hashable, Sendable {
      /// `a`, `b` … in the order in which they were written, unless the bank says otherwise.
      public var id: String
      /// The text without its letter.
      public var text: String
      /// Why it is right or wrong.
      public var why: String?

      /// Writes a choice.
      public init(id: String, text: String, why: String? = nil) {
        self.id = id
        self.text = text
        self.why = why
      }
    }

    /// The choices in order.
    public var items: [Item]
    /// The ids of those that are right; empty where the author did not say.
    public var key: [String]
    /// Whether their order may change.
    public var shuffles: Bool

    /// Puts choices together.
    public init(items: [Item], key: [String], shuffles: Bool = true) {
      self.items = items
      self.key = key
      self.shuffles = shuffles
    }

    /// Gives texts the ids `a`, `b` … in their order.
    ///
    /// - Parameters:
    ///   - texts: The choices.
    ///   - right: The places of those that are right, from 0; a place that no choice has becomes a
    ///     key that names no choice, for the check to report.
    ///   - shuffles: Whether their order may change.
    public init(texts: [String], right: [Int], shuffles: Bool = true) {
      self.init(
        items: texts.enumerated().map { Item(id: AuthoredBody.id(at: $0), text: $1) },
        key: right.map(AuthoredBody.id(at:)), shuffles: shuffles)
    }
  }

  /// One gap and what it accepts.
  public struct Gap: Hashable, Sendable {
    /// A word with what is to be said of it.
    public struct Remark: Hashable, Sendable {
      /// The word.
      public var word: String
      /// What is said.
      public var text: String

      /// Puts a word and a remark together.
      public init(word: String, text: String) {
        self.word = word
        self.text = text
      }
    }

    /// The words that are right; the first is shown.
    public var accept: [String]
    /// Words that are right with something to be said, by word.
    public var notes: [Remark] = []
    /// Words that are wrong for a reason worth telling, by word.
    public var rejections: [Remark] = []

    /// Describes a gap.
    public init(accept: [String], notes: [Remark] = [], rejections: [Remark] = []) {
      self.accept = accept
      self.notes = notes
      self.rejections = rejections
    }
  }

  /// A passage whose gaps are written `{1}`, `{2}` ….
  public struct Cloze: Hashable, Sendable {
    /// The lines.
    public var text: [String]
    /// The words to choose from; empty where the learner finds them.
    public var words: [String]
    /// The gaps in order.
    public var gaps: [Gap]

    /// Puts a passage together.
    public init(text: [String], words: [String], gaps: [Gap]) {
      self.text = text
      self.words = words
      self.gaps = gaps
    }
  }

  /// Something with a name of its own, and perhaps why it belongs where it belongs.
  public typealias Item = Choices.Item

  /// Things with their order.
  public struct Ordering: Hashable, Sendable {
    /// The things as they are shown in the bank.
    public var items: [Item]
    /// Their ids in the right order.
    public var key: [String]

    /// Puts things together.
    public init(items: [Item], key: [String]) {
      self.items = items
      self.key = key
    }

    /// Takes texts that are written in the right order.
    public init(inOrder texts: [String]) {
      items = texts.enumerated().map { Item(id: AuthoredBody.id(at: $0), text: $1) }
      key = items.map(\.id)
    }
  }

  /// Two columns, of which the right one may have things that belong to nothing.
  public struct Matching: Hashable, Sendable {
    /// What is to be joined.
    public var left: [Item]
    /// What it is joined to.
    public var right: [Item]
    /// The id on the right for each id on the left, in the order of the left column; an id is
    /// missing where the author did not say.
    public var key: [Pair]

    /// Two things that belong together, by id.
    public struct Pair: Hashable, Sendable {
      /// The id on the left.
      public var left: String
      /// The id on the right.
      public var right: String

      /// Joins two things.
      public init(left: String, right: String) {
        self.left = left
        self.right = right
      }
    }

    /// Puts two columns together.
    public init(left: [Item], right: [Item], key: [Pair]) {
      self.left = left
      self.right = right
      self.key = key
    }
  }

  /// A passage with what is wrong in it.
  public struct Corrections: Hashable, Sendable {
    /// A place that is wrong.
    public struct Slip: Hashable, Sendable {
      /// The line, from 1.
      public var line: Int
      /// The wrong text.
      public var wrong: String
      /// What it may become; the empty string deletes it.
      public var right: [String]
      /// Why it is wrong.
      public var why: String?

      /// Describes a slip.
      public init(line: Int, wrong: String, right: [String], why: String? = nil) {
        self.line = line
        self.wrong = wrong
        self.right = right
        self.why = why
      }
    }

    /// A place that looks wrong and is right.
    public struct Lure: Hashable, Sendable {
      /// The line, from 1.
      public var line: Int
      /// The text.
      public var text: String
      /// Why it is right.
      public var why: String?

      /// Describes a lure.
      public init(line: Int, text: String, why: String? = nil) {
        self.line = line
        self.text = text
        self.why = why
      }
    }

    /// The lines.
    public var text: [String]
    /// What is wrong; empty where nothing is.
    public var slips: [Slip]
    /// What only looks wrong.
    public var lures: [Lure]

    /// Puts a passage together.
    public init(text: [String], slips: [Slip], lures: [Lure] = []) {
      self.text = text
      self.slips = slips
      self.lures = lures
    }
  }

  /// A text with several questions on it.
  public struct Material: Hashable, Sendable {
    /// The text, a paragraph an element.
    public var text: [String]
    /// The questions: of each its `id`, `kind`, `stem`, `body` and `explanation`.
    public var parts: [AuthoredQuestion]

    /// Puts a text and its questions together.
    public init(text: [String], parts: [AuthoredQuestion]) {
      self.text = text
      self.parts = parts
    }
  }

  /// The id of the thing at a place, from 0: `a` … `z`, then `a1`, `b1` ….
  public static func id(at place: Int) -> String {
    let letter = Unicode.Scalar(UInt8(97 + place % 26))
    return place < 26 ? "\(letter)" : "\(letter)\(place / 26)"
  }
}
