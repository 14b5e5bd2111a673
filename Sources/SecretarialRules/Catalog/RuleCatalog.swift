/// Every rule of the library: the one place where a rule is registered.
public enum RuleCatalog {
  /// All rules, sorted by code.
  public static let rules: [any Rule] = families.flatMap { $0 }.sorted { $0.code < $1.code }

  /// The rule with this code, if there is one.
  public static func rule(_ code: RuleCode) -> (any Rule)? { rulesByCode[code] }

  /// The rules that an element of this kind is checked against, sorted by code.
  public static func phraseRules(for kind: Phrase.Kind) -> [any PhraseRule] {
    rules.compactMap { $0 as? any PhraseRule }.filter { $0.kind == kind }
  }

  /// The rules that the facts of a case are checked against, sorted by code.
  public static let scenarioRules: [any ScenarioRule] = rules.compactMap {
    $0 as? any ScenarioRule
  }

  /// The rules that a whole document is checked against, sorted by code.
  public static let documentRules: [any DocumentRule] = rules.compactMap {
    $0 as? any DocumentRule
  }

  private static let rulesByCode: [RuleCode: any Rule] = Dictionary(
    rules.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  /// A line for each group of rules; a rule that is not reached from here does not exist.
  static let families: [[any Rule]] = [
    // What is explained and cited.
    GenreKnowledge.rules,
    GenreChoiceKnowledge.rules,
    ElementKnowledge.rules,
    RoutingKnowledge.rules,
    ClosingKnowledge.rules,
    ClassificationKnowledge.rules,
    CarrierKnowledge.rules,
    NetworkKnowledge.rules,
    SecrecyDutyKnowledge.rules,
    // What is checked.
    titles, numbers, dates, headBlock, recipients, closings, routing,
    documents,
    WordingRules.all,
  ]

  private static let titles: [any Rule] = [
    GenreInsteadOfOtherName(),
    NoRequestReport(),
    ForwardingVerbFitsSource(),
    TitleHasItsParts(),
    TitleEndsInGenre(),
    ForwardingTitleWithoutRepetition(),
    TitleWithoutPunctuation(),
  ]

  private static let numbers: [any Rule] = [
    YearInSixCorneredBrackets(),
    YearInFourDigits(),
    BareSerialNumber(),
    NumberIsComplete(),
  ]

  private static let dates: [any Rule] = [
    DateInArabicDigits(),
    DateIsComplete(),
    DateWithoutPadding(),
    DateExists(),
  ]

  private static let headBlock: [any Rule] = [
    HeadBlockInOrder(),
    TermWithinMaximum(),
    MarkWithStarAndTerm(),
    TermInArabicDigits(),
  ]

  private static let recipients: [any Rule] = [
    RecipientsEndInColon(),
    RecipientsAreBodies(),
  ]

  private static let closings: [any Rule] = [
    RequestAsksForDecision(),
    ReportClosesWithoutRequest(),
    ReplyClosing(),
    LetterInEqualTone(),
    NoticeClosing(),
  ]

  private static let routing: [any Rule] = [
    RequestBeforeTheAct(),
    BillFromGovernment(),
    OneSuperiorRecipient(),
    NoUpwardCopyToSubordinates(),
    OneMatterPerRequest(),
    NoRequestInReport(),
    NoSkippedLevel(),
    NoDocumentToSuperiorsHead(),
    NoDocumentInHeadsName(),
    NoUnchangedForwarding(),
    OwnLevelConsentForMajorMatter(),
    NoOrderToLowerGovernment(),
    GovernmentConsentIsStated(),
    ConsensusBeforeDownwardDocument(),
    NoJointDocumentOnSeparatePowers(),
    NoOutsideDocumentFromSection(),
  ]

  private static let documents: [any Rule] = [
    CopyNumberOnClassified(),
    SignerOnUpwardDocument(),
    AttachmentsAgreeWithNote(),
    ClassifiedIsNotPublished(),
    NoWithdrawnElement(),
    SignatureHasDate(),
  ]
}
