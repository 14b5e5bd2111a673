import Assessment

/// Section 6 of the Law School Admission Test: five items, a thousand people (Bock and Lieberman 1970).
enum LawSchoolTest {
  /// How many answered 00000, 00001, … 11111, added up, as the BUGS examples print it.
  private static let accumulated = [
    3, 9, 11, 22, 23, 24, 27, 31, 32, 40, 40, 56, 56, 59, 61, 76, 86, 115, 129, 210, 213, 241, 256,
    336, 352, 408, 429, 602, 613, 674, 702, 1000,
  ]

  static let matrix: ResponseMatrix = {
    var rows: [[Double]] = []
    for (pattern, total) in accumulated.enumerated() {
      let row = (0..<5).map { pattern >> (4 - $0) & 1 == 1 ? 1.0 : 0 }
      while rows.count < total { rows.append(row) }
    }
    return ResponseMatrix(rows, maxima: [1, 1, 1, 1, 1])
  }()
}
