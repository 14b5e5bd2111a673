/// A rule that a machine can apply, rather than only explain.
public protocol CheckedRule: Rule {
  /// The most severe that its findings are.
  var severity: Finding.Severity { get }
  /// Whether what its findings propose can be put in place without judgement.
  ///
  /// A doubtful finding of such a rule still needs a person.
  var isMendable: Bool { get }
}
