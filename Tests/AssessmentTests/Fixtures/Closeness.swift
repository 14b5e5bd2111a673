import Testing

/// Expects a number, nil or a list to be what was computed elsewhere, to a share of it.
func expectClose(
  _ actual: Double?, _ expected: Double?, within tolerance: Double = 1e-6,
  _ comment: @autoclosure () -> Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let actual, let expected else {
    #expect(actual == expected, comment(), sourceLocation: sourceLocation)
    return
  }
  #expect(
    (actual - expected).magnitude <= tolerance * max(1, expected.magnitude),
    comment() ?? "\(actual)，应为\(expected)", sourceLocation: sourceLocation)
}

/// Expects a list of numbers to be what was computed elsewhere.
func expectClose(
  _ actual: [Double?], _ expected: [Double?], within tolerance: Double = 1e-6,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(actual.count == expected.count, sourceLocation: sourceLocation)
  for (index, pair) in zip(actual, expected).enumerated() {
    expectClose(
      pair.0, pair.1, within: tolerance,
      "第\(index + 1)项：\(String(describing: pair.0))，应为\(String(describing: pair.1))",
      sourceLocation: sourceLocation)
  }
}
