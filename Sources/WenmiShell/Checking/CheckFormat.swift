/// How the findings of a check are written.
public enum CheckFormat: String, CaseIterable, Sendable {
  /// For a person at a terminal.
  case text
  /// For a script.
  case json
  /// SARIF 2.1.0, for editors and review tools.
  case sarif
  /// A page to print or pass on.
  case html

  /// The format with a name.
  ///
  /// - Parameters:
  ///   - name: The name as it was typed; `nil` where none was.
  ///   - isJSON: Whether JSON was asked for by a flag of its own.
  /// - Throws: ``ShellProblem`` where there is no such format, or two were asked for.
  public init(named name: String?, isJSON: Bool) throws(ShellProblem) {
    guard let name else {
      self = isJSON ? .json : .text
      return
    }
    guard let format = CheckFormat(rawValue: name.lowercased()) else {
      let names = CheckFormat.allCases.map(\.rawValue).joined(separator: "、")
      throw ShellProblem("没有 \(name) 这种格式。可用的有：\(names)。")
    }
    guard !isJSON || format == .json else {
      throw ShellProblem("--json 和 --format \(name) 只能写一个。")
    }
    self = format
  }
}
