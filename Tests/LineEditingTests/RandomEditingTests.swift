import Testing

/// Random edits of Chinese text that fills several rows leave the screen, the cursor and the line
/// as a model has them, whatever the locale says.
@Suite(.serialized) struct RandomEditingTests {
  private static let prompt = "题> "
  private static let sequences = 50
  private static let batches = 4

  @Test(arguments: [24, 40], ["C", "C.UTF-8", "zh_CN.UTF-8"])
  func agreesWithModel(columns: Int, locale: String) async throws {
    let screen = try Screen(
      probe: "", columns: columns, rows: 18, environment: ["LANG": locale])
    try await screen.expect { $0.rows.last == "题>" }
    var model = EditModel()
    for number in 0..<Self.sequences {
      let seed = UInt64(columns * 1000 + number) ^ UInt64(locale.utf8.count) << 32
      try await runSequence(seed: seed, of: &model, on: screen, columns: columns)
      model.submit()
    }
  }

  private func runSequence(
    seed: UInt64, of model: inout EditModel, on screen: Screen, columns: Int
  ) async throws {
    var random = SeededNumbers(seed: seed)
    var edits: [EditModel.Edit] = []
    for _ in 0..<Self.batches {
      let batch = (0..<(1 + random.next(6))).map { _ in Self.edit(&random) }
      for edit in batch { model.apply(edit) }
      // The text must fit the screen.
      if model.text.count > 110 {
        model.apply(.killToStart)
        edits += batch + [.killToStart]
        try screen.send(batch.map(\.input) + [EditModel.Edit.killToStart.input])
      } else {
        edits += batch
        try screen.send(batch.map(\.input))
      }
      let expected = model.picture(prompt: Self.prompt, columns: columns)
      try await screen.expect("seed \(seed)\nedits \(edits)\nexpected\n\(expected)") { picture in
        Self.shows(expected, at: picture)
      }
    }
    try screen.press("Enter")
    try await screen.expect(printed: "line=<\(String(model.text))>")
    // A fresh prompt, at the top of the screen now and then.
    if random.next(3) == 0 {
      try screen.press("C-l")
      try await screen.expect { $0.rows == ["题>"] }
    }
    try await screen.expect { $0.rows.last == "题>" }
  }

  /// Whether the lowest rows of a picture are those expected, with the cursor in its place.
  private static func shows(_ expected: Screen.Picture, at picture: Screen.Picture) -> Bool {
    var rows = expected.rows
    while rows.last == "" { rows.removeLast() }
    let start = picture.rows.count - rows.count
    return start >= 0 && Array(picture.rows[start...]) == rows
      && picture.cursorRow == start + expected.cursorRow
      && picture.cursorColumn == expected.cursorColumn
  }

  private static let alphabet = Array("你好世界天地玄黄宇宙洪荒公文请示，。《》abx7 ")

  private static func edit(_ random: inout SeededNumbers) -> EditModel.Edit {
    switch random.next(20) {
    case 0...8:
      return .insert(
        String((0...random.next(9)).map { _ in alphabet[random.next(alphabet.count)] }))
    case 9...10: return .left(1 + random.next(12))
    case 11: return .right(1 + random.next(8))
    case 12...13: return .backspace(1 + random.next(4))
    case 14: return .delete(1 + random.next(3))
    case 15: return .home
    case 16: return .end
    case 17: return .yank
    case 18: return .killWord
    default: return random.next(2) == 0 ? .killToEnd : .killToStart
    }
  }
}

/// Numbers that are the same in every run.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 below a limit.
  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
