import DocumentReading

/// What the manifest of a package says of an item, in the words of IEEE LOM.
struct QTIMetadata {
  var topic: String?
  var difficulty: Int?
  var keywords: [String] = []

  /// The difficulties of LOM, easiest first.
  static let difficulties = ["very easy", "easy", "medium", "difficult", "very difficult"]

  /// Reads the element `resource`.
  init(_ resource: XMLNode) {
    guard let metadata = resource.child("metadata")?.child("lom") else { return }
    let text = { (node: XMLNode) in node.text.withoutControls.trimmingBlanks }
    keywords = (metadata.child("general")?.children("keyword") ?? []).map(text)
    let value = metadata.child("educational")?.child("difficulty")?.child("value").map(text)
    difficulty = value.flatMap(Self.difficulties.firstIndex).map { $0 + 1 }
    let entries = metadata.child("classification")?.child("taxonPath")?.children("taxon") ?? []
    let names = entries.compactMap { $0.child("entry").map(text) }.filter { !$0.isEmpty }
    topic = names.isEmpty ? nil : names.joined(separator: "/")
  }

  init(of question: AuthoredQuestion) {
    topic = question.topic
    difficulty = question.difficulty
    keywords = QuestionTags.tags(of: question).filter { !$0.hasPrefix("难度:") }
  }

  /// What is read of the metadata of a question once it is written.
  init?(afterWriting question: AuthoredQuestion) {
    let element = Self(of: question).element(title: "")
    let tree = XMLTree()
    let resource = "<resource xmlns:imsmd=\"http://ltsc.ieee.org/xsd/LOM\">\(element)</resource>"
    guard (try? PackagePart.parse(Array(resource.utf8), named: "", into: tree)) != nil,
      let root = tree.root
    else { return nil }
    self.init(root)
  }

  /// Puts it into a question.
  func put(into read: inout ReadQuestion) {
    read.question.topic = topic
    read.question.difficulty = difficulty
    read.read(tags: keywords)
  }

  /// The element `metadata` for a manifest.
  func element(title: String) -> String {
    var lines = ["<metadata>", "<imsmd:lom>", "<imsmd:general>"]
    lines.append("<imsmd:title>\(string(title))</imsmd:title>")
    lines += keywords.map { "<imsmd:keyword>\(string($0))</imsmd:keyword>" } + ["</imsmd:general>"]
    if let difficulty, Self.difficulties.indices.contains(difficulty - 1) {
      lines.append(
        """
        <imsmd:educational><imsmd:difficulty><imsmd:source>LOMv1.0</imsmd:source>\
        <imsmd:value>\(Self.difficulties[difficulty - 1])</imsmd:value></imsmd:difficulty>\
        </imsmd:educational>
        """)
    }
    if let topic, !topic.isEmpty {
      let taxa = topic.split(separator: "/").map {
        "<imsmd:taxon><imsmd:entry>\(string(String($0)))</imsmd:entry></imsmd:taxon>"
      }
      lines.append(
        """
        <imsmd:classification><imsmd:purpose><imsmd:source>LOMv1.0</imsmd:source>\
        <imsmd:value>discipline</imsmd:value></imsmd:purpose><imsmd:taxonPath>\
        <imsmd:source>\(string("主题"))</imsmd:source>\(taxa.joined())</imsmd:taxonPath>\
        </imsmd:classification>
        """)
    }
    return (lines + ["</imsmd:lom>", "</metadata>"]).joined(separator: "\n")
  }

  private func string(_ text: String) -> String {
    "<imsmd:string language=\"zh-CN\">\(XMLText.escaped(text))</imsmd:string>"
  }
}
