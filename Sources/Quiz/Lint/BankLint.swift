public import JSONText
import SecretarialRules

/// What a check of bank files found, with the place.
public struct BankFinding: Hashable, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// The place in it.
  public let position: JSONText.Position?
  /// The question, where it is one question's fault.
  public let question: QuestionID?
  /// Whether the bank must be changed, or would only be better for it.
  public let isError: Bool
  /// What is wrong and what to do.
  public let message: String

  /// `QuestionBanks/x.json:12:5 错误 gs-001：…`
  public var description: String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(path)\(place) \(isError ? "错误" : "建议") \(question.map { "\($0)：" } ?? "")\(message)"
  }
}

/// Checks banks as a careful editor would, before a learner sees them.
public enum BankLint {
  /// The topics that a question may belong to, in the order of the course.
  public static let topics = CommonFaults.topics

  /// A question that could be read, with its place.
  private struct Reading {
    let question: Question
    let entry: QuestionBank.Entry
    let bank: QuestionBank
    let lines: JSONText.LineStarts
  }

  /// Checks all banks of a library, each by itself and against the others.
  public static func findings(in library: QuestionLibrary) -> [BankFinding] {
    var findings = library.faults.map {
      BankFinding(
        path: $0.path, position: $0.position, question: nil, isError: true,
        message: "\($0.reason)。\($0.remedy)。")
    }
    var readings: [Reading] = []
    for bank in library.banks {
      let lines = bank.text.lineStarts
      findings += frameFindings(in: bank, lines)
      let first = readings.count
      for entry in bank.entries {
        do throws(BankError) {
          let question = try bank.question(at: entry)
          readings.append(Reading(question: question, entry: entry, bank: bank, lines: lines))
        } catch {
          findings.append(
            BankFinding(
              path: bank.path, position: error.position, question: entry.reference.question,
              isError: true, message: "\(error.reason)。\(error.remedy)。"))
        }
      }
      findings += readings[first...].flatMap(Self.findings(in:))
      findings += balance(of: readings[first...].map(\.question), in: bank)
    }
    return findings + twins(among: readings)
  }

  /// What is wrong with a bank apart from its questions.
  private static func frameFindings(
    in bank: QuestionBank, _ lines: JSONText.LineStarts
  ) -> [BankFinding] {
    var findings = UnknownMembers(ofBank: bank.text).found.map { unknown($0, in: bank, lines) }
    let start = bank.text.position(ofOffset: 0)
    if !bank.hasTitle {
      findings.append(
        BankFinding(
          path: bank.path, position: start, question: nil, isError: true,
          message: "题库没有 title。请写上学员看到的名称。"))
    }
    if bank.entries.isEmpty {
      findings.append(
        BankFinding(
          path: bank.path, position: start, question: nil, isError: true,
          message: "题库里没有题目。请在 questions 里写上题目，或者删去这个文件。"))
    }
    return findings
  }

  private static func findings(in reading: Reading) -> [BankFinding] {
    let question = reading.question
    let bank = reading.bank
    let faults = question.content.faults(in: question) + CommonFaults.faults(in: question)
    return faults.map { fault in
      BankFinding(
        path: bank.path,
        position: bank.position(of: fault, at: reading.entry, among: reading.lines),
        question: question.id, isError: fault.gravity == .error, message: fault.message)
    }
      + UnknownMembers(in: bank.text, at: reading.entry.range, holding: question.content).found
      .map { unknown($0, in: bank, reading.lines, question: question.id) }
  }

  private static func unknown(
    _ member: UnknownMembers.Member, in bank: QuestionBank, _ lines: JSONText.LineStarts,
    question: QuestionID? = nil
  ) -> BankFinding {
    BankFinding(
      path: bank.path, position: bank.text.position(ofOffset: member.offset, among: lines),
      question: question,
      isError: true, message: "不认识 \(member.name)。请看看是不是写错了字。")
  }

  private static func twins(among readings: [Reading]) -> [BankFinding] {
    let signatures = readings.map { StemSignature($0.question) }
    return zip(readings, TwinStems.earlierTwins(among: signatures)).compactMap { reading, twin in
      guard let twin else { return nil }
      let fault = QuestionFault.error(
        "题干与 \(readings[twin].entry.reference) 几乎一样。请换一个决定事实，或者删去一题。", in: "stem")
      return BankFinding(
        path: reading.bank.path,
        position: reading.bank.position(of: fault, at: reading.entry, among: reading.lines),
        question: reading.question.id, isError: true, message: fault.message)
    }
  }

  /// The right choice must not sit in one place of the bank file, and statements must be false as
  /// often as true: a learner would notice.
  private static func balance(of questions: [Question], in bank: QuestionBank) -> [BankFinding] {
    var findings: [BankFinding] = []
    let advise = { (message: String) in
      BankFinding(
        path: bank.path, position: nil, question: nil, isError: false, message: message)
    }
    let places = questions.compactMap { question -> Int? in
      guard let single = question.content as? SingleChoice else { return nil }
      return single.list.items.firstIndex { $0.id == single.key }
    }
    if places.count >= 12 {
      for place in 0..<4 {
        let share = Double(places.count { $0 == place }) / Double(places.count)
        if share > 0.4 {
          findings.append(advise("单选题答案有 \(Int(share * 100))% 在第 \(place + 1) 个选项，请调匀。"))
        }
      }
      let longest = questions.count { question in
        guard let single = question.content as? SingleChoice else { return false }
        return ChoiceGiveaways(stem: [], choices: single.list.items, key: [single.key])
          .isRightAloneTheLongest
      }
      if longest * 5 > places.count * 2 {
        findings.append(
          advise("单选题里有 \(longest * 100 / places.count)% 正确项最长，挑最长的就能猜对。请调匀。"))
      }
    }
    let truths = questions.compactMap { ($0.content as? TrueFalse)?.key }
    let trueCount = truths.count { $0 }
    if truths.count >= 8, abs(2 * trueCount - truths.count) > truths.count / 2 {
      findings.append(advise("判断题 \(truths.count) 道里对的有 \(trueCount) 道，请调匀。"))
    }
    let negatives = questions.count { $0.stem.joined().contains("【不】") }
    if negatives * 20 > max(20, questions.count) {
      findings.append(advise("否定题有 \(negatives) 道，超过二十分之一。"))
    }
    return findings
  }
}
