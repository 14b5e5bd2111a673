internal import DurableFiles
internal import JSONText

extension SealSources {
  /// One line of JSON that proves what the parts of a file say.
  func sealText(for parts: [SealedFile.Part]) -> String {
    var bytes = Array(madeAt.utf8)
    for file in files { bytes += Array("\(file.path)\0\(file.sha256)\n".utf8) }
    for part in parts {
      bytes += Array("\(part.name)\0".utf8)
      for row in part.rows { bytes += Array("\(row.number) \(row.text)\n".utf8) }
    }
    var object = JSONObjectText()
    object.set("v", 1)
    object.set("madeAt", madeAt)
    object.set("files", files.map(\.path))
    object.set("chain", Digest.sha256Hex(of: bytes))
    return String(decoding: object.bytes, as: UTF8.self)
  }

  /// The code of a seal that is printed.
  static func code(of sealText: String) -> String {
    let word = "\"chain\":\""
    guard let range = sealText.firstRange(of: word) else { return "0000-0000-0000-0000" }
    let digits = Array(sealText[range.upperBound...].prefix(16).uppercased())
    return stride(from: 0, to: digits.count, by: 4).map {
      String(digits[$0..<min($0 + 4, digits.count)])
    }.joined(separator: "-")
  }
}
