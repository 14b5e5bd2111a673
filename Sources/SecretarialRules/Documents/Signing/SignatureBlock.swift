import OfficialDocuments

extension OfficialDocument {
  /// Those who sign right above the first date under the body.
  var signatures: [Element] {
    guard let date = afterBody.firstIndex(where: { $0.kind == .documentDate }) else {
      return afterBody.filter { $0.kind == .signature }
    }
    return Array(
      afterBody[..<date].reversed().prefix { $0.kind == .signature }.reversed())
  }
}

/// Tells a body from a person by the last character of its name.
enum BodyEnding {
  static func ends(_ name: some StringProtocol) -> Bool {
    name.last { !$0.isWhitespace }.map { endings.contains($0) } ?? false
  }

  private static let endings: Set<Character> = Set(
    "府局委办厅部会院署组社团校学心司行所站处室科股队馆党联")
}
