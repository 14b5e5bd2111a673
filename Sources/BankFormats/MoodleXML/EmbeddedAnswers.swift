/// A text with the answers of its gaps in it, as Moodle's "embedded answers" have them:
/// `{1:SHORTANSWER:=函#好~%0%报告#不对}`.
///
/// Source: Moodle's documentation "Embedded answers (Cloze) question type".
struct EmbeddedAnswers {
  /// A gap.
  struct Gap {
    /// How it is answered.
    enum Kind { case typed, number, choice, choices }
    let kind: Kind
    /// The answers as HTML.
    let answers: [WeightedAnswer]
  }

  /// What stands between the gaps, as HTML; one more than there are gaps.
  private(set) var texts: [String] = []
  private(set) var gaps: [Gap] = []

  /// Reads the text of a question.
  init(_ html: String) {
    let bytes = Array(html.utf8)
    var start = 0
    var place = 0
    // Behind the last bracket none is closed, however many are opened.
    let last = bytes.lastIndex(of: UInt8(ascii: "}")) ?? -1
    var mayClose = true
    while mayClose, place < last {
      guard bytes[place] == UInt8(ascii: "{"), let head = Self.head(in: bytes, at: place) else {
        place += 1
        continue
      }
      guard let end = Self.place(of: "}", in: bytes[head.end...]) else {
        mayClose = false
        continue
      }
      texts.append(String(decoding: bytes[start..<place], as: UTF8.self))
      gaps.append(
        Gap(kind: head.kind, answers: Self.answers(in: bytes[head.end..<end], kind: head.kind)))
      place = end + 1
      start = place
    }
    texts.append(String(decoding: bytes[start...], as: UTF8.self))
  }

  /// Reads `{1:SHORTANSWER:`.
  private static func head(in bytes: [UInt8], at start: Int) -> (kind: Gap.Kind, end: Int)? {
    var place = start + 1
    while place < bytes.count, (0x30...0x39).contains(bytes[place]), place - start < 10 {
      place += 1
    }
    guard place < bytes.count, bytes[place] == UInt8(ascii: ":"),
      let end = bytes[(place + 1)...].prefix(24).firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let name = String(decoding: bytes[(place + 1)..<end], as: UTF8.self)
    return kinds[name].map { ($0, end + 1) }
  }

  private static let kinds: [String: Gap.Kind] = {
    var kinds: [String: Gap.Kind] = ["NUMERICAL": .number, "NM": .number]
    for name in ["SHORTANSWER", "SA", "MW"] {
      for ending in ["", "C", "_C"] { kinds[name + ending] = .typed }
    }
    for (name, kind) in [
      ("MULTICHOICE", Gap.Kind.choice), ("MC", .choice), ("MULTIRESPONSE", .choices),
      ("MR", .choices),
    ] {
      for ending in ["", "V", "H", "S", "VS", "HS", "SV", "SH"] {
        kinds[name + ending] = kind
        kinds["\(name)_\(ending)"] = kind
      }
    }
    return kinds
  }()

  /// The first such sign that no backslash stands before.
  private static func place(of sign: Unicode.Scalar, in bytes: ArraySlice<UInt8>) -> Int? {
    let sign = UInt8(ascii: sign)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: "\\") {
        place += 2
      } else if bytes[place] == sign {
        // In `&#8212;` the sign begins no feedback.
        let isReference =
          sign == UInt8(ascii: "#") && place > bytes.startIndex
          && bytes[place - 1] == UInt8(ascii: "&")
        if !isReference { return place }
        place += 1
      } else {
        place += 1
      }
    }
    return nil
  }

  private static func answers(in bytes: ArraySlice<UInt8>, kind: Gap.Kind) -> [WeightedAnswer] {
    var answers: [WeightedAnswer] = []
    var rest = bytes
    while !rest.isEmpty {
      let end = place(of: "~", in: rest)
      let piece = rest[..<(end ?? rest.endIndex)]
      rest = end.map { rest[($0 + 1)...] } ?? []
      if piece.allSatisfy({ $0 <= 0x20 }) { continue }
      answers.append(answer(piece))
    }
    return answers
  }

  private static func answer(_ piece: ArraySlice<UInt8>) -> WeightedAnswer {
    var piece = piece.drop { $0 <= 0x20 }
    var percent = 0.0
    if piece.first == UInt8(ascii: "=") {
      percent = 100
      piece = piece.dropFirst()
    } else if piece.first == UInt8(ascii: "%"),
      let end = piece.dropFirst().firstIndex(of: UInt8(ascii: "%")),
      let weight = Double(
        String(decoding: piece[(piece.startIndex + 1)..<end], as: UTF8.self)
          .replacing(",", with: ".")), weight.isFinite
    {
      percent = weight
      piece = piece[(end + 1)...]
    }
    let feedback = place(of: "#", in: piece)
    return WeightedAnswer(
      text: plain(piece[..<(feedback ?? piece.endIndex)]), percent: percent,
      feedback: feedback.map { plain(piece[($0 + 1)...]) }.flatMap { $0.isEmpty ? nil : $0 })
  }

  /// The HTML with its signs.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    var isProtected = false
    for byte in bytes {
      if byte == UInt8(ascii: "\\"), !isProtected {
        isProtected = true
        continue
      }
      // Only these signs are protected; before others a backslash is one.
      if isProtected, !"}#~/\"\\".utf8.contains(byte) { plain.append(UInt8(ascii: "\\")) }
      plain.append(byte)
      isProtected = false
    }
    if isProtected { plain.append(UInt8(ascii: "\\")) }
    return String(decoding: plain, as: UTF8.self).trimmingBlanks
  }

  // MARK: Writing

  /// A gap with typed answers.
  static func html(for gap: AuthoredBody.Gap) -> String {
    let answers = gap.weightedAnswers.map { answer in
      (answer.isRight ? "=" : "%0%") + protected(answer.text)
        + (answer.feedback.map { $0.isEmpty ? "" : "#" + protected($0) } ?? "")
    }
    return "{1:SHORTANSWER:\(answers.joined(separator: "~"))}"
  }

  private static func protected(_ text: String) -> String {
    var last: Unicode.Scalar = " "
    return HTMLFragment.html(text.replacing("\n", with: " ")).replacingSigns { sign in
      defer { last = sign }
      // A reference keeps its sign.
      guard "}#~/\"\\".unicodeScalars.contains(sign), sign != "#" || last != "&" else { return nil }
      return "\\\(sign)"
    }
  }

  /// HTML around gaps, in which no bracket opens one.
  static func around(_ html: String) -> String {
    html.replacingSigns { $0 == "{" ? "&#123;" : nil }
  }
}
