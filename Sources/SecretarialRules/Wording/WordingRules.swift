/// The wording rules: the one place where a new one is registered.
public enum WordingRules {
  /// Every wording rule, ordered by code.
  public static let all: [any WordingRule] = [
    NoMiswrittenWord(),
    ConfusableFitsContext(),
    PreferredVariant(),
    LookAlikePlaceFitsContext(),
    PlaceBelongsToProvince(),
    NameInUse(),
    NoCommaInApproximateNumber(),
    OneNumeralSystemPerNumber(),
    EllipsisWithoutEtc(),
    NoCommaBetweenTitles(),
    NoDoubledWord(),
    WeekdayFitsDate(),
    DateInProseExists(),
  ]
}
