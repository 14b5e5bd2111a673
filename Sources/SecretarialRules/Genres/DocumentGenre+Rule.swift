public import OfficialDocuments

extension DocumentGenre {
  /// The rule that says what the genre is for.
  public var rule: RuleCode {
    switch self {
    case .resolution: "GW101"
    case .decision: "GW102"
    case .order: "GW103"
    case .communique: "GW104"
    case .announcement: "GW105"
    case .publicNotice: "GW106"
    case .opinion: "GW107"
    case .notice: "GW108"
    case .circular: "GW109"
    case .report: "GW110"
    case .requestForInstructions: "GW111"
    case .reply: "GW112"
    case .bill: "GW113"
    case .letter: "GW114"
    case .minutes: "GW115"
    }
  }
}
