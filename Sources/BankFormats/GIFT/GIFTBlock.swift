/// A question of a GIFT file with the comments before and in it: what stands between blank lines,
/// or, where an author left these out, what has its answers.
struct GIFTBlock {
  /// The line, from 1, where it begins.
  var line: Int
  /// Its lines without comments.
  var source: [UInt8] = []
  /// Its comments without the two strokes.
  var comments: [String] = []
  /// Whether no blank line stands between it and the question before.
  var isCrowded = false

  /// Cuts a file into its blocks.
  static func blocks(of text: String) -> [GIFTBlock] {
    let bytes = Array(text.utf8)
    var blocks: [GIFTBlock] = []
    var block = GIFTBlock(line: 1)
    var number = 0
    func finish() {
      if !block.source.isEmpty || !block.comments.isEmpty { blocks.append(block) }
      block = GIFTBlock(line: number + 1)
      braces = Braces()
    }
    var braces = Braces()
    // A name, or the comment before it, behind complete answers begins another question.
    func part() {
      finish()
      block.isCrowded = true
      block.line = number
    }
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      let line = GIFTText(bytes[start..<end]).trimmed
      start = end + 1
      if line.isEmpty {
        finish()
      } else if line.starts(with: "//") {
        if braces.areComplete, nameFollows(in: bytes, from: start) { part() }
        if block.source.isEmpty, block.comments.isEmpty { block.line = number }
        block.comments.append(
          String(decoding: line.bytes.dropFirst(2), as: UTF8.self).trimmingBlanks)
      } else {
        if line.starts(with: "$CATEGORY:"), !block.source.isEmpty { finish() }
        if braces.areComplete, line.hasName { part() }
        braces.count(in: line.bytes)
        if block.source.isEmpty { block.line = number } else { block.source.append(0x0A) }
        block.source += line.bytes
        // Some programs leave no blank line behind it.
        if line.starts(with: "$CATEGORY:") { finish() }
      }
    }
    finish()
    return blocks
  }

  /// Whether the next line that is no comment begins with a name.
  private static func nameFollows(in bytes: [UInt8], from start: Int) -> Bool {
    var start = start
    // As many comments as programs write before a question.
    for _ in 0..<8 where start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = GIFTText(bytes[start..<end]).trimmed
      guard line.starts(with: "//") else { return line.hasName }
      start = end + 1
    }
    return false
  }
}

/// The brackets around answers that have been seen, without those that are protected.
private struct Braces {
  private var isOpen = false
  private var closed = 0

  /// Whether answers have been seen and none are open.
  var areComplete: Bool { closed > 0 && !isOpen }

  mutating func count(in line: ArraySlice<UInt8>) {
    var isProtected = false
    for byte in line {
      if isProtected {
        isProtected = false
      } else if byte == UInt8(ascii: "\\") {
        isProtected = true
      } else if byte == UInt8(ascii: "{") {
        isOpen = true
      } else if byte == UInt8(ascii: "}"), isOpen {
        isOpen = false
        closed += 1
      }
    }
  }
}

/// What Moodle keeps in a comment before a question: `[id:fh-01] [tag:难度\:3]`.
struct GIFTLabels {
  private(set) var id: String?
  private(set) var tags: [String] = []

  init(_ comments: [String]) {
    for comment in comments where comment.hasPrefix("[") || comment.utf8.contains(0x5B) {
      guard !comment.hasPrefix(KeptMembers.mark) else { continue }
      for (name, value) in Self.pairs(in: Array(comment.utf8)) {
        if name == "id", id == nil { id = value }
        if name == "tag" { tags.append(value) }
      }
    }
  }

  private static func pairs(in bytes: [UInt8]) -> [(name: String, value: String)] {
    var pairs: [(String, String)] = []
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "[") else { continue }
      let name =
        bytes[(index + 1)...].starts(with: "id:".utf8)
        ? "id" : bytes[(index + 1)...].starts(with: "tag:".utf8) ? "tag" : ""
      guard !name.isEmpty else { continue }
      var value: [UInt8] = []
      var place = index + name.utf8.count + 2
      while place < bytes.count, bytes[place] != UInt8(ascii: "]") {
        if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count { place += 1 }
        value.append(bytes[place])
        place += 1
      }
      // Without its bracket it is a word of the comment.
      guard place < bytes.count else { break }
      pairs.append((name, String(decoding: value, as: UTF8.self)))
      index = place
    }
    return pairs
  }

  /// The comment for an id and tags; `nil` where there is neither.
  static func comment(id: String?, tags: [String]) -> String? {
    let pairs = (id.map { [("id", $0)] } ?? []) + tags.map { ("tag", $0) }
    guard !pairs.isEmpty else { return nil }
    return pairs.map { name, value in
      let protected = value.withoutControls.replacingSigns { sign in
        sign == "\\" || sign == "]" ? "\\\(sign)" : sign == "\n" ? " " : nil
      }
      return "[\(name):\(protected)]"
    }.joined(separator: " ")
  }
}
