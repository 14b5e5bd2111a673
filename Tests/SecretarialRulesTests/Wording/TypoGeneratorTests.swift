import SecretarialRules
import Testing

/// What the generator promises, over many seeds; a failure names its seed.
struct TypoGeneratorTests {
  private static let clean = CorrectProse.sentences.filter { !$0.isEmpty }

  @Test(arguments: UInt64(1)...500)
  func theKeyTurnsTheExerciseBackIntoTheCleanText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let lines = Array(Self.clean.shuffled(using: &generator).prefix(12))
    let errors = Int.random(in: 0...5, using: &generator)
    let exercise = TypoGenerator(swapsPlaces: seed.isMultiple(of: 2))
      .passage(from: lines, errors: errors, using: &generator)

    #expect(exercise.key.count <= errors, "seed \(seed)")
    #expect(exercise.lines.count == lines.count, "seed \(seed)")
    var restored = exercise.lines
    for typo in exercise.key {
      let line = restored[typo.line - 1]
      #expect(line.ranges(of: typo.wrong).count == 1, "seed \(seed): \(typo)")
      restored[typo.line - 1] = line.replacing(typo.wrong, with: typo.right)
      let kind = Confusable.Kind(rawValue: String(typo.why.prefix { $0 != "：" }))
      #expect(kind?.isSlip == true, "seed \(seed): \(typo)")
    }
    #expect(restored == lines, "seed \(seed)")
    for (index, line) in exercise.lines.enumerated() {
      let found = WordingCheck.findings(in: line, least: .doubtful).map { String(line[$0.range]) }
      let planted = exercise.key.filter { $0.line == index + 1 }.map(\.wrong)
      #expect(found == planted, "seed \(seed): \(line)")
    }
  }

  @Test func oneSeedMakesOneExercise() {
    func make() -> TypoExercise {
      var generator = SeededGenerator(seed: 42)
      return TypoGenerator().passage(from: Self.clean, errors: 8, using: &generator)
    }
    #expect(make() == make())
    #expect(make().key.count == 8)
  }

  @Test func titlesQuotationsAndOfficesStayAsTheyAre() {
    var generator = SeededGenerator(seed: 3)
    let lines = ["《关于部署防汛工作的通知》", "做到“再接再厉”", "以习近平同志为核心的党中央", "国家发展和改革委员会"]
    let exercise = TypoGenerator().passage(from: lines, errors: 4, using: &generator)
    #expect(exercise.lines == lines)
    #expect(exercise.key.isEmpty)
  }

  @Test func aLineWithErrorsOfItsOwnIsNotUsed() {
    var generator = SeededGenerator(seed: 3)
    let lines = ["统一布署，签订协议。"]
    let exercise = TypoGenerator().passage(from: lines, errors: 2, using: &generator)
    #expect(exercise.lines == lines && exercise.key.isEmpty)
  }

  @Test func theReasonBeginsWithTheKindOfSlip() {
    var generator = SeededGenerator(seed: 1)
    let exercise = TypoGenerator()
      .passage(from: ["门前车辆川流不息。", "两岸松弛的土层要加固。"], errors: 2, using: &generator)
    #expect(
      exercise.key.map(\.why) == [
        "同音：像流水一样不停", "音形皆近：“弛”指弓松",
      ])
  }

  @Test func placesAreSwappedOnlyOnDemandAndWhereTheRegionDecides() {
    let lines = ["考察组赴河南省驻马店市泌阳县学习。", "泌阳县的食用菌远销海外。"]
    var generator = SeededGenerator(seed: 1)
    #expect(TypoGenerator().passage(from: lines, errors: 2, using: &generator).key.isEmpty)
    let exercise = TypoGenerator(swapsPlaces: true)
      .passage(from: lines, errors: 2, using: &generator)
    #expect(exercise.lines == ["考察组赴河南省驻马店市沁阳县学习。", lines[1]])
    #expect(exercise.key.map { [$0.wrong, $0.right] } == [["沁阳县", "泌阳县"]])
    #expect(exercise.key.first?.why == "形近：驻马店市有泌阳县；名称相近的是河南省焦作市沁阳市")
  }
}
