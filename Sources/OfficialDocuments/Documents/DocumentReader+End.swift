extension DocumentReader {
  /// Paragraphs up to the date, to an attachment, or to the imprint.
  mutating func readBody() {
    let isOfMinutes = holdsMinutes
    while next < lines.count {
      let words = words(next)
      if DateWords.areDate(words), !headsPartOfBody(next) {
        signBackwards()
        add(.documentDate, lines: 1)
        return
      }
      if readSignatureWithDate() {
        // Above the text of minutes stand who issued them and when.
        guard isOfMinutes, !drafts.contains(where: { $0.kind == .paragraph }) else { return }
        continue
      }
      if opensEnd(next) { return }
      if TailWords.openAttachmentNote(words), opensAttachmentNote(next) {
        readAttachmentNote()
      } else if TailWords.isNote(words, afterDate: false) {
        add(.note, lines: 1)
      } else if isOfMinutes, TailWords.openAttendance(words) {
        add(.attendance, lines: 1)
      } else {
        add(.paragraph, lines: 1)
      }
    }
  }

  /// The title or the logo ends in 纪要.
  private var holdsMinutes: Bool {
    drafts.contains {
      ($0.kind == .title || $0.kind == .issuerLogo)
        && $0.pieces.last.map { text.words(in: $0).hasSuffix("纪要") } ?? false
    }
  }

  /// A date alone that heads a part of a schedule: the signed date comes later.
  private mutating func headsPartOfBody(_ index: Int) -> Bool {
    guard lines[index].indent < 10, !isSigned(index) else { return false }
    if case .unknown = signedDate { findSignedDate(from: index + 1) }
    guard case .line(let signed) = signedDate else { return false }
    return index < signed
  }

  private mutating func findSignedDate(from start: Int) {
    signedDate = .missing
    var index = start
    while index < lines.count, !opensEnd(index) {
      let line = lines[index]
      if DateWords.areDate(line.words) ? isSigned(index) : isSignedOnItsLine(line) {
        signedDate = .line(index)
        return
      }
      index += 1
    }
  }

  private func isSigned(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let words = words(index - 1)
    return SigningWords.isBody(words) || SigningWords.isPerson(words)
      || (SigningWords.maySign(words) && lines[index - 1].indent >= 10)
  }

  /// Notes, attachments, copy recipients and imprint.
  mutating func readEnd() {
    markClosing()
    markUndatedSignature()
    let isOfMinutes = holdsMinutes
    var isAttachment = false
    while next < lines.count {
      let words = words(next)
      if TailWords.isImprint(words) || isImprintWithoutWord(words) {
        addImprint()
        isAttachment = false
      } else if TailWords.copyRecipients(words) || TailWords.movedRecipients(words) {
        add(TailWords.copyRecipients(words) ? .copyRecipients : .mainRecipients, lines: 1)
        continueRecipients()
        isAttachment = false
      } else if TailWords.isAttachmentHeading(words) {
        add(.attachment, lines: 1)
        isAttachment = true
      } else if isAttachment {
        continueLast()
      } else if TailWords.isNote(words, afterDate: true) {
        add(.note, lines: 1)
      } else if DateWords.areDate(words) {
        signBackwards()
        add(.documentDate, lines: 1)
      } else if readSignatureWithDate() {
        continue
      } else if TailWords.openAttachmentNote(words) {
        readAttachmentNote()
      } else if drafts.last?.kind == .documentDate, SigningWords.isBody(words) {
        add(.signature, lines: 1)
      } else if isOfMinutes, TailWords.openAttendance(words) {
        add(.attendance, lines: 1)
      } else {
        add(.paragraph, lines: 1)
      }
    }
  }

  private func opensEnd(_ index: Int) -> Bool {
    let words = words(index)
    return TailWords.copyRecipients(words) || TailWords.movedRecipients(words)
      || TailWords.isImprint(words)
      || (TailWords.isAttachmentHeading(words) && !opensAttachmentNote(index))
  }

  /// A label without a name belongs to the note only where its list follows.
  private func opensAttachmentNote(_ index: Int) -> Bool {
    let words = words(index)
    guard TailWords.isAttachmentHeading(words) else { return true }
    return (words.hasSuffix("：") || words.hasSuffix(":"))
      && SentenceWords.startWithNumber(self.words(index + 1))
  }

  /// The numbered names that follow, and what is left of a name that was broken.
  private mutating func readAttachmentNote() {
    add(.attachmentNote, lines: 1)
    while next < lines.count {
      let words = words(next)
      let isNumbered =
        SentenceWords.startWithNumber(words) && words.count <= 80
        // A full stop after a name is a fault; within the line it shows a sentence.
        && !SentenceWords.holdStop(String(words.dropLast())) && !DateWords.areDate(words)
      let isFurther = TailWords.openAttachmentNote(words) && !TailWords.isAttachmentHeading(words)
      guard isNumbered || isFurther || isRestOfName(next) else { return }
      continueLast()
    }
  }

  private func isRestOfName(_ index: Int) -> Bool {
    let line = lines[index]
    guard !line.followsBlank, line.indent >= 6, (1...40).contains(line.words.count),
      !SentenceWords.holdStop(line.words), !SigningWords.isBody(line.words),
      !SigningWords.isPerson(line.words), !DateWords.areDate(line.words),
      !TailWords.openTail(line.words), !TailWords.isNote(line.words, afterDate: false)
    else { return false }
    return !DateWords.areDate(words(index + 1))
      && DateWords.startOfTrailingDate(in: line.words[...]) == nil
  }

  private mutating func continueRecipients() {
    while next < lines.count {
      let words = words(next)
      let isImprintHead =
        SigningWords.isBody(words) && DateWords.areImprintDate(self.words(next + 1))
      guard !TailWords.openTail(words), !TailWords.movedRecipients(words), !isImprintHead,
        !DateWords.areDate(words), !TailWords.isNote(words, afterDate: true),
        signerAndDate(of: lines[next]) == nil, !words.hasPrefix("共印"),
        let last = lines[next - 1].last, !"。.".unicodeScalars.contains(last)
      else { return }
      continueLast()
    }
  }

  /// Under the copy recipients a body with a date is what printed the document, 印发 forgotten.
  private func isImprintWithoutWord(_ words: String) -> Bool {
    drafts.last?.kind == .copyRecipients && signerAndDate(of: lines[next]) != nil
  }

  /// The body may stand alone above the date of printing.
  private mutating func addImprint() {
    let isDateAlone = DateWords.areImprintDate(words(next))
    if isDateAlone, let last = drafts.last, last.pieces.count == 1,
      last.kind == .paragraph || last.kind == .signature,
      SigningWords.isBody(text.words(in: last.pieces[0]))
    {
      drafts[drafts.count - 1].kind = .imprint
      continueLast()
    } else {
      add(.imprint, lines: 1)
    }
  }
}

