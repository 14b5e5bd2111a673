import Quiz

/// The interactions of the kinds of questions.
extension QTIItemWriter {
  static func choices(
    _ choices: AuthoredBody.Choices, isSingle: Bool, below stem: [String]
  ) -> Parts {
    let ids = identifiers(for: choices.items.map(\.id), otherwise: "c")
    let names = Dictionary(zip(choices.items.map(\.id), ids)) { first, _ in first }
    let cardinality = isSingle ? "single" : "multiple"
    let hasReasons = choices.items.contains { !($0.why ?? "").isEmpty }
    let items = zip(choices.items, ids).map { item, id in
      let reason =
        (item.why ?? "").isEmpty
        ? ""
        : """
        <feedbackInline outcomeIdentifier="FEEDBACK" showHide="show" identifier="\(id)">\
        \(html(item.why ?? ""))</feedbackInline>
        """
      return "<simpleChoice identifier=\"\(id)\">\(html(item.text))\(reason)</simpleChoice>"
    }
    var parts = Parts(
      declarations: [
        declaration(
          cardinality: cardinality, type: "identifier",
          correct: choices.key.compactMap { names[$0] })
      ],
      body: stem + [
        """
        <choiceInteraction responseIdentifier="RESPONSE" shuffle="\(choices.shuffles)" \
        maxChoices="\(isSingle ? 1 : 0)">
        """
      ] + items + ["</choiceInteraction>"])
    if hasReasons {
      parts.outcomes = [
        """
        <outcomeDeclaration identifier="FEEDBACK" cardinality="\(cardinality)" \
        baseType="identifier"/>
        """
      ]
      // The templates of the standard leave no room for what is said of each choice.
      parts.processing = """
        <responseProcessing><responseCondition><responseIf><match>\
        <variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>\
        <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue>\
        </setOutcomeValue></responseIf><responseElse><setOutcomeValue identifier="SCORE">\
        <baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse>\
        </responseCondition><setOutcomeValue identifier="FEEDBACK">\
        <variable identifier="RESPONSE"/></setOutcomeValue></responseProcessing>
        """
    }
    return parts
  }

  static func truth(_ key: Bool?, below stem: [String]) -> Parts {
    Parts(
      declarations: [
        declaration(
          cardinality: "single", type: "identifier", correct: key.map { ["\($0)"] } ?? [])
      ],
      body: stem + [
        "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxChoices=\"1\">",
        "<simpleChoice identifier=\"true\">正确</simpleChoice>",
        "<simpleChoice identifier=\"false\">错误</simpleChoice>", "</choiceInteraction>",
      ])
  }

