extension Question {
  /// The share of points that learners on the whole are expected to earn with a question of a stated
  /// difficulty: 0.9 for 1 down to 0.3 for 5, a convention of this program that keeps the middle at
  /// the usual 0.6.
  ///
  /// - Parameter difficulty: From 1 to 5.
  /// - Returns: From 0.3 to 0.9.
  public static func expectedFacility(ofDifficulty difficulty: Int) -> Double {
    0.9 - 0.15 * Double(min(5, max(1, difficulty)) - 1)
  }
}
