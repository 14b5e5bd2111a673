import BankFormats
import JSONText
import LineEditing
import Quiz

extension Shell {
  /// Reads questions from a file in any format: first as a trial, then into a bank.
  ///
  /// - Parameter wish: What is asked for.
  /// - Returns: ``ExitStatus/findings`` where somebody should look at a question,
  ///   ``ExitStatus/data`` where the file cannot be read or nothing could be written.
  public func importBank(_ wish: ImportWish) -> ExitStatus {
    do {
      let run = try ImportRun(wish, library: library, home: home)
      // What was understood is said before anything that can fail is done with it.
      var screen = screen()
      ImportScreen(run: run).draw(on: &screen)
      if !wish.isJSON { show(screen) }
      if wish.applies {
        try run.apply()
        banksChanged()
      }
      if wish.isJSON {
        terminal.write(
          String(decoding: ImportReport(run: run, applied: wish.applies).value.bytes, as: UTF8.self)
        )
      } else {
        var end = self.screen()
        ImportScreen(run: run).drawEnd(applied: wish.applies, on: &end)
        show(end)
      }
      return run.isClean ? .done : .findings
    } catch {
      return fail(error)
    }
  }
}
