import DocumentReading
import Quiz

/// A QTI package: a manifest and a file for each item, in an archive.
///
/// Source: IMS Content Packaging 1.2, and the part on packaging of IMS QTI 2.2.
struct QTIPackage {
  private static let manifest = "imsmanifest.xml"
  private let file: BankFile
  private let archive: ZipArchive
  private var bank = ImportedBank()

  static func read(
    _ file: BankFile, progress: (Double) -> Void
  ) throws(BankFileError) -> ImportedBank {
    var package = try QTIPackage(file)
    try package.readItems(progress)
    return package.bank
  }

  private init(_ file: BankFile) throws(BankFileError) {
    self.file = file
    do throws(DocumentReadingError.Problem) {
      archive = try ZipArchive(file.bytes)
    } catch {
      throw BankFileError(name: file.name, error)
    }
  }

  /// A part as a tree; `nil` where there is no such part.
  private func tree(of name: String) throws(DocumentReadingError.Problem) -> XMLNode? {
    guard let bytes = try archive.contents(of: name) else { return nil }
    let tree = XMLTree()
    try PackagePart.parse(bytes, named: name, into: tree)
    return tree.root
  }

  private mutating func readItems(_ progress: (Double) -> Void) throws(BankFileError) {
    let root: XMLNode?
    do throws(DocumentReadingError.Problem) {
      root = try tree(of: Self.manifest)
    } catch {
      throw BankFileError(name: file.name, error)
    }
    guard let root else { throw BankFileError(name: file.name, .missingPart(Self.manifest)) }
    BankComment.read(root.comments, into: &bank)
    let resources = root.child("resources")?.children("resource") ?? []
    guard resources.count <= ReadingLimits.entryCount else {
      throw BankFileError(name: file.name, .growsTooLarge)
    }
    var number = 0
    for (index, resource) in resources.enumerated() {
      if index % 100 == 0 { progress(Double(index) / Double(resources.count)) }
      let kind = resource.attributes["type"] ?? ""
      guard kind.hasPrefix("imsqti_item_xmlv2") else {
        passOver(resource, kind)
        continue
      }
      number += 1
      try readItem(resource, number: number)
    }
    guard number > 0 || resources.isEmpty else {
      throw BankFileError(
        name: file.name, reason: "包里没有 QTI 2 的试题", remedy: "请在原来的系统里选 QTI 2.1 或者 2.2 导出")
    }
  }

  /// Tells of what is no item.
  private mutating func passOver(_ resource: XMLNode, _ kind: String) {
    let name = (resource.attributes["href"] ?? "").withoutControls
    let reason: String? =
      if kind.hasPrefix("imsqti_test") {
        "是试卷的编排，没有导入；试题都在"
      } else if kind.hasPrefix("imsqti") {
        "是 QTI 的别的版本（\(kind.withoutControls)），没有收入"
      } else {
        nil
      }
    guard let reason else { return }
    bank.leftOut.append(ImportRemark(.note, line: 1, text: name, reason: reason))
  }

  private mutating func readItem(_ resource: XMLNode, number: Int) throws(BankFileError) {
    let name = (resource.attributes["href"] ?? resource.child("file")?.attributes["href"] ?? "")
    let item: XMLNode?
    do throws(DocumentReadingError.Problem) {
      // The name leads nowhere but into the archive.
      item = try tree(of: PartPath.resolve(Self.decoded(name), from: ""))
    } catch {
      if case .growsTooLarge = error { throw BankFileError(name: file.name, error) }
      leaveOut(name, number, BankFileError(name: name, error).reason)
      return
    }
    guard let item, item.name == "assessmentItem" else {
      leaveOut(name, number, item == nil ? "包里没有这个文件" : "不是试题")
      return
    }
    switch QTIItemReader.outcome(of: item, line: number, metadata: QTIMetadata(resource)) {
    case .questions(let questions): for read in questions { try bank.take(read, from: file) }
    case .leftOut(let remark): bank.leftOut.append(remark)
    }
  }

  private mutating func leaveOut(_ name: String, _ number: Int, _ reason: String) {
    bank.leftOut.append(
      ImportRemark(.error, line: number, text: name.withoutControls, reason: reason))
  }

  /// A name in which `%20` is a blank.
  private static func decoded(_ name: String) -> String {
    guard name.contains("%") else { return name }
    let bytes = Array(name.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  // MARK: Writing

  /// An item that goes into a package.
  struct Item {
    let identifier: String
    let question: AuthoredQuestion
    let text: String
  }

  /// Packs items.
  ///
  /// - Returns: The archive; `nil` where none could be made.
  static func archive(of items: [Item], comment: String?) -> [UInt8]? {
    let names = items.indices.map { "items/item-\($0 + 1).xml" }
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      """
      <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" \
      xmlns:imsmd="http://ltsc.ieee.org/xsd/LOM" identifier="wenmi-package">
      """,
    ]
    if let comment { lines.append("<!-- \(comment) -->") }
    lines += [
      "<metadata><schema>QTIv2.2 Package</schema><schemaversion>1.0.0</schemaversion></metadata>",
      "<organizations/>", "<resources>",
    ]
    for (index, item) in items.enumerated() {
      lines += [
        """
        <resource identifier="item-\(index + 1)" type="imsqti_item_xmlv2p2" \
        href="\(names[index])">
        """,
        QTIMetadata(of: item.question).element(title: item.question.stem.first ?? item.identifier),
        "<file href=\"\(names[index])\"/>", "</resource>",
      ]
    }
    lines += ["</resources>", "</manifest>", ""]
    return ZipWriter.archive(
      of: [(manifest, Array(lines.joined(separator: "\n").utf8))]
        + zip(names, items).map { ($0, Array($1.text.utf8)) })
  }
}
