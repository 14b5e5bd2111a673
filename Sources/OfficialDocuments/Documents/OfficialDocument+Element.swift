extension OfficialDocument {
  /// A part of a document that the standard gives a name.
  public struct Element: Sendable {
    /// What part it is.
    public let kind: Kind
    /// The pieces joined without line breaks or surrounding blanks, labels such as 抄送： included.
    public let text: String
    /// Where the text comes from, in ``OfficialDocument/text``; never empty.
    public let pieces: [Range<String.Index>]
    private let document: String

    init(_ kind: Kind, _ pieces: [Range<String.Index>], in document: String) {
      self.kind = kind
      self.pieces = pieces
      self.document = document
      var text = ""
      for piece in pieces { text += document[piece] }
      self.text = text
    }

    /// From the start of the first piece to the end of the last one.
    public var range: Range<String.Index> {
      guard let first = pieces.first, let last = pieces.last else {
        return document.startIndex..<document.startIndex
      }
      return first.lowerBound..<last.upperBound
    }

    /// The place in the document of a range in ``text``; a range that is too long is cut.
    ///
    /// Between two pieces it ends with the first one or starts with the second one.
    public func place(of range: Range<String.Index>) -> Range<String.Index> {
      let lower = place(
        ofUTF8: range.lowerBound.utf8Offset(in: text), isEnd: false)
      guard range.lowerBound < range.upperBound else { return lower..<lower }
      let upper = place(ofUTF8: range.upperBound.utf8Offset(in: text), isEnd: true)
      return lower..<max(lower, upper)
    }

    private func place(ofUTF8 offset: Int, isEnd: Bool) -> String.Index {
      var left = offset
      for piece in pieces {
        let bytes = document.utf8[piece]
        let length = bytes.count
        if left < length || (left == length && isEnd) {
          return bytes.index(piece.lowerBound, offsetBy: left)
        }
        left -= length
      }
      return range.upperBound
    }

    /// What an element is.
    public enum Kind: String, CaseIterable, Codable, Sendable {
      /// 份号
      case copyNumber = "份号"
      /// 密级和保密期限
      case secrecyMark = "密级和保密期限"
      /// 紧急程度
      case urgency = "紧急程度"
      /// 发文机关标志
      case issuerLogo = "发文机关标志"
      /// 发文字号
      case documentNumber = "发文字号"
      /// 签发人
      case signer = "签发人"
      /// 标题
      case title = "标题"
      /// 题注: in brackets under the title, when and by which meeting the text was passed.
      case titleNote = "题注"
      /// 主送机关
      case mainRecipients = "主送机关"
      /// 正文
      case paragraph = "正文"
      /// 结束语
      case closing = "结束语"
      /// 出席、请假、列席人员, in minutes.
      case attendance = "出席人员"
      /// 附件说明
      case attachmentNote = "附件说明"
      /// 发文机关署名
      case signature = "发文机关署名"
      /// 成文日期
      case documentDate = "成文日期"
      /// 附注
      case note = "附注"
      /// 附件
      case attachment = "附件"
      /// 抄送机关
      case copyRecipients = "抄送机关"
      /// 印发机关和印发日期
      case imprint = "印发机关和印发日期"
    }
  }
}

extension String.Index {
  /// How many bytes of UTF-8 stand before it, at most all of the text.
  fileprivate func utf8Offset(in text: String) -> Int {
    let index = Swift.min(Swift.max(self, text.startIndex), text.endIndex)
    return text.utf8.distance(from: text.startIndex, to: index)
  }
}
