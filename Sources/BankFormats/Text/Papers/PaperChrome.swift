/// Finds what a page, a program or a site has put between the questions.
struct PaperChrome {
  private let repeated: Set<String>

  /// Looks through a paper for lines that come again and again.
  init(_ lines: [PaperLine]) {
    var counts: [String: Int] = [:]
    for line in lines
    where Self.headLength.contains(line.plain.count) && Self.couldBeHead(line) {
      counts[line.plainString, default: 0] += 1
    }
    repeated = Set(counts.filter { $0.value >= Self.repetitions }.keys)
  }

  /// How often a line must come to be taken for a page head.
  private static let repetitions = 3
  private static let headLength = 4...60

  private static func couldBeHead(_ line: PaperLine) -> Bool {
    guard let last = line.plain.last, !"?:。)_".unicodeScalars.contains(last) else { return false }
    return PaperNumber(in: line) == nil && PaperLabel(in: line, at: line.plain.startIndex) == nil
      && PaperHeading(line) == nil && OptionMark(in: line.plain, at: line.plain.startIndex) == nil
  }

  /// Why a line belongs to no question; `nil` where it may.
  func reason(_ line: PaperLine) -> String? {
    if Self.isPageNumber(line.plain) { return "页码" }
    if repeated.contains(line.plainString) { return "反复出现，当作页眉页脚" }
    if line.plain.allSatisfy({ "-—–－=*_~·…#".unicodeScalars.contains($0) }) { return "分隔线" }
    if Self.isOfCandidate(line.plain) { return "考生信息栏" }
    if Self.isOfSheet(line.plain) { return "试卷上的说明，不是题目的内容" }
    return Self.isOfSite(line) ? "网站或者文库的说明" : nil
  }

  /// `姓名：____ 单位：____ 得分：____`
  private static func isOfCandidate(_ plain: ArraySlice<Unicode.Scalar>) -> Bool {
    guard plain.count <= 120, plain.contains(where: { $0 == "_" || $0 == ":" }) else {
      return false
    }
    let text = String(plain.string.filter { !$0.isWhitespace })
    return candidateWords.contains { text.hasPrefix($0) }
      && candidateWords.count { text.contains($0) } >= 2
  }

  /// `（转下页）`, `得分  评卷人`, `答案表`
  private static func isOfSheet(_ plain: ArraySlice<Unicode.Scalar>) -> Bool {
    guard plain.count <= 30 else { return false }
    let words = plain.filter { !"()[]【】<>-—*|".unicodeScalars.contains($0) }
      .split(whereSeparator: \.isBlank).map(\.string)
    if sheetLines.contains(words.joined()) { return true }
    return words.count >= 2 && words.allSatisfy(markWords.contains)
  }

  private static let sheetLines: Set<String> = [
    "转下页", "接上页", "接下页", "见下页", "背面还有试题", "反面还有试题", "答案表", "密封线", "密封线内不要答题", "密封线内不得答题",
    "装订线", "得分评卷人", "以下无正文", "完",
  ]
  private static let markWords: Set<String> = ["得分", "评卷人", "阅卷人", "复核人", "评分人", "总分", "题号"]

  private static let candidateWords = [
    "姓名", "单位", "部门", "学号", "班级", "得分", "分数", "成绩", "评卷人", "阅卷人", "准考证号", "考号", "总分", "职务", "日期",
    "身份证号",
  ]

  /// `第 3 页 共 12 页`, `- 3 -`, `3/12`
  private static func isPageNumber(_ plain: ArraySlice<Unicode.Scalar>) -> Bool {
    guard plain.count <= 30, plain.contains(where: { ("0"..."9").contains($0) }) else {
      return false
    }
    let text = plain.string.replacing(" ", with: "").lowercased()
    var shape = ""
    for character in text {
      if ("0"..."9").contains(character) {
        if shape.last != "0" { shape.append("0") }
      } else {
        shape.append("–—－―~·".contains(character) ? "-" : character)
      }
    }
    return pageShapes.contains(shape)
  }

  private static let pageShapes: Set<String> = [
    "第0页", "第0页共0页", "第0页,共0页", "第0页，共0页", "第0页/共0页", "第0页(共0页)", "共0页第0页", "共0页,第0页",
    "共0页，第0页", "-0-", "--0--", "0/0", "page0", "page0of0", "0of0", "p0", "0页", "第0页/0页",
  ]

  private static func isOfSite(_ line: PaperLine) -> Bool {
    let plain = line.plain
    guard plain.count <= 200, PaperNumber(in: line) == nil,
      OptionMark(in: plain, at: plain.startIndex) == nil
    else { return false }
    // Few lines have any of the words, and taking a text apart for nothing takes time.
    guard plain.contains(where: siteSigns.contains) else { return false }
    let text = plain.string.lowercased()
    if text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.") {
      return true
    }
    if siteWords.contains(where: text.contains) { return true }
    let hasAddress = text.contains("http://") || text.contains("https://") || text.contains("www.")
    return hasAddress && addressWords.contains(where: text.contains)
  }

  /// A character of each of the words below.
  private static let siteSigns = ScalarSet("/.wWqQ载扫众版转更群微藏自由")
  private static let siteWords = [
    "本文来自", "本资料来自", "本试题来自", "本文档来自", "本文由", "免费下载", "点击下载", "下载本文", "下载文档", "扫码关注",
    "关注微信公众号", "关注公众号", "微信公众号:", "版权所有", "转载请注明", "更多试题请", "更多资料请", "更多精彩", "qq群:",
    "qq交流群", "加微信", "文档下载", "word版下载", "收藏本站",
  ]
  private static let addressWords = [
    "来源", "来自", "下载", "更多", "网", "访问", "登录", "官网", "关注", "题库", "资料",
  ]
}
