import JSONText
import Quiz

/// The bank files of this program.
struct NativeFormat: BankFormat {
  let name = "json"
  let title = "题库文件（JSON）"
  let endings = ["json"]

  func recognition(of file: BankFile) -> Recognition {
    let head = file.bytes.prefix(2000)
    guard head.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "{") else { return .none }
    return String(decoding: head, as: UTF8.self).contains("\"schemaVersion\"")
      ? .certain : .possible
  }

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    let text = JSONText(file.bytes)
    var bank = ImportedBank()
    do throws(JSONSyntaxError) {
      for member in try text.members() ?? [] {
        switch member.key {
        case "id": bank.id = text.string(at: member.value)
        case "title": bank.title = text.string(at: member.value)
        case "summary": bank.summary = text.string(at: member.value)
        case "questions":
          let elements = try text.elements(of: member.value) ?? []
          var (line, counted) = (1, 0)
          for (index, element) in elements.enumerated() {
            if index % 500 == 0 { progress(Double(index) / Double(elements.count)) }
            // Counted on from the element before: from the beginning it would take time by the square.
            line += text.bytes[counted..<element.lowerBound].count { $0 == 0x0A }
            counted = element.lowerBound
            let value = try text.value(at: element)
            do throws(MemberProblem) {
              bank.questions.append(ImportedQuestion(try AuthoredQuestion(value), line: line))
            } catch {
              bank.leftOut.append(
                ImportRemark(
                  .error, line: line, text: value["id"]?.string ?? "", reason: error.reason))
            }
          }
        default: break
        }
      }
    } catch {
      throw BankFileError(
        name: file.name, line: error.position.line, reason: error.reason, remedy: error.remedy)
    }
    return bank
  }

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    var held = bank
    var losses: [ExportedBank.Loss] = []
    held.questions = []
    for (index, question) in bank.questions.enumerated() {
      let name = question.id ?? "\(index + 1)"
      // A bank has no place for what nobody can mark.
      guard question.kind != nil else {
        losses.append(.init(question: name, what: "整题（题型不明，或者是问答题）", isWhole: true))
        continue
      }
      if let line = question.unread.first {
        losses.append(.init(question: name, what: "没有读懂的“\(line)”"))
      }
      held.questions.append(question)
    }
    return ExportedBank(
      bytes: held.file(named: BankID(rawValue: bank.id ?? "bank")), losses: losses)
  }
}