extension DocumentReader {
  /// Takes the lines above the date for the names of those who sign.
  private mutating func signBackwards() {
    var index = drafts.count - 1
    var isNearest = true
    while index >= 0, drafts[index].kind == .paragraph, drafts.count - index <= 12 {
      let words = text.words(in: drafts[index].pieces[0])
      let isKnown = SigningWords.isBody(words) || SigningWords.isPerson(words)
      guard SigningWords.maySign(words) || (isKnown && SigningWords.isPerson(words)),
        isNearest || isKnown
      else { return }
      drafts[index].kind = .signature
      splitSignature(at: index)
      isNearest = false
      index -= 1
    }
  }

  /// Joint signers that stand side by side are one element each.
  private mutating func splitSignature(at index: Int) {
    let fields = fieldsOfSigners(drafts[index].pieces[0])
    guard fields.count > 1 else { return }
    drafts.replaceSubrange(
      index...index, with: fields.map { Draft(kind: .signature, pieces: [$0]) })
  }

  private func fieldsOfSigners(_ range: Range<String.Index>) -> [Range<String.Index>] {
    let fields = DocumentLine.fields(of: range, in: text)
    let areNames = fields.allSatisfy {
      let words = text.words(in: $0)
      return words.count >= 3 && SigningWords.isBody(words)
    }
    return areNames ? fields : [range]
  }

  /// `××县人民政府　2026年3月5日` on one line.
  private mutating func readSignatureWithDate() -> Bool {
    let line = lines[next]
    guard let (name, start) = signerAndDate(of: line) else { return false }
    signBackwards()
    for field in fieldsOfSigners(name) { add(.signature, field) }
    add(.documentDate, start..<line.range.upperBound)
    next += 1
    return true
  }

  private func isSignedOnItsLine(_ line: DocumentLine) -> Bool { signerAndDate(of: line) != nil }

  /// The name, and where the date starts that ends the line.
  func signerAndDate(
    of line: DocumentLine
  ) -> (name: Range<String.Index>, date: String.Index)? {
    guard line.words.utf8.count <= 240, (8...60).contains(line.words.count),
      let start = DateWords.startOfTrailingDate(in: text[line.range]),
      let name = text.trimmedBlanks(line.range.lowerBound..<start)
    else { return nil }
    let words = text.words(in: name)
    guard SigningWords.isBody(words) || SigningWords.isPerson(words) else { return nil }
    return (name, start)
  }

  /// The last paragraph, where it is a closing of its own.
  private mutating func markClosing() {
    guard let index = drafts.lastIndex(where: { $0.kind == .paragraph && !isTrailingBody($0) })
    else { return }
    if ClosingWords.areClosing(text.words(in: drafts[index].pieces[0])) {
      drafts[index].kind = .closing
      // 此致 and 敬礼 stand on lines of their own.
      if index > 0, drafts[index - 1].kind == .paragraph,
        text.words(in: drafts[index - 1].pieces[0]).hasPrefix("此致")
      {
        drafts[index - 1].kind = .closing
      }
    }
  }

  private func isTrailingBody(_ draft: Draft) -> Bool {
    let words = text.words(in: draft.pieces[0])
    return SigningWords.isBody(words)
  }

  /// Bodies at the end of a text whose date was forgotten; a note may follow them.
  private mutating func markUndatedSignature() {
    guard !drafts.contains(where: { $0.kind == .documentDate || $0.kind == .signature }) else {
      return
    }
    var index = drafts.count - 1
    while index > 0, drafts[index].kind == .note { index -= 1 }
    while index > 0, drafts[index].kind == .paragraph, isTrailingBody(drafts[index]) {
      drafts[index].kind = .signature
      index -= 1
    }
  }
}
