import SecretarialRules
import TestSupport
import Testing
import WordingModel

/// What the generator promises of characters that only their context shows to be wrong, over many
/// seeds; a failure names its seed.
@Suite struct ContextSwapsTests {
  /// Prose as offices write it; its bodies and small places are invented.
  private static let clean = [CorrectProse.office, CorrectProse.meetings, CorrectProse.field]
    .flatMap { $0.split(separator: "\n").map(String.init) }

  /// By how many powers of ten the right word must at least be more probable.
  private static let leastMargin = 3.0

  private static func exercise(
    seed: UInt64, lines: Int = 8, errors: Int = 4
  ) throws -> (clean: [String], exercise: TypoExercise) {
    var generator = SeededGenerator(seed: seed)
    let clean = Array(clean.shuffled(using: &generator).prefix(lines))
    let model = try ShippedModel.shared.get()
    return (
      clean,
      TypoGenerator(swapsPlaces: seed.isMultiple(of: 2), model: model)
        .passage(from: clean, errors: errors, using: &generator)
    )
  }

  @Test(arguments: UInt64(1)...30)
  func theKeyTurnsTheExerciseBackIntoTheCleanText(seed: UInt64) throws {
    let (clean, exercise) = try Self.exercise(seed: seed)
    #expect(exercise.key.count == 4, "seed \(seed)")
    var restored = exercise.lines
    for typo in exercise.key {
      let line = restored[typo.line - 1]
      #expect(line.ranges(of: typo.wrong).count == 1, "seed \(seed): \(typo)")
      restored[typo.line - 1] = line.replacing(typo.wrong, with: typo.right)
    }
    #expect(restored == clean, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...30)
  func theCheckFindsWhatWasPlantedAndNothingElse(seed: UInt64) throws {
    let exercise = try Self.exercise(seed: seed).exercise
    let model = try ShippedModel.shared.get()
    for (index, line) in exercise.lines.enumerated() {
      let found = WordingCheck.findings(in: line, least: .doubtful, model: model)
      let planted = exercise.key.filter { $0.line == index + 1 }
      #expect(found.map(\.rule) == planted.map(\.rule), "seed \(seed): \(line)")
      for (finding, typo) in zip(found, planted) {
        let place = try #require(line.firstRange(of: typo.wrong))
        if typo.rule == CharacterFitsContext.code {
          #expect(place.contains(finding.range.lowerBound), "seed \(seed): \(typo)")
          #expect(line[finding.range].count == 1, "seed \(seed): \(typo)")
          let mended = line.replacingCharacters(finding)
          #expect(mended == line.replacing(typo.wrong, with: typo.right), "seed \(seed): \(typo)")
        } else {
          #expect(finding.range == place, "seed \(seed): \(typo)")
        }
      }
    }
  }

  @Test(arguments: UInt64(1)...30)
  func whatIsPlantedIsNoWordAndWrongByTheMargin(seed: UInt64) throws {
    let (clean, exercise) = try Self.exercise(seed: seed)
    let model = try ShippedModel.shared.get()
    let detector = TypoDetector(model: model)
    for typo in exercise.key where typo.rule == CharacterFitsContext.code {
      let measure = try #require(typo.measure)
      #expect(measure.margin >= Self.leastMargin, "seed \(seed): \(typo)")
      #expect((2...4).contains(typo.right.count), "seed \(seed): \(typo)")
      #expect(model.isWord(typo.right.unicodeScalars), "seed \(seed): \(typo)")
      let line = Array(exercise.lines[typo.line - 1].unicodeScalars)
      let suspicions = detector.suspicions(in: line).filter { suspicion in
        abs(suspicion.gain - measure.margin) < 1e-6 && suspicion.suggested.kind == measure.kind
      }
      let suspicion = try #require(suspicions.first, "seed \(seed): \(typo)")
      // No word with the wrong character, however it is cut out of the line.
      for start in max(0, suspicion.offset - 7)...suspicion.offset {
        for end in max(start + 2, suspicion.offset + 1)..<max(line.count + 1, start + 2)
        where end <= min(line.count, start + 8) {
          #expect(!model.isWord(line[start..<end]), "seed \(seed): \(typo), \(start)..<\(end)")
        }
      }
      #expect(model.isOrdinary(suspicion.observed), "seed \(seed): \(typo)")
      #expect(clean[typo.line - 1].contains(typo.right))
      #expect(!typo.wrong.contains { "死尸牲鬼罪贼".contains($0) }, "seed \(seed): \(typo)")
      #expect(!["党", "政府", "人民"].contains { typo.right.contains($0) }, "seed \(seed): \(typo)")
    }
  }

  @Test func reasonsBeginWithTheKindAndNameBothCharacters() throws {
    var kinds: Set<Confusion.Kind> = []
    for seed in UInt64(1)...30 {
      for typo in try Self.exercise(seed: seed).exercise.key
      where typo.rule == CharacterFitsContext.code {
        let kind = try #require(typo.measure?.kind, "seed \(seed): \(typo)")
        kinds.insert(kind)
        let (wrong, right) = try #require(zip(typo.wrong, typo.right).first { $0 != $1 })
        let likeness =
          switch kind {
          case .sameSound: ["读音相同"]
          case .nearSound: ["只是声调不同", "读音相近"]
          case .shape: ["字形相近"]
          case .soundAndShape: ["读音相同、字形相近", "只是声调不同、字形相近", "读音相近、字形相近"]
          }
        let reasons = likeness.map {
          "\(kind.rawValue)：“\(wrong)”和“\(right)”\($0)，“\(typo.right)”用“\(right)”"
        }
        #expect(reasons.contains(typo.why), "seed \(seed): \(typo)")
      }
    }
    #expect(kinds == Set(Confusion.Kind.allCases))
  }

  @Test func oneSeedMakesOneExercise() throws {
    #expect(try Self.exercise(seed: 42) == Self.exercise(seed: 42))
    #expect(try Self.exercise(seed: 42).exercise != Self.exercise(seed: 43).exercise)
  }

  @Test(arguments: [
    "《关于加强安全生产监督管理的决定》", "“建立健全规章制度”", "「加强组织领导」", "2026年3月26日", "二〇二六年三月",
    "河南省驻马店市泌阳县", "王建国、李明、张伟", "第三十二条", "人民政府、民政局、国务院", "党中央",
  ])
  func titlesQuotationsNumbersNamesAndTheStateStayAsTheyAre(line: String) throws {
    let model = try ShippedModel.shared.get()
    for seed in UInt64(1)...10 {
      var generator = SeededGenerator(seed: seed)
      let exercise = TypoGenerator(model: model)
        .passage(from: [line], errors: 3, using: &generator)
      #expect(exercise.lines == [line], "seed \(seed)")
    }
  }

  @Test func aLineInWhichACharacterFitsBadlyIsNotUsed() throws {
    let model = try ShippedModel.shared.get()
    var generator = SeededGenerator(seed: 1)
    let line = "各单位要建立健全安全生产规章治度，统一部署防汛工作。"
    let exercise = TypoGenerator(model: model).passage(from: [line], errors: 3, using: &generator)
    #expect(exercise.lines == [line] && exercise.key.isEmpty)
  }

  /// Known confusables are planted beside the others, and measured like them.
  @Test func wordsOfTheTableHaveTheirShare() throws {
    let keys = try (UInt64(1)...30).flatMap { try Self.exercise(seed: $0).exercise.key }
    let known = keys.filter { $0.rule != CharacterFitsContext.code }
    #expect(known.count > 5 && known.count < keys.count / 2)
    #expect(known.allSatisfy { $0.measure != nil })
  }
}

extension String {
  /// The text with what a finding proposes.
  fileprivate func replacingCharacters(_ finding: Finding) -> String {
    self[..<finding.range.lowerBound] + (finding.replacement ?? "")
      + self[finding.range.upperBound...]
  }
}
