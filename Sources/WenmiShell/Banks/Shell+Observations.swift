import Quiz
import ScoreSheets

extension Shell {
  /// What was observed of the questions of banks, in their order; nothing of files that are no banks
  /// of this home.
  func observations(of names: [String]) throws -> [QuestionObservation] {
    let banks =
      names.isEmpty
      ? library.banks
      : library.banks.filter { names.contains($0.id.rawValue) || names.contains($0.path) }
    var observations: [QuestionObservation] = []
    for bank in banks {
      let file: ObservedFile?
      do throws(ObservedFileError) {
        file = try ObservedFile.read(of: bank.id, in: home.bankFolders)
      } catch {
        // What the bank is made of can be told without it.
        StandardError.write("\(error)\n")
        continue
      }
      guard let file else { continue }
      for entry in bank.entries {
        guard let observed = file.questions[entry.reference.question] else { continue }
        let question = try bank.question(at: entry)
        observations.append(
          QuestionObservation(
            reference: entry.reference, difficulty: question.difficulty, observed: observed))
      }
    }
    return observations
  }

  /// Shows what was observed, of all banks only what should be looked at.
  func draw(
    _ observations: [QuestionObservation], showsAll: Bool, on screen: inout Screen
  ) {
    guard !observations.isEmpty else { return }
    let answers = observations.reduce(0) { $0 + $1.observed.answers }
    screen.paragraph("实测   \(observations.count) 题，作答 \(answers) 次", tone: .strong)
    let shown = observations.filter { showsAll || !$0.verdict.isEmpty }
    if !shown.isEmpty { screen.table(rows(shown, showsAll: showsAll), rightAligned: [1, 2, 3, 4]) }
    let surprising = observations.count { $0.surprise != nil }
    let few = observations.count { $0.observed.answers < StatedDifficulty.minimumAnswers }
    if surprising > 0 {
      screen.paragraph("\(surprising) 题的得分率与标注的难度相差很大，请核对题目，或改标注的难度。", hanging: 2)
    } else if few < observations.count {
      screen.paragraph("没有得分率与标注的难度相差很大的题。")
    }
    if few > 0 {
      screen.paragraph(
        "\(few) 题作答不足 \(StatedDifficulty.minimumAnswers) 次，仅供参考，不比较难度。", hanging: 2,
        tone: .faint)
    }
    guard !shown.isEmpty else { return }
    screen.paragraph(
      "得分率 = 平均得分 ÷ 满分；区分度 = 前 27% 的得分率 − 后 27% 的得分率。难度 1 至 5 对应得分率 0.90、0.75、0.60、0.45、0.30，相差 0.25 以上算很大。",
      hanging: 2, tone: .faint)
  }

  /// A head and a row for each question.
  private func rows(_ shown: [QuestionObservation], showsAll: Bool) -> [[String]] {
    let rows =
      [["题号", "标注难度", "得分率", "区分度", "作答", ""]]
      + shown.map { observation in
        let observed = observation.observed
        let reference = observation.reference
        return [
          showsAll ? reference.question.rawValue : reference.description,
          "\(observation.difficulty)", hundredths(observed.facility),
          observed.discrimination.map { hundredths($0.upperLower) } ?? "--",
          "\(observed.answers)", observation.verdict,
        ]
      }
    return shown.allSatisfy { $0.verdict.isEmpty } ? rows.map { $0.dropLast() } : rows
  }

  /// `0.71`
  private func hundredths(_ number: Double) -> String {
    let whole = Int((number * 100).rounded())
    let digits = String(whole.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return (whole < 0 ? "-" : "") + padded.dropLast(2) + "." + padded.suffix(2)
  }
}
