/// A title read as 发文机关 + 事由 + 文种, whatever is wrong with it.
///
/// What stands between quotation marks or brackets belongs to the matter and is not read as a title
/// of its own.
public struct DocumentTitle: Hashable, Sendable {
  /// What the title ends in.
  public enum Ending: Hashable, Sendable {
    /// One of the fifteen genres.
    case genre(DocumentGenre)
    /// A name that is no genre.
    case nonGenre(NonGenre)
    /// 请示 mixed with another name: 请示报告, 申请报告.
    case mixedRequest
    /// Neither.
    case missing
  }

  /// The word that says whose text is sent on.
  public enum ForwardingVerb: String, CaseIterable, Hashable, Sendable {
    /// The sender's own text.
    case issue = "印发"
    /// A text from below.
    case endorse = "批转"
    /// A text from above or beside.
    case forward = "转发"
  }

  /// The title as it was written.
  public let text: String
  /// The body that writes, where it is named.
  public let issuer: Range<String.Index>?
  /// The 关于 that opens the matter.
  public let about: Range<String.Index>?
  /// The forwarding verb that opens the matter.
  public let forwarding: Range<String.Index>?
  /// What it is about, without 关于 and the 的 before the genre; `nil` where nothing is left.
  public let matter: Range<String.Index>?
  /// What it ends in.
  public let ending: Ending
  /// The place of the ending; empty, at the end of the words, where it is missing.
  public let endingRange: Range<String.Index>
  /// Punctuation after the last word.
  public let trailingPunctuation: Range<String.Index>?

  /// Reads a title; never fails.
  public init(_ text: String) {
    let reader = TitleReader(text)
    self.text = text
    trailingPunctuation = reader.trailingPunctuation
    (ending, endingRange) = reader.ending()
    let body = reader.start..<endingRange.lowerBound
    let verb = reader.firstForwardingVerb(in: body)
    let about = reader.first("关于", in: body)
    let opensWithVerb = verb.map { reader.opens($0, after: about) } ?? false
    self.about = about
    forwarding = opensWithVerb ? verb : nil
    let opening =
      switch (about, forwarding) {
      case (let about?, let verb?) where verb.lowerBound < about.lowerBound: verb.lowerBound
      case (let about?, _): about.lowerBound
      case (nil, let verb?): verb.lowerBound
      case (nil, nil): reader.endOfBodyName(in: body)
      }
    issuer = reader.trimmed(reader.start..<opening)
    let matterStart: String.Index =
      if let about, about.lowerBound == opening { about.upperBound } else { opening }
    matter = reader.trimmed(matterStart..<reader.beforeParticle(endingRange.lowerBound))
  }

  /// The genre, where it ends in one.
  public var genre: DocumentGenre? {
    guard case .genre(let genre) = ending else { return nil }
    return genre
  }

  /// The forwarding verb as a value.
  public var forwardingVerb: ForwardingVerb? {
    forwarding.flatMap { ForwardingVerb(rawValue: String(text[$0])) }
  }

  /// The same matter under another genre, with `×××` where the issuer is not named; `nil` where the
  /// title says nothing that could be kept.
  public func rewritten(as genre: DocumentGenre) -> String? {
    guard let matter else { return nil }
    let body = issuer.map { String(text[$0]) } ?? "×××"
    var subject = String(text[matter])
    if genre == .requestForInstructions, subject.hasPrefix("申请") { subject.removeFirst(2) }
    if genre == .report, !subject.hasSuffix("情况") { subject += "情况" }
    return "\(body)关于\(subject)的\(genre.rawValue)"
  }

  /// The title under which this text is attached to a notice: `……关于印发《……要点》的通知`.
  public func issuedWithNotice() -> String? {
    guard let matter else { return nil }
    let body = issuer.map { String(text[$0]) } ?? "×××"
    let name = text[matter.lowerBound..<endingRange.upperBound]
    return "\(body)关于印发《\(name)》的通知"
  }
}
