public import OfficialDocuments

/// An element of a document that stands alone: a title, a document number, a date …
public struct Phrase: Hashable, Sendable {
  /// Which element it is.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// 标题
    case title = "标题"
    /// 发文字号
    case documentNumber = "发文字号"
    /// 成文日期
    case documentDate = "成文日期"
    /// 密级和保密期限
    case secrecyMark = "密级和保密期限"
    /// 结束语
    case closing = "结束语"
    /// 主送机关
    case mainRecipients = "主送机关"
  }

  /// Which element it is.
  public let kind: Kind
  /// The element as it was written.
  public let text: String
  /// The genre of the document it belongs to, where that is known.
  public let genre: DocumentGenre?
  /// The title taken apart, once for all rules; `nil` for other elements.
  let title: DocumentTitle?

  /// Takes an element as it was written.
  public init(_ kind: Kind, _ text: String, genre: DocumentGenre? = nil) {
    self.kind = kind
    self.text = text
    self.genre = genre
    title = kind == .title ? DocumentTitle(text) : nil
  }
}

/// A rule that one element of a document can be checked against.
public protocol PhraseRule: CheckedRule {
  /// The element that the rule is about.
  var kind: Phrase.Kind { get }
  /// The places in `phrase.text` where the rule is not met; `phrase.kind` is the rule's own.
  func findings(in phrase: Phrase) -> [Finding]
}
