internal import Assessment
internal import JSONText
internal import Quiz
internal import Sessions

/// Every figure of an analysis at full precision, for programs.
struct AnalysisFigures {
  private let analyses: [EventAnalysis]
  private let material: SheetMaterial

  init(_ analyses: [EventAnalysis], in material: SheetMaterial) {
    self.analyses = analyses
    self.material = material
  }

  /// A JSON object with an element of `events` for each exam.
  var bytes: [UInt8] {
    var object = JSONObjectText()
    object.set("events", analyses.map(figures))
    return object.bytes
  }

  private func figures(of analysis: EventAnalysis) -> JSONObjectText {
    var object = JSONObjectText()
    object.set("absent", analysis.absent)
    object.set(
      "bands",
      analysis.bands.bands.map { band in
        var line = JSONObjectText()
        line.set("count", band.count)
        set(&line, "from", band.lowerBound)
        set(&line, "share", band.share)
        set(&line, "to", band.upperBound)
        return line
      })
    object.set("candidates", analysis.candidates.count)
    set(&object, "excellentRate", analysis.bands.excellentRate)
    object.set("groupSize", analysis.analysis.groups.size)
    let rates = GroupRates(analysis, in: material)
    object.set("groups", rates.groups.map(figures))
    object.set("items", analysis.questions.indices.map { figures(of: $0, in: analysis) })
    set(&object, "passRate", analysis.bands.passRate)
    if case .success(let rasch) = analysis.rasch {
      object.set("rasch", [figures(of: rasch, in: analysis)])
    } else if case .failure(let refusal) = analysis.rasch {
      object.set("raschRefused", "\(refusal)")
    }
    object.set("startedAt", analysis.event.startedAt.description)
    object.set("test", [figures(of: analysis.analysis.test)])
    object.set("title", analysis.event.title)
    object.set("void", analysis.void)
    object.set("topics", rates.topics.map(figures))
    object.set("units", rates.units.map(figures))
    return object
  }

  private func figures(of test: TestStatistics) -> JSONObjectText {
    var object = JSONObjectText()
    set(&object, "alpha", test.alpha)
    set(&object, "averageDiscrimination", test.averageDiscrimination)
    set(&object, "averageFacility", test.averageFacility)
    set(&object, "errorRatio", test.errorRatio)
    set(&object, "facility", test.facility)
    set(&object, "highest", test.highest)
    set(&object, "kr20", test.kr20)
    set(&object, "kurtosis", test.kurtosis)
    set(&object, "lowest", test.lowest)
    set(&object, "maximum", test.maximum)
    set(&object, "mean", test.mean)
    set(&object, "median", test.median)
    set(&object, "skewness", test.skewness)
    set(&object, "standardDeviation", test.standardDeviation)
    set(&object, "standardError", test.standardError)
    return object
  }

  private func figures(of item: Int, in analysis: EventAnalysis) -> JSONObjectText {
    let statistics = analysis.analysis.items[item]
    var object = JSONObjectText()
    object.set("advice", analysis.advice(on: item))
    set(&object, "alphaIfDeleted", statistics.alphaIfDeleted)
    if let table = analysis.choices[item] {
      object.set(
        "choices",
        (table.choices + [table.unanswered]).map { line in
          var choice = JSONObjectText()
          choice.set("isKey", line.isKey)
          choice.set("label", line.label)
          choice.set("lower", line.lower)
          choice.set("middle", line.middle)
          choice.set("upper", line.upper)
          return choice
        })
    }
    set(&object, "correctedItemTotal", statistics.correctedItemTotal)
    set(&object, "discrimination", statistics.discrimination)
    set(&object, "discriminationIndex", statistics.discriminationIndex)
    set(&object, "discriminativeEfficiency", statistics.discriminativeEfficiency)
    set(&object, "effectiveWeight", statistics.effectiveWeight)
    set(&object, "facility", statistics.facility)
    set(&object, "itemTotal", statistics.itemTotal)
    set(&object, "lowerFacility", statistics.lowerFacility)
    set(&object, "maximum", statistics.maximum)
    set(&object, "mean", statistics.mean)
    object.set("number", analysis.numbers[item] + 1)
    object.set("question", analysis.questions[item].description)
    set(&object, "standardDeviation", statistics.standardDeviation)
    set(&object, "upperFacility", statistics.upperFacility)
    return object
  }

  private func figures(of rasch: Rasch, in analysis: EventAnalysis) -> JSONObjectText {
    var object = JSONObjectText()
    object.set(
      "abilities",
      analysis.candidates.enumerated().map { row, learner in
        let ability = rasch.ability(of: row)
        var line = JSONObjectText()
        set(&line, "ability", ability.value)
        line.set("name", material.gradebook.learners[learner].name)
        line.set("number", material.gradebook.learners[learner].number)
        line.set("rawScore", rasch.rawScores[row])
        set(&line, "standardError", ability.standardError)
        return line
      })
    object.set("converged", rasch.converged)
    object.set(
      "items",
      rasch.items.map { item in
        var line = JSONObjectText()
        set(&line, "difficulty", item.difficulty)
        set(&line, "infit", item.infit)
        set(&line, "outfit", item.outfit)
        line.set("question", analysis.questions[item.index].description)
        set(&line, "standardError", item.standardError)
        return line
      })
    return object
  }

  private func figures(of line: GroupRates.Line) -> JSONObjectText {
    var object = JSONObjectText()
    object.set("count", line.count)
    object.set("maximum", line.maximum)
    object.set("name", line.name)
    object.set("passed", line.passed)
    object.set("points", line.points)
    return object
  }

  /// Sets a number where there is one.
  private func set(_ object: inout JSONObjectText, _ key: String, _ number: Double?) {
    if let number { object.set(key, number) }
  }
}