  static func order(_ ordering: AuthoredBody.Ordering, below stem: [String]) -> Parts? {
    guard ordering.items.count > 1 else { return nil }
    let ids = identifiers(for: ordering.items.map(\.id), otherwise: "c")
    let names = Dictionary(zip(ordering.items.map(\.id), ids)) { first, _ in first }
    return Parts(
      declarations: [
        declaration(
          cardinality: "ordered", type: "identifier",
          correct: ordering.key.compactMap { names[$0] })
      ],
      body: stem
        + ["<orderInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">"]
        + zip(ordering.items, ids).map {
          "<simpleChoice identifier=\"\($1)\">\(html($0.text))</simpleChoice>"
        } + ["</orderInteraction>"])
  }

  static func pairs(_ matching: AuthoredBody.Matching, below stem: [String]) -> Parts? {
    guard !matching.left.isEmpty, !matching.right.isEmpty else { return nil }
    // The two columns share one space of names.
    let (left, right) = (
      matching.left.indices.map { "l\($0 + 1)" }, matching.right.indices.map { "r\($0 + 1)" }
    )
    let lefts = Dictionary(zip(matching.left.map(\.id), left)) { first, _ in first }
    let rights = Dictionary(zip(matching.right.map(\.id), right)) { first, _ in first }
    let pairs = matching.key.compactMap { pair in
      lefts[pair.left].flatMap { left in rights[pair.right].map { "\(left) \($0)" } }
    }
    let set = { (items: [AuthoredBody.Item], ids: [String], most: Int) in
      ["<simpleMatchSet>"]
        + zip(items, ids).map { item, id in
          """
          <simpleAssociableChoice identifier="\(id)" matchMax="\(most)">\(html(item.text))\
          </simpleAssociableChoice>
          """
        } + ["</simpleMatchSet>"]
    }
    return Parts(
      declarations: [
        declaration(
          cardinality: "multiple", type: "directedPair", correct: pairs, mapping: pairs)
      ],
      body: stem
        + [
          """
          <matchInteraction responseIdentifier="RESPONSE" shuffle="true" \
          maxAssociations="\(matching.left.count)">
          """
        ] + set(matching.left, left, 1) + set(matching.right, right, matching.left.count)
        + ["</matchInteraction>"],
      processing: template("map_response"))
  }

  static func open(_ answer: String?, below stem: [String]) -> Parts {
    let rubric = answer.map {
      [
        "<rubricBlock view=\"scorer\">"
          + $0.split(separator: "\n").map { paragraph(String($0)) }.joined() + "</rubricBlock>"
      ]
    }
    return Parts(
      declarations: [declaration(cardinality: "single", type: "string", correct: [])],
      body: stem + (rubric ?? [])
        + ["<extendedTextInteraction responseIdentifier=\"RESPONSE\" expectedLines=\"10\"/>"],
      processing: "")
  }

  // MARK: Gaps

  /// The stem with its gaps; where they do not go together, behind it.
  static func typed(_ gaps: [AuthoredBody.Gap], in stem: [String]) -> Parts {
    let marks = stem.reduce(0) { $0 + $1.ranges(of: GapMarks.mark).count }
    guard marks == gaps.count else {
      return typed(
        gaps, body: stem.map(paragraph) + gaps.indices.map { "<p>\(entry(for: $0))</p>" })
    }
    var next = 0
    return typed(
      gaps,
      body: stem.map { line in
        let pieces = line.split(separator: GapMarks.mark, omittingEmptySubsequences: false)
        return "<p>"
          + pieces.enumerated().map { index, piece in
            guard index + 1 < pieces.count else { return html(String(piece)) }
            defer { next += 1 }
            return html(String(piece)) + entry(for: next)
          }.joined() + "</p>"
      })
  }

  private static func typed(_ gaps: [AuthoredBody.Gap], body: [String]) -> Parts {
    let names = gaps.indices.map(response)
    let sum = names.map { "<mapResponse identifier=\"\($0)\"/>" }.joined()
    return Parts(
      declarations: zip(names, gaps).map { name, gap in
        let words = gap.accept + gap.notes.map(\.word)
        return declaration(
          name, cardinality: "single", type: "string", correct: Array(words.prefix(1)),
          mapping: words)
      }, body: body,
      processing: """
        <responseProcessing><setOutcomeValue identifier="SCORE"><sum>\(sum)</sum>\
        </setOutcomeValue></responseProcessing>
        """)
  }

  private static func response(_ place: Int) -> String {
    place == 0 ? "RESPONSE" : "RESPONSE\(place + 1)"
  }

  private static func entry(for place: Int) -> String {
    "<textEntryInteraction responseIdentifier=\"\(response(place))\" expectedLength=\"10\"/>"
  }

  static func passage(_ cloze: AuthoredBody.Cloze, below stem: [String]) -> Parts? {
    guard !cloze.gaps.isEmpty else { return nil }
    let lines = { (gap: (Int) -> String) in
      cloze.text.map { line in
        "<p>" + cloze.pieces(of: line).map { html($0) + ($1.map(gap) ?? "") }.joined() + "</p>"
      }
    }
    guard !cloze.words.isEmpty else {
      return typed(
        cloze.gaps, body: stem + ["<blockquote>"] + lines { entry(for: $0) } + ["</blockquote>"])
    }
    let (words, places) = cloze.wordPlaces
    let pairs = places.indices.map { "w\(places[$0] + 1) g\($0 + 1)" }
    return Parts(
      declarations: [
        declaration(
          cardinality: "multiple", type: "directedPair", correct: pairs, mapping: pairs)
      ],
      body: stem
        + ["<gapMatchInteraction responseIdentifier=\"RESPONSE\" shuffle=\"true\">"]
        + words.enumerated().map { index, word in
          let uses = max(1, places.count { $0 == index })
          return
            "<gapText identifier=\"w\(index + 1)\" matchMax=\"\(uses)\">\(html(word))</gapText>"
        } + lines { "<gap identifier=\"g\($0 + 1)\"/>" } + ["</gapMatchInteraction>"],
      processing: template("map_response"))
  }
}
