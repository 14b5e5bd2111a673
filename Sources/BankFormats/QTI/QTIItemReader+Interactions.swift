import Quiz

/// Questions with an interaction of their own.
extension QTIItemReader {
  mutating func readInteraction(_ node: XMLNode) {
    switch node.name {
    case "choiceInteraction": readChoices(node)
    case "orderInteraction": readOrder(node)
    case "matchInteraction": readPairs(node)
    case "gapMatchInteraction": readWordBank(node)
    default: readOpen()
    }
  }

  private mutating func readChoices(_ node: XMLNode) {
    let declaration = declaration(of: node)
    let choices = node.children("simpleChoice")
    let identifiers = choices.map { $0.attributes["identifier"] ?? "" }
    let takesOne =
      (declaration?.cardinality ?? "single") == "single"
      && (node.attributes["maxChoices"] ?? "1") == "1"
    let right = declaration?.right(takesOne: takesOne) ?? []
    let texts = choices.map { text(of: $0) }
    if takesOne, let truth = truth(texts, identifiers, right: right) {
      read.question.kind = .trueFalse
      read.question.body = .truth(truth)
      let reasons = choices.compactMap { reason(for: $0) }
      let lines = [read.question.explanation].compactMap(\.self) + reasons
      read.question.explanation = lines.isEmpty ? nil : lines.joined(separator: "\n")
      return
    }
    var items: [AuthoredBody.Item] = []
    for (index, text) in texts.enumerated() {
      items.append(
        .init(id: AuthoredBody.id(at: index), text: text, why: reason(for: choices[index])))
    }
    read.question.kind = takesOne ? .single : .multiple
    read.question.body = .choices(
      .init(
        items: items, key: ids(of: right, among: identifiers),
        shuffles: node.attributes["shuffle"] == "true"))
    if node.attributes["shuffle"] == "true",
      choices.contains(where: { $0.attributes["fixed"] == "true" })
    {
      read.say(.doubt, "有的选项位置固定，导入以后会一起打乱")
    }
  }

  /// Whether two choices say that the stem holds or does not, and which of them is right.
  private func truth(_ texts: [String], _ identifiers: [String], right: [String]) -> Bool? {
    let pairs = [
      ["正确", "错误"], ["对", "错"], ["是", "否"], ["√", "×"], ["true", "false"], ["t", "f"],
    ]
    let words = texts.map { $0.lowercased() }
    guard let pair = pairs.first(where: { words == $0 || words == $0.reversed() }),
      right.count == 1, let place = identifiers.firstIndex(of: right[0])
    else { return nil }
    return words[place] == pair[0]
  }

  /// Our ids for the identifiers of a file; one that is none stays, to be told of.
  private func ids(of right: [String], among identifiers: [String]) -> [String] {
    right.map { identifier in
      identifiers.firstIndex(of: identifier).map { AuthoredBody.id(at: $0) } ?? identifier
    }
  }

  private mutating func readOrder(_ node: XMLNode) {
    let choices = node.children("simpleChoice")
    let texts = choices.map { text(of: $0) }
    read.question.kind = .ordering
    read.question.body = .ordering(
      .init(
        items: texts.enumerated().map { .init(id: AuthoredBody.id(at: $0), text: $1) },
        key: ids(
          of: declaration(of: node)?.correct ?? [],
          among: choices.map { $0.attributes["identifier"] ?? "" })))
  }

  private mutating func readPairs(_ node: XMLNode) {
    let sets = node.children("simpleMatchSet").map { $0.children("simpleAssociableChoice") }
    guard sets.count == 2 else {
      read.say(.error, "配对题没有两列")
      return
    }
    let identifiers = sets.map { $0.map { $0.attributes["identifier"] ?? "" } }
    let left = sets[0].map { text(of: $0) }
    let right = sets[1].map { text(of: $0) }
    var key: [AuthoredBody.Matching.Pair] = []
    for pair in declaration(of: node)?.right(takesOne: false) ?? [] {
      let names = pair.split(separator: " ").map(String.init)
      guard names.count == 2 else { continue }
      let place = identifiers[0].firstIndex(of: names[0])
      key.append(
        .init(
          left: place.map { String($0 + 1) } ?? names[0],
          right: ids(of: [names[1]], among: identifiers[1])[0]))
    }
    read.question.kind = .matching
    read.question.body = .matching(
      .init(
        left: left.enumerated().map { .init(id: String($0 + 1), text: $1) },
        right: right.enumerated().map { .init(id: AuthoredBody.id(at: $0), text: $1) }, key: key))
  }

