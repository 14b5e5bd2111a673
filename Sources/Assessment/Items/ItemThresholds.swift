/// From which values on an item is called easy, weak or good.
///
/// These are conventions of testing, not rules: the bands of D are those of Ebel (Essentials of
/// Educational Measurement, 1965, also as 0.40, 0.30 and 0.20 in Chinese textbooks); the others are the
/// usual practice of teachers' item reviews.
public enum ItemThresholds {
  /// D from which an item is very good (Ebel).
  public static let veryGoodDiscrimination = 0.40
  /// D from which an item is good (Ebel).
  public static let goodDiscrimination = 0.30
  /// D from which an item can be used but should be revised (Ebel); below it is weak.
  public static let usableDiscrimination = 0.20
  /// Facility from which an item that does not discriminate is too easy.
  public static let easyFacility = 0.95
  /// Facility up to which an item is too hard.
  public static let hardFacility = 0.20
  /// Share of the candidates below which a wrong choice attracts nobody.
  public static let deadShare = 0.02
  /// By how much of a group the upper one must prefer a wrong choice more than the lower one.
  public static let attractionShare = 0.10
  /// By how many candidates it must at least, since one candidate is no preference.
  public static let attractionCount = 2
  /// Below this many candidates statistics of items are for reference only.
  public static let sureCandidates = 30
}
