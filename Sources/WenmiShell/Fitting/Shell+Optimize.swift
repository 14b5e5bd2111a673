import LineEditing
import SpacedRepetition
import Study

/// What is done with weights that were fitted.
public enum FittingWish: Sendable {
  /// They are shown, and taken if the learner agrees.
  case ask
  /// They are shown and taken.
  case apply
  /// Nothing is fitted; the usual ones are taken.
  case reset
}

extension Shell {
  /// Fits the weights of the schedule to the learner's own answers, for a script.
  ///
  /// - Parameters:
  ///   - wish: What is done with them.
  ///   - isJSON: Whether it is for a machine, which is not asked.
  /// - Returns: ``ExitStatus/findings`` where there are too few answers or it was stopped,
  ///   ``ExitStatus/data`` where the learner's settings cannot be read or written.
  public func optimize(_ wish: FittingWish, isJSON: Bool) async -> ExitStatus {
    settleLearner()
    do {
      _ = try await fitSchedule(wish, isJSON: isJSON)
      await study.settle()
      return .done
    } catch let refusal as FittingRefusal {
      return fail(ShellProblem("\(refusal)", exitStatus: .findings))
    } catch {
      return fail(error)
    }
  }

  /// Fits, shows, asks and writes down.
  func fitSchedule(_ wish: FittingWish, isJSON: Bool = false) async throws -> ShellOutcome {
    if case .reset = wish {
      let isUsual = study.settings.parameters == nil
      try take(nil)
      say(isUsual ? "用的就是通用参数。" : "换回通用参数了。作答记录没有动。")
      return .goOn
    }
    let history = ReviewHistory(try await study.record().reviewLogs)
    guard let fitting = try await FittingWork(shell: self, history: history).run() else {
      return .leave
    }
    if isJSON {
      if case .apply = wish { try take(fitting.parameters) }
      let report = FittingReport(
        fitting, learner: learner,
        isApplied: fitting.parameters != nil
          && study.settings.parameters == fitting.parameters)
      terminal.write(try JSONOutput.text(report))
      return .goOn
    }
    var screen = screen()
    FittingScreen(fitting: fitting, learner: learner).draw(on: &screen)
    show(screen)
    try await offer(fitting.parameters, wish)
    return .goOn
  }

  private func offer(_ parameters: FSRSParameters?, _ wish: FittingWish) async throws {
    guard parameters != study.settings.parameters else {
      return say(parameters == nil ? "现在用的就是通用参数，没有改动。" : "现在用的就是这些参数，没有改动。")
    }
    if case .ask = wish {
      let question = parameters == nil ? "现在用的是以前定的参数。换回通用参数吗？" : "换上你的参数吗？"
      guard await agrees(to: question) else { return say("没有改动。想换上时再输入 optimize。") }
    }
    try take(parameters)
    say(
      parameters == nil
        ? "换回通用参数了。作答记录没有动。" : "换上了。以后的复习按新参数排，作答记录没有动。换回通用参数：optimize --reset")
  }

  /// Schedules by these weights from now on; by the usual ones without any.
  private func take(_ parameters: FSRSParameters?) throws(ShellProblem) {
    guard study.settings.parameters != parameters else { return }
    do {
      try study.change { $0.parameters = parameters }
    } catch {
      throw ShellProblem("参数没有存上，用的还是原来的。\n\(error)", exitStatus: .data)
    }
  }
}