  private mutating func readOpen() {
    // What is meant for those who mark the answer.
    let rubrics = item.descendants(["rubricBlock"]).filter {
      ($0.attributes["view"] ?? "").contains("scorer")
    }
    let lines = rubrics.flatMap { read.lines(ofHTML: QTIMarkup.html(in: $0)) }
    read.question.body = .open(answer: lines.isEmpty ? nil : lines.joined(separator: "\n"))
  }

  // MARK: Gaps

  private mutating func readWordBank(_ node: XMLNode) {
    let boxes = node.children("gapText")
    let words = boxes.map { text(of: $0) }
    if !node.children("gapImg").isEmpty { read.say(.doubt, "有的词是图片，没有导入") }
    var partners: [String: String] = [:]
    for pair in declaration(of: node)?.right(takesOne: false) ?? [] {
      let names = pair.split(separator: " ").map(String.init)
      if names.count == 2, partners[names[1]] == nil { partners[names[1]] = names[0] }
    }
    var gaps: [AuthoredBody.Gap] = []
    let html = QTIMarkup.html(in: node) { child in
      switch child.name {
      case "prompt", "gapText", "gapImg": return ""
      case "gap":
        let partner = partners[child.attributes["identifier"] ?? ""]
        let place = boxes.firstIndex { $0.attributes["identifier"] == partner }
        gaps.append(.init(accept: partner == nil ? [] : place.map { [words[$0]] } ?? []))
        return "{\(gaps.count)}"
      default: return nil
      }
    }
    read.setPassage(read.question.stem + read.lines(ofHTML: html), words: words, gaps)
  }

  /// Gaps that are filled by typing, or by choosing from a list each.
  mutating func readInlines(_ nodes: [XMLNode], in body: XMLNode) {
    let chosen = nodes.filter { $0.name == "inlineChoiceInteraction" }
    guard chosen.count == nodes.count else {
      if !chosen.isEmpty { read.say(.doubt, "有的空是从列表里选的，当作填空题，列表没有收入") }
      readTyped(nodes, in: body)
      return
    }
    let lists = chosen.map { node in
      node.children("inlineChoice").map {
        (
          identifier: $0.attributes["identifier"] ?? "",
          text: $0.text.withoutControls.trimmingBlanks
        )
      }
    }
    let keys = chosen.map { declaration(of: $0)?.right(takesOne: true) ?? [] }
    if chosen.count == 1 {
      setStem(of: body) { _ in GapMarks.mark }
      read.question.kind = .single
      read.question.body = .choices(
        .init(
          items: lists[0].enumerated().map {
            .init(id: AuthoredBody.id(at: $0), text: $1.text)
          }, key: ids(of: keys[0], among: lists[0].map(\.identifier)),
          shuffles: chosen[0].attributes["shuffle"] == "true"))
      return
    }
    if Set(lists.map { Set($0.map(\.text)) }).count > 1 { read.say(.doubt, "各空可选的词不同，合成了一张词表") }
    let gaps = zip(lists, keys).map { list, key in
      AuthoredBody.Gap(accept: list.filter { key.contains($0.identifier) }.map(\.text))
    }
    setStem(of: body) { "{\($0 + 1)}" }
    read.setPassage(read.question.stem, words: lists.flatMap { $0.map(\.text) }, gaps)
  }

  private mutating func readTyped(_ nodes: [XMLNode], in body: XMLNode) {
    setStem(of: body) { _ in GapMarks.mark }
    var gaps: [AuthoredBody.Gap] = []
    for node in nodes {
      guard node.name == "textEntryInteraction", let declaration = declaration(of: node) else {
        let right = declaration(of: node)?.right(takesOne: true) ?? []
        gaps.append(
          .init(
            accept: node.children("inlineChoice").filter {
              right.contains($0.attributes["identifier"] ?? "")
            }.map { $0.text.withoutControls.trimmingBlanks }))
        continue
      }
      let (gap, remarks) = declaration.gap
      gaps.append(gap)
      read.say(remarks)
    }
    read.question.kind = .fill
    read.question.body = .gaps(gaps)
  }

  private mutating func setStem(of body: XMLNode, mark: (Int) -> String) {
    var count = 0
    let html = QTIMarkup.html(in: body) { node in
      guard Self.inlines.contains(node.name) else { return nil }
      defer { count += 1 }
      return mark(count)
    }
    read.question.stem = read.lines(ofHTML: html)
  }
}
