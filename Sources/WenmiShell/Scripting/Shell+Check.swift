import LineEditing
import OfficialDocuments
import SecretarialRules

extension Shell {
  /// Checks documents against the rules.
  ///
  /// - Parameters:
  ///   - paths: The files; `-` for standard input.
  ///   - isJSON: Whether the findings are for a machine.
  /// - Returns: ``ExitStatus/findings`` where there is one, ``ExitStatus/data`` where a file cannot
  ///   be read; the others are checked all the same.
  public func check(_ paths: [String], isJSON: Bool) -> ExitStatus {
    var files: [CheckedFile] = []
    var status = ExitStatus.done
    for path in paths {
      do {
        let file = try CheckedFile(path)
        files.append(file)
        if !file.findings.isEmpty, status == .done { status = .findings }
        guard !isJSON else { continue }
        var screen = screen()
        CheckScreen(file: file).draw(on: &screen)
        show(screen)
      } catch {
        status = fail(error)
      }
    }
    guard isJSON else { return status }
    do {
      terminal.write(try JSONOutput.text(files.flatMap(CheckReport.items)))
      return status
    } catch {
      return fail(error)
    }
  }
}

/// The findings for a machine.
enum CheckReport {
  /// One finding.
  struct Item: Encodable {
    let file: String
    let line, column: Int
    /// Unicode scalars before it in the text, and in it.
    let offset, length: Int
    let code, severity, strength, message: String
    /// What to put in the place; left out where a person must decide.
    let remedy: String?
  }

  /// The findings of a file, in the order of the text.
  static func items(of file: CheckedFile) -> [Item] {
    let scalars = file.document.text.unicodeScalars
    var place = scalars.startIndex
    var offset = 0
    return file.findings.map { located in
      let finding = located.finding
      offset += scalars.distance(from: place, to: finding.range.lowerBound)
      place = finding.range.lowerBound
      return Item(
        file: file.name, line: located.line, column: located.column, offset: offset,
        length: scalars.distance(from: place, to: finding.range.upperBound),
        code: finding.rule.rawValue, severity: finding.severity.rawValue,
        strength: RuleCatalog.rule(finding.rule)?.basis.strength.rawValue ?? "",
        message: finding.message, remedy: finding.replacement)
    }
  }
}
