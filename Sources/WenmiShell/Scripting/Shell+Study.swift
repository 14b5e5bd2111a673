import LineEditing
import Quiz
import Sessions
import Study

/// What a script asks to be drilled by its memory.
public enum StudyWish: String, Sendable {
  /// 到期复习
  case review
  /// 学新题
  case learn
  /// 错题
  case mistakes
  /// 突击
  case cram
  /// 今天的备考计划
  case target
}

extension Shell {
  /// Asks what the learner's memory needs, with answers from a person or one a line from a pipe.
  ///
  /// - Parameters:
  ///   - wish: What is to be asked.
  ///   - scope: A bank, a topic or a kind of question; empty for all.
  ///   - count: How many questions at most; `nil` for the usual number.
  ///   - isJSON: Whether only the result is printed, as JSON.
  /// - Returns: What the process should return.
  public func study(
    _ wish: StudyWish, scope: String, count: Int?, isJSON: Bool
  ) async -> ExitStatus {
    settleLearner()
    study.readAhead()
    do {
      if let count, !(1...1000).contains(count) { throw ShellProblem("题数请写 1 至 1000。") }
      let line = StudyLine(scope: scope.isEmpty ? [] : [scope], count: count)
      var request: DrillRequest?
      switch wish {
      case .review: request = try await ReviewCommand.request(line, in: self)
      case .learn: request = try await LearnCommand.request(line, in: self)
      case .cram: request = try await CramCommand.request(line, in: self)
      case .target: request = try await TargetCommand.request(in: self)
      case .mistakes:
        request = try await MistakesCommand.request(
          count ?? 10, of: try self.scope(line.scope).entries, in: self)
      }
      guard var request else { return .done }
      request.options.isQuiet = isJSON
      let result = try await Drill.start(request, in: self)
      if isJSON { terminal.write(try JSONOutput.text(DrillReport(result))) }
      // The next start is quicker by what is written down now.
      _ = try? await study.record()
      await study.settle()
      return result.ending == .unsaved ? .data : .done
    } catch {
      return fail(error)
    }
  }

  /// Sets or shows the day of an examination, and the plan until then.
  ///
  /// - Parameters:
  ///   - words: A day, minutes and a scope, as at the prompt; empty to show the plan.
  ///   - isJSON: Whether the plan is for a machine.
  /// - Returns: What the process should return.
  public func target(_ words: [String], isJSON: Bool) async -> ExitStatus {
    settleLearner()
    let words = words.map { TypedForms.folded($0) }
    guard isJSON else { return await perform(TargetCommand.self, words) }
    do {
      if !words.isEmpty {
        let target = try TargetCommand.target(words, .now(), in: self)
        try study.change { $0.target = target }
      }
      terminal.write(try JSONOutput.text(await StudyPlan(in: self).report))
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Takes back the last answer of all.
  ///
  /// - Returns: What the process should return.
  public func undo() async -> ExitStatus {
    settleLearner()
    return await perform(UndoCommand.self, [])
  }

  /// Shows what the learner chose, or changes it.
  ///
  /// - Parameter words: A name and a number; none to show all.
  /// - Returns: What the process should return.
  public func settings(_ words: [String]) async -> ExitStatus {
    settleLearner()
    return await perform(SettingsCommand.self, words.map { TypedForms.folded($0) })
  }
}
