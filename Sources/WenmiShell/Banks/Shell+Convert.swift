import BankFormats
import LineEditing
import Quiz

extension Shell {
  /// Writes a bank in another format.
  ///
  /// - Parameters:
  ///   - source: The id of a bank, or a file in any format.
  ///   - given: The source's format; `nil` to find it out.
  ///   - wanted: The format to write; `nil` for what the name of the output asks for.
  ///   - path: The file to write; `nil` to print a format that is text.
  ///   - force: Whether a file that is there is replaced.
  /// - Returns: ``ExitStatus/findings`` where the format cannot hold all of it.
  public func convertBank(
    _ source: String, from given: String?, to wanted: String?, output path: String?, force: Bool
  ) -> ExitStatus {
    do {
      let work = BankFileWork(home: home)
      let named = try work.read(source, as: try BankFileWork.format(named: given))
      let ending = path.map { BankFile(name: $0, bytes: []).ending }
      guard
        let format = try BankFileWork.format(named: wanted)
          ?? ending.flatMap(BankFormatCatalog.named)
      else {
        throw ShellProblem("请用 --to 写明要换成哪种格式：\(BankFileWork.formatNames)。")
      }
      let status = named.bank.leftOut.isEmpty
      var bank = named.authored
      if bank.id == nil { bank.id = BankFileWork.id(from: path ?? source, otherwise: "bank") }
      let exported: ExportedBank
      do throws(BankFileError) {
        exported = try format.write(bank)
      } catch {
        throw ShellProblem("\(error)", exitStatus: .data)
      }
      if let path {
        try work.write(exported.bytes, to: path, force: force)
      } else {
        guard let text = String(validating: exported.bytes, as: UTF8.self), !text.utf8.contains(0)
        else { throw ShellProblem("\(format.title)不是文字，不能显示。请用 -o 写进文件。") }
        terminal.write(text)
      }
      report(exported, of: bank, in: format, at: path)
      return exported.losses.isEmpty && status ? .done : .findings
    } catch {
      return fail(error)
    }
  }

  /// Writes a file to be filled in and imported.
  ///
  /// - Parameters:
  ///   - path: The file; its ending says in which format.
  ///   - force: Whether a file that is there is replaced.
  /// - Returns: What the process should return.
  public func bankTemplate(output path: String, force: Bool) -> ExitStatus {
    do {
      guard let format = BankFormatCatalog.named(BankFile(name: path, bytes: []).ending) else {
        throw ShellProblem("从文件名看不出是哪种格式。请用 .xlsx、.csv 或者 .txt 结尾。")
      }
      let bytes: [UInt8]
      do throws(BankFileError) {
        bytes = try format.write(AuthoredBank(title: "我的题库")).bytes
      } catch {
        throw ShellProblem("\(error)", exitStatus: .data)
      }
      try BankFileWork(home: home).write(bytes, to: path, force: force)
      say("模板：\(path)。填好以后：wenmi bank import \(path)")
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Says what was written and what the format cannot hold; on standard error, since the bank
  /// itself may be on standard output.
  private func report(
    _ exported: ExportedBank, of bank: AuthoredBank, in format: any BankFormat, at path: String?
  ) {
    let whole = Set(exported.losses.filter(\.isWhole).map(\.question)).count
    var lines: [String] = []
    if let path { lines.append("写了 \(bank.questions.count - whole) 题（\(format.title)）：\(path)") }
    if !exported.losses.isEmpty {
      lines.append("\(format.title)装不下的有 \(exported.losses.count) 处：")
      lines += exported.losses.map { "  \($0.question)：\($0.what)" }
    }
    if !lines.isEmpty { StandardError.write(lines.joined(separator: "\n") + "\n") }
  }
}
