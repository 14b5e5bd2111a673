/// What a rule rests on: its strength and the clauses, dated by their source.
public struct Basis: Hashable, Sendable {
  /// How strong the rule is.
  public let strength: RuleStrength
  /// The clauses, the most important first; empty for a bare convention.
  public let citations: [Citation]
  /// What the clauses alone do not say: where a convention comes from, what is advisory.
  public let note: String?
  /// The unit whose own rule it is; set exactly when the strength is `local`.
  public let unit: String?
  /// The older rule that is still taught and that this one replaced.
  public let replaces: String?

  private init(
    _ strength: RuleStrength, _ citations: [Citation], note: String?, unit: String?,
    replaces: String?
  ) {
    self.strength = strength
    self.citations = citations
    self.note = note
    self.unit = unit
    self.replaces = replaces
  }

  /// A rule of a law or a regulation.
  public static func regulation(
    _ citations: Citation..., note: String? = nil, replaces: String? = nil
  ) -> Basis {
    Basis(.regulation, citations, note: note, unit: nil, replaces: replaces)
  }

  /// A rule of a national standard.
  public static func standard(
    _ citations: Citation..., note: String? = nil, replaces: String? = nil
  ) -> Basis {
    Basis(.standard, citations, note: note, unit: nil, replaces: replaces)
  }

  /// What offices usually do; `note` says where it can be seen, citations what it leans on.
  public static func convention(_ note: String, seeAlso citations: Citation...) -> Basis {
    Basis(.convention, citations, note: note, unit: nil, replaces: nil)
  }

  /// What one unit has laid down for itself.
  public static func local(unit: String, _ note: String) -> Basis {
    Basis(.local, [], note: note, unit: unit, replaces: nil)
  }
}

extension Basis: CustomStringConvertible {
  /// The basis in one line, strength included: `《…条例》第十五条第四项（规定）`.
  ///
  /// A convention says first what it is and only then what it leans on, so that nobody takes the
  /// clause for its source.
  public var description: String {
    let clauses = Citation.together(citations)
    let customary = note ?? "通行做法"
    switch strength {
    case .regulation, .standard:
      return "\(clauses.isEmpty ? customary : clauses)（\(strength.rawValue)）"
    case .convention:
      let leaning = clauses.isEmpty ? "" : "，参看\(clauses)"
      return "\(customary)\(leaning)（惯例）"
    case .local:
      return "\(customary)（\(unit ?? "某单位")的规定）"
    }
  }
}
