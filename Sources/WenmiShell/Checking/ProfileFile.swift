import DurableFiles
import JSONText
import SecretarialRules

/// Reads the settings of an office for its checks.
///
/// ```json
/// { "unit": "青石县人民政府办公室", "off": ["WZ610"], "on": ["DW101"],
///   "allowedWords": ["泌洋河"], "suspicions": "少报",
///   "words": [{ "wrong": "县府办", "right": "县政府办公室", "why": "规范化简称" }] }
/// ```
enum ProfileFile {
  private static let members: Set<String> = [
    "unit", "off", "on", "allowedWords", "words", "suspicions",
  ]

  /// Reads a file.
  ///
  /// - Throws: ``ShellProblem`` that names file, line and remedy.
  static func profile(at path: String) throws(ShellProblem) -> RuleProfile {
    let bytes: [UInt8]
    do {
      bytes = try FileContents.bytes(of: path, limit: 1 << 20)
    } catch {
      throw ShellProblem("检查设置读不出。\(error)", exitStatus: .data)
    }
    let text = JSONText(bytes)
    do {
      guard let found = try text.members() else {
        throw ShellProblem(
          "检查设置 \(path) 应当是一个对象：{ \"off\": [...], \"allowedWords\": [...] }。", exitStatus: .data)
      }
      let reader = Reader(path: path, text: text)
      try reader.expect(found, only: members)
      let value = { (name: String) in found.first { $0.key == name }?.value }
      let profile = RuleProfile(
        unit: try value("unit").map(reader.string), off: try reader.codes(value("off")),
        on: try reader.codes(value("on")),
        allowedWords: try reader.strings(value("allowedWords")),
        words: try reader.words(value("words")))
      return try value("suspicions").map(reader.level).map(profile.saying) ?? profile
    } catch let error as JSONSyntaxError {
      throw ShellProblem("检查设置 \(path) \(error)", exitStatus: .data)
    } catch let problem as ShellProblem {
      throw problem
    } catch {
      throw ShellProblem("检查设置 \(path) 读不出。", exitStatus: .data)
    }
  }
}

/// Takes values out of the text of a profile.
private struct Reader {
  let path: String
  let text: JSONText

  func problem(_ offset: Int, _ reason: String) -> ShellProblem {
    ShellProblem(
      "检查设置 \(path) \(text.position(ofOffset: offset))：\(reason)", exitStatus: .data)
  }

  func expect(_ found: [JSONText.Member], only known: Set<String>) throws {
    for member in found where !known.contains(member.key) {
      throw problem(
        member.keyRange.lowerBound,
        "没有“\(member.key)”这一项。可用的有：\(known.sorted().joined(separator: "、"))。")
    }
  }

  func string(_ range: Range<Int>) throws -> String {
    guard let string = text.string(at: range) else {
      throw problem(range.lowerBound, "这里要写加双引号的文字。")
    }
    return string
  }

  func strings(_ range: Range<Int>?) throws -> [String] {
    guard let range else { return [] }
    guard let elements = try text.elements(of: range) else {
      throw problem(range.lowerBound, "这里要写一个数组，如 [\"甲\", \"乙\"]。")
    }
    return try elements.map(string)
  }

  func level(_ range: Range<Int>) throws -> SuspicionLevel {
    do {
      return try SuspicionLevel(named: try string(range))
    } catch let problem as ShellProblem {
      throw self.problem(range.lowerBound, "\(problem)")
    }
  }

  func codes(_ range: Range<Int>?) throws -> Set<RuleCode> {
    guard let range else { return [] }
    guard let elements = try text.elements(of: range) else {
      throw problem(range.lowerBound, "这里要写规则编号的数组，如 [\"WZ610\"]。")
    }
    return Set(
      try elements.map { element in
        let code = RuleCode(rawValue: try string(element).uppercased())
        guard RuleCatalog.rule(code) != nil else {
          throw problem(element.lowerBound, "没有编号是“\(code)”的规则。用 wenmi rules 看全部编号。")
        }
        return code
      })
  }

  func words(_ range: Range<Int>?) throws -> [LocalWord] {
    guard let range else { return [] }
    guard let elements = try text.elements(of: range) else {
      throw problem(range.lowerBound, "words 要写一个数组，每一项有 wrong 和 right。")
    }
    return try elements.map { element in
      guard let found = try text.members(of: element) else {
        throw problem(element.lowerBound, "每一项要写成 { \"wrong\": \"…\", \"right\": \"…\" }。")
      }
      try expect(found, only: ["wrong", "right", "why"])
      let value = { (name: String) in
        try found.first { $0.key == name }.map { try string($0.value) }
      }
      guard let wrong = try value("wrong"), let right = try value("right"), !wrong.isEmpty,
        wrong != right
      else { throw problem(element.lowerBound, "要有 wrong 和 right，两个不能一样，wrong 不能空。") }
      return LocalWord(wrong: wrong, right: right, why: try value("why"))
    }
  }
}
