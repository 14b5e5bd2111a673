public import OfficialDocuments
public import WordingModel

/// Checks a whole document: each element, the elements together, and the words.
public enum DocumentCheck {
  /// Every place where a rule is not met, by position, then by code.
  ///
  /// Of a text that is no official document, such as an article, only the words are checked.
  ///
  /// - Parameters:
  ///   - document: A document that has been read.
  ///   - profile: Which rules are on, and which words are allowed.
  ///   - model: What is known of the wording of official prose; without one no character is
  ///     looked at in its context.
  /// - Returns: The findings, with places in `document.text`.
  public static func findings(
    in document: OfficialDocument, profile: RuleProfile = .standard, model: WordingModel? = nil
  ) -> [Finding] {
    let structural =
      document.isRecognisable
      ? (document.elements.flatMap { phraseFindings(in: $0, of: document, profile) }
        + RuleCatalog.documentRules.flatMap { $0.findings(in: document) })
        .filter { profile.reports($0, in: document.text) } : []
    // What these say of a place need not be said again of its words.
    let said = Set(structural.map(\.range))
    let starts = Set(
      structural.filter { $0.replacement != nil && $0.severity == .error }.map(\.range.lowerBound))
    // A date that is wrong as a date is not wrong as a number once more.
    let dates = document.all(.documentDate).map(\.range).filter { date in
      structural.contains { date.contains($0.range.lowerBound) }
    }
    let found = WordingCheck.findings(in: document.text, profile: profile, model: model)
    let wording = found.filter { finding in
      !said.contains(finding.range)
        && (finding.replacement == nil || !starts.contains(finding.range.lowerBound))
        && !dates.contains { $0.contains(finding.range.lowerBound) }
    }
    return (structural + wording).sorted {
      ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule)
    }
  }

  private static func phraseFindings(
    in element: OfficialDocument.Element, of document: OfficialDocument, _ profile: RuleProfile
  ) -> [Finding] {
    guard let kind = Phrase.Kind(element.kind) else { return [] }
    // A report to a congress asks it to approve, which is no request to a superior.
    let genre = kind == .closing && document.reportsToCongress ? nil : document.genre
    let phrase = Phrase(kind, element.text, genre: genre)
    return PhraseCheck.findings(in: phrase, profile: profile).map {
      Finding(
        rule: $0.rule, severity: $0.severity, range: element.place(of: $0.range),
        message: $0.message, replacement: $0.replacement)
    }
  }
}

extension Phrase.Kind {
  /// The kind of phrase that an element can be checked as; `nil` where there are no such rules.
  fileprivate init?(_ kind: OfficialDocument.Element.Kind) {
    switch kind {
    case .title: self = .title
    case .documentNumber: self = .documentNumber
    case .documentDate: self = .documentDate
    case .secrecyMark: self = .secrecyMark
    case .closing: self = .closing
    case .mainRecipients: self = .mainRecipients
    case .copyNumber, .urgency, .issuerLogo, .signer, .titleNote, .paragraph, .attendance,
      .attachmentNote, .signature, .note, .attachment, .copyRecipients, .imprint:
      return nil
    }
  }
}

extension OfficialDocument {
  /// A report that is given to the deputies.
  var reportsToCongress: Bool {
    guard genre == .report, let recipients = first(.mainRecipients) else { return false }
    return ["代表", "人大", "委员："].contains { recipients.text.contains($0) }
  }

  /// Whether the text is meant as an official document: what an article or a letter has too, a
  /// heading and a salutation, does not show that.
  fileprivate var isRecognisable: Bool {
    !isOfAnotherKind
      && (genre != nil || first(.documentNumber) != nil || first(.issuerLogo) != nil
        || first(.secrecyMark) != nil
        || (first(.signature) != nil && first(.documentDate) != nil))
  }

  /// Whether the title says that it is never sent as an official document, such as a 简报.
  private var isOfAnotherKind: Bool {
    let isNumbered = first(.documentNumber).map {
      !DocumentNumber.Parts($0.text).isIssue(in: $0.text)
    }
    guard isNumbered != true, first(.mainRecipients) == nil, let title = first(.title),
      case .nonGenre(let name) = DocumentTitle(title.text).ending
    else { return false }
    return name.destination == .notSent
  }
}
