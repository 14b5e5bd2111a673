import Testing

@testable import PrintedSheets

@Suite("Numbers as they are shown") struct ShownNumberTests {
  @Test(
    "They are rounded half away from zero as programs for tables do",
    arguments: [
      (0, 0, "0"), (-0.0, 2, "0.00"), (-0.004, 2, "0.00"), (1.005, 2, "1.01"), (2.675, 2, "2.68"),
      (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"), (-2.5, 0, "-3"), (59.95, 1, "60.0"),
      (59.94, 1, "59.9"), (0.1 + 0.2, 6, "0.300000"), (85.5, 2, "85.50"), (99.995, 2, "100.00"),
      (0.000001, 6, "0.000001"), (0.0000004, 6, "0.000000"), (1e14, 0, "100000000000000"),
      (123_456_789.123_456_7, 6, "123456789.123457"), (1e15, 0, "1000000000000000"),
      (1e300, 2, "1e+300"),
      (12_345_678_901.25, 6, "12345678901.25"), (1.0 / 3, 3, "0.333"), (2.0 / 3, 0, "1"),
    ] as [(Double, Int, String)])
  func rounded(number: Double, decimals: Int, text: String) throws {
    let shown = try #require(ShownNumber(number, decimals: decimals))
    #expect(shown.text == text)
    var bytes: [UInt8] = []
    shown.appendShortest(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == ShownNumber.shortest(shown.value))
  }

  @Test("What is not finite is not shown", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(number: Double) { #expect(ShownNumber(number, decimals: 2) == nil) }

  @Test(
    "The shortest writing has the digits that programs for tables keep",
    arguments: [
      (85.5, "85.5"), (0.1 + 0.2, "0.3"), (100, "100"), (-0.0, "0"), (1e300, "1e+300"),
      (66.666_666_666_666_67, "66.6666666666667"), (1e-7, "1e-07"), (0.000001, "0.000001"),
      (12_345_678_901.25, "12345678901.25"), (1e15, "1000000000000000"), (-2.50, "-2.5"),
    ] as [(Double, String)])
  func shortest(number: Double, text: String) { #expect(ShownNumber.shortest(number) == text) }
}
