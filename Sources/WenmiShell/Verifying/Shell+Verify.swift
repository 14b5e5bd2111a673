import LineEditing

extension Shell {
  /// Says whether a sheet, or what it was made from, was changed since.
  ///
  /// - Parameters:
  ///   - file: The sheet.
  ///   - code: The code on the paper, or `nil`.
  ///   - isJSON: Whether it is for a machine.
  /// - Returns: ``ExitStatus/findings`` where anything changed, ``ExitStatus/usage`` where the code
  ///   cannot be one, ``ExitStatus/data`` where the sheet cannot be read or has no seal.
  public func verifySheet(_ file: String, code: String?, isJSON: Bool) -> ExitStatus {
    do {
      let verification = try SheetVerification(of: file, code: code.map(PaperCode.init), in: home)
      if isJSON {
        terminal.write(try JSONOutput.text(VerificationReport(verification)))
      } else {
        var screen = screen()
        verification.draw(on: &screen)
        show(screen)
      }
      return verification.isUnchanged ? .done : .findings
    } catch {
      return fail(error)
    }
  }
}
