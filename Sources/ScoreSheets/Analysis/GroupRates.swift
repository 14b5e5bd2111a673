internal import Assessment
internal import Classroom
internal import PrintedSheets
internal import Quiz

/// What topics and groups earned of what they could.
struct GroupRates {
  /// A topic, or the groups of learners.
  struct Line {
    let name: String
    let count: Int
    let points: Double
    let maximum: Double
    /// How many of the learners passed; `nil` for a topic.
    let passed: Int?

    /// In percent; `nil` where nothing could be earned.
    var percent: Double? { maximum > 0 ? points / maximum * 100 : nil }
  }

  /// 主题, in the order in which they first appear.
  let topics: [Line]
  /// 组别 likewise; none where nobody belongs to one.
  let groups: [Line]
  /// 单位 likewise.
  let units: [Line]

  init(_ analysis: EventAnalysis, in material: SheetMaterial) {
    let matrix = analysis.matrix
    topics = Self.gathered(analysis.questions.indices) { item in
      material.facts[analysis.questions[item]]?.topic.root ?? "其他"
    }.map { name, items in
      let maximum = items.reduce(0) { $0 + matrix.maxima[$1] } * Double(matrix.candidates)
      let points = matrix.scores.reduce(0) { sum, row in items.reduce(sum) { $0 + row[$1] } }
      return Line(name: name, count: items.count, points: points, maximum: maximum, passed: nil)
    }
    let whole = matrix.maxima.reduce(0, +)
    let pass = material.scored.rules.pass
    let lines = { (name: (SheetLearner) -> String?) -> [Line] in
      let places = matrix.scores.indices.filter {
        name(material.gradebook.learners[analysis.candidates[$0]]) != nil
      }
      return Self.gathered(places) {
        name(material.gradebook.learners[analysis.candidates[$0]]) ?? ""
      }.map { name, rows in
        let totals = rows.map { matrix.scores[$0].reduce(0, +) }
        return Line(
          name: name, count: rows.count, points: totals.reduce(0, +),
          maximum: whole * Double(rows.count),
          passed: totals.count { Rounding.halfUp.rounded($0 / whole * 100, decimals: 6) >= pass })
      }
    }
    groups = lines { $0.group }.sorted {
      LearnerNumber(rawValue: $0.name) < LearnerNumber(rawValue: $1.name)
    }
    units = lines { $0.unit }
  }

  private static func gathered(
    _ places: some Sequence<Int>, by name: (Int) -> String
  ) -> [(name: String, places: [Int])] {
    var gathered: [(name: String, places: [Int])] = []
    var known: [String: Int] = [:]
    for place in places {
      let name = name(place)
      if let index = known[name] {
        gathered[index].places.append(place)
      } else {
        known[name] = gathered.count
        gathered.append((name, [place]))
      }
    }
    return gathered
  }

  // MARK: Tables

  /// The tables, those with more than one line.
  var sections: [SheetSection] {
    var sections = [
      SheetSection(
        heading: "各主题得分率",
        columns: [
          SheetColumn("主题"), SheetColumn("题数"), SheetColumn("得分率(%)", decimals: 1),
        ],
        rows: topics.map { [.text($0.name), .number(Double($0.count)), SheetCell($0.percent)] },
        charts: [SheetChart("各主题得分率", .bars, names: 0, values: 2, maximum: 100)])
    ]
    for (name, lines) in [("组别", groups), ("单位", units)] where lines.count > 1 {
      sections.append(
        SheetSection(
          heading: "各\(name)成绩",
          columns: [
            SheetColumn(name), SheetColumn("人数"), SheetColumn("平均分", decimals: 2),
            SheetColumn("得分率(%)", decimals: 1), SheetColumn("及格人数"),
            SheetColumn("及格率(%)", decimals: 1),
          ],
          rows: lines.map { line in
            let count = Double(line.count)
            return [
              .text(line.name), .number(count), .number(line.points / count),
              SheetCell(line.percent), SheetCell(line.passed),
              SheetCell(line.passed.map { Double($0) / count * 100 }),
            ]
          }))
    }
    return sections
  }
}
