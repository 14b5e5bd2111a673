/// Numbers of a file brought into a range in which sums never overflow and screens have room.
///
/// A file can claim any number that JSON can write; nobody ever earned or waited so much.
enum Plausible {
  /// Thirty-two years; a day has 86,400,000 milliseconds.
  private static let most = 1_000_000_000_000
  private static let mostPoints = 1e9

  /// How many, or how many milliseconds.
  static func count(_ count: Int, from least: Int = 0) -> Int { max(least, min(count, most)) }

  /// Points, which can be below 0; what is no number is 0.
  static func points(_ points: Double) -> Double {
    points.isNaN ? 0 : max(-mostPoints, min(points, mostPoints))
  }
}
