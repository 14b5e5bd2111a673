extension JSONSyntaxError.Slip {
  /// What is wrong and what to do, in words for a person who wrote the text by hand.
  func explanation(at offset: Int, in text: JSONText) -> (reason: String, remedy: String) {
    switch self {
    case .empty:
      return ("文件是空的", "从备份恢复，或重新生成这个文件")
    case .cutOff(let opening):
      guard let opening else { return ("文件在此中断", "文件没有存完整：补齐后面的内容，或从备份恢复") }
      let what = String(UnicodeScalar(text.bytes[opening]))
      return (
        "文件在此中断：\(text.position(ofOffset: opening))的 \(what) 没有配对",
        "文件没有存完整：补齐后面的内容，或从备份恢复"
      )
    case .extraComma(let comma):
      return (
        "多了一个逗号（\(place(of: comma, seenFrom: offset, in: text))）", "删去这个逗号；最后一项后面没有逗号"
      )
    case .missingComma(let end):
      return ("少了逗号", "在前一项后面（\(place(of: end, seenFrom: offset, in: text))）加一个英文逗号")
    case .missingColon:
      return ("键后面少了冒号", "在键和值之间加一个英文冒号")
    case .missingValue:
      return ("少了值", "在这里补上值；没有内容可写 \"\" 或 null")
    case .missingKey:
      return ("这里应当是键，键要用英文双引号括起来", "写成 \"键\": 值；如果没有下一项，删去前面的逗号")
    case .unpairedQuote(let opening):
      let start = opening == offset ? "这里开始的" : "\(text.position(ofOffset: opening))开始的"
      return (
        "\(start)字符串引号没有配对",
        "在字符串末尾补上英文双引号；字符串里面的英文引号要写成 \\\"，换行要写成 \\n"
      )
    case .chineseMark(let mark, let instead):
      return ("用了中文（全角）标点 \(mark)", "改成英文（半角）标点 \(instead)")
    case .apostrophe:
      return ("用了单引号", "JSON 只认英文双引号，改成 \"")
    case .comment:
      return ("JSON 里不能写注释", "删去注释")
    case .foreignBlank(let scalar):
      return ("有一个看不见的或全角的空白字符（\(codePoint(scalar))）", "删去它，或换成英文空格")
    case .wrongBracket(let opening):
      let mark = UnicodeScalar(text.bytes[opening])
      let wanted = mark == "{" ? "}" : "]"
      return (
        "括号不配对：\(text.position(ofOffset: opening))的 \(mark) 应当用 \(wanted) 关上", "检查这一段的括号"
      )
    case .controlCharacter(let byte):
      let remedy = byte == Ascii.tab ? "制表符写成 \\t，或改成空格" : "删去它"
      return ("有不能直接出现的控制字符（\(codePoint(UInt32(byte)))）", remedy)
    case .unknownEscape:
      return ("反斜杠后面的字不对", "反斜杠本身要写成 \\\\；可用的有 \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")
    case .loneSurrogate:
      return ("\\u 转义只有半个字", "直接写出这个字，不用转义")
    case .leadingZero:
      return ("数字前面多了 0", "删去前面的 0；编号、电话等要保留 0 的加上英文双引号")
    case .malformedNumber:
      return ("数字写法不对", "写成 12、-3、0.5 这样的形式；不是数字的加上英文双引号")
    case .unknownWord(let word):
      let known = ["true", "false", "null"].first { $0 == word.lowercased() }
      let remedy = known.map { "写成小写的 \($0)" } ?? "文字要用英文双引号括起来；真、假、空写 true、false、null"
      return ("不认识 \(word)", remedy)
    case .unexpected(let character):
      return ("多了 \(character)", "删去它；如果是文字，用英文双引号括起来")
    case .textAfterEnd:
      return ("内容结束以后还有别的文字", "删去后面的文字，或检查前面是不是多了一个括号")
    case .repeatedKey(let first):
      return ("同一个键写了两次，前一次在\(text.position(ofOffset: first))", "只留一个")
    case .tooDeep:
      return ("括号套了超过 \(JSONText.deepestNesting) 层", "这不像是正常的文件，检查来源")
    case .notUTF8:
      switch text.encodingGuess {
      case .gb18030: return ("文字编码不是 UTF-8，像是 GB18030（GBK）", "在编辑器里另存为 UTF-8")
      case .utf16: return ("文字编码不是 UTF-8，像是 UTF-16（Unicode）", "在编辑器里另存为 UTF-8")
      case nil: return ("有不是 UTF-8 的字节", "在编辑器里另存为 UTF-8，或从备份恢复")
      }
    }
  }

  /// `第 3 行末尾` where the place is on another line, else its column.
  private func place(of other: Int, seenFrom offset: Int, in text: JSONText) -> String {
    let position = text.position(ofOffset: other)
    return position.line == text.position(ofOffset: offset).line
      ? "第 \(position.column) 列" : "第 \(position.line) 行末尾"
  }

  private func codePoint(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
