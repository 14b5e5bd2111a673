import DurableFiles
import LineEditing
import OfficialDocuments
import SecretarialRules

extension Shell {
  /// Checks documents against the rules.
  ///
  /// - Parameters:
  ///   - paths: The files; `-` for standard input.
  ///   - options: What is wanted.
  /// - Returns: ``ExitStatus/findings`` where there is one, ``ExitStatus/data`` where a file cannot
  ///   be read or written; the others are checked all the same.
  public func check(_ paths: [String], _ options: CheckOptions) -> ExitStatus {
    // The rules read their tables while the model is opened here.
    Task.detached { WordingCheck.prepare() }
    var profile: RuleProfile
    do {
      profile = try options.profile.map(ProfileFile.profile) ?? .standard
    } catch {
      return fail(error)
    }
    if let level = options.suspicions { profile.say(level) }
    // Nothing is opened that nobody wants.
    let model = profile.looksAtCharacters ? wordingModel() : nil
    var files: [CheckedFile] = []
    var status = ExitStatus.done
    var report = screen()
    for path in paths {
      do {
        let file = try CheckedFile(path, profile: profile, model: model)
        files.append(file)
        if !file.findings.isEmpty, status == .done { status = .findings }
        var screen = screen()
        CheckScreen(
          file: file, explains: options.explains, isStored: options.output != nil,
          isCorrected: options.fixes
        ).draw(on: &screen)
        if options.format == .text {
          if options.output == nil { show(screen) } else { report.verbatim([screen.text]) }
        }
        if options.fixes { try writeCopy(of: file, profile, options) }
      } catch {
        status = fail(error)
      }
    }
    do {
      switch options.format {
      case .text:
        if options.output != nil { try write(report.text, to: options) }
      case .json:
        try write(try CheckReport.text(of: files, explains: options.explains), to: options)
      case .sarif: try write(try SARIFReport.text(of: files), to: options)
      case .html: try write(HTMLReport(files: files).text, to: options)
      }
      return status
    } catch {
      return fail(error)
    }
  }

  private func writeCopy(
    of file: CheckedFile, _ profile: RuleProfile, _ options: CheckOptions
  ) throws {
    let copy = try CorrectedCopy(of: file, profile: profile, force: options.force)
    var screen = screen()
    copy.draw(on: &screen)
    // A report on standard output is left as it is.
    if options.format == .text || options.output != nil {
      show(screen)
    } else {
      StandardError.write(screen.text)
    }
  }

  private func write(_ report: String, to options: CheckOptions) throws {
    guard let path = options.output else { return terminal.write(report) }
    do throws(FileError) {
      try AtomicFile.write(
        Array(report.utf8), to: path, existing: options.force ? .replaced : .kept,
        permissions: 0o600)
    } catch {
      throw ShellProblem(
        error.cause == .alreadyExists
          ? "\(path) 已经有了，没有改动它。换一个文件名，或者加 --force 覆盖。" : "报告没有写成。\(error)",
        exitStatus: .data)
    }
    say("检查报告：\(path)")
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
    /// The basis and the reason of the rule, where they were asked for.
    let basis, explanation: String?
  }

  /// The findings of all files.
  static func text(of files: [CheckedFile], explains: Bool) throws -> String {
    try JSONOutput.text(files.flatMap { items(of: $0, explains: explains) })
  }

  /// The findings of a file, in the order of the text.
  static func items(of file: CheckedFile, explains: Bool = false) -> [Item] {
    let scalars = file.document.text.unicodeScalars
    var place = scalars.startIndex
    var offset = 0
    return file.reported.map { located in
      let finding = located.finding
      let rule = RuleCatalog.rule(finding.rule)
      offset += scalars.distance(from: place, to: finding.range.lowerBound)
      place = finding.range.lowerBound
      return Item(
        file: file.name, line: located.line, column: located.column, offset: offset,
        length: scalars.distance(from: place, to: finding.range.upperBound),
        code: finding.rule.rawValue, severity: finding.severity.rawValue,
        strength: rule?.basis.strength.rawValue ?? "", message: finding.message,
        remedy: finding.replacement, basis: explains ? rule?.basis.description : nil,
        explanation: explains ? rule?.explanation : nil)
    }
  }
}
