extension Scenario {
  /// The document goes to a body that leads the sender or is in charge of its field.
  var goesUpward: Bool { relation == .superior }

  /// The sender as the advice calls it.
  var senderName: String { sender ?? "发文机关" }

  /// The receiver as the advice calls it.
  var receiverName: String { receiver ?? "收文机关" }

  /// Going upward it may ask for a decision without breaking a rule.
  ///
  /// An opinion is among them because by convention one sent upward is handled as a request.
  var mayAskSuperiorToDecide: Bool {
    purpose.map(Scenario.decidedBySuperior.contains) ?? false
  }

  private static let decidedBySuperior: Set<Purpose> = [
    .askApproval, .askInstructions, .inquire, .submitForDeliberation, .offerViews,
  ]
}
