public import OfficialDocuments
import SecretarialRules

/// A document of the learner's own that questions may be made from: it bears no secrecy mark.
public struct SourceDocument: Sendable {
  /// What it is called, mostly the name of its file.
  public let name: String
  /// The document as it was read.
  public let document: OfficialDocument

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - text: The whole of it.
  /// - Throws: ``SecrecyMarkFound`` where it bears a mark: of such a text nothing may be kept.
  public init(name: String, text: String) throws(SecrecyMarkFound) {
    let document = OfficialDocument(text)
    let place =
      SecrecyMarkDetector.marks(in: document.text).first ?? document.first(.secrecyMark)?.range
    if let place {
      let before = document.text[..<place.lowerBound]
      throw SecrecyMarkFound(
        name: name, line: before.count(where: \.isNewline) + 1,
        mark: String(document.text[place].prefix(20)))
    }
    self.name = name
    self.document = document
  }
}

/// A text bears a secrecy mark, so that nothing may be made from it.
public struct SecrecyMarkFound: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text.
  public let name: String
  /// The line of the mark, from 1.
  public let line: Int
  /// The mark as it stands there.
  public let mark: String

  /// Where the mark is and what to do.
  public var description: String {
    "不能用涉密文件出题：\(name) 第 \(line) 行有密级标志“\(mark)”。\n  已经停下，没有写任何文件，也没有保存它的文字。请换成不涉密的材料。"
  }
}
