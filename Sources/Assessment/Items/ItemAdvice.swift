/// One thing to say about an item of a test.
public enum ItemAdvice: Hashable, Sendable {
  /// Nearly all solved it, and it tells nobody apart.
  case tooEasy
  /// Hardly anybody solved it.
  case tooHard
  /// The worst candidates do better than the best, who prefer this choice to the key.
  case keySuspect(choice: String)
  /// The worst candidates do better than the best.
  case negativeDiscrimination
  /// The best candidates hardly do better than the worst.
  case weakDiscrimination
  /// These wrong choices attract hardly anybody.
  case deadDistractors([String])
  /// These wrong choices attract the best candidates more than the worst.
  case distractorsForTheBest([String])
  /// It tells candidates apart, and could do so better.
  case usable
  /// It tells candidates apart.
  case good

  /// What it is and what to do, in a sentence or two.
  public var message: String {
    switch self {
    case .tooEasy: "太易：几乎人人答对，分不出高低。用于结业考查可以保留，用于选拔应加大难度。"
    case .tooHard: "太难：答对的很少。请核对题意和答案，或检查是否讲授过。"
    case .keySuspect(let choice):
      "答案存疑：低分组得分反而高于高分组，高分组选“\(choice)”的比选标准答案的多。请先核对标准答案，必要时改判。"
    case .negativeDiscrimination: "区分度为负：低分组得分反而高于高分组。请检查题意是否含糊、答案是否有误。"
    case .weakDiscrimination: "区分度不足：高分组与低分组差别很小。应修改或淘汰。"
    case .deadDistractors(let labels): "选项\(Self.list(labels))几乎无人选，起不到干扰作用，宜更换。"
    case .distractorsForTheBest(let labels):
      "错误选项\(Self.list(labels))更吸引高分组。请检查它是否也说得通，或题干是否有歧义。"
    case .usable: "尚可：区分度一般，可以使用，修改后更好。"
    case .good: "良好：区分度较高，可以保留。"
    }
  }

  private static func list(_ labels: [String]) -> String {
    labels.map { "“\($0)”" }.joined(separator: "、")
  }

  /// What to say about an item, the gravest first; empty where there is nothing to judge it by.
  ///
  /// - Parameters:
  ///   - statistics: Of the item.
  ///   - choices: How often each of its choices was taken; nil for an item without choices.
  /// - Returns: At most one advice on the item as a whole beside `tooHard`, and those on its choices.
  public static func advice(
    on statistics: ItemStatistics, choices: DistractorTable? = nil
  ) -> [ItemAdvice] {
    var advice: [ItemAdvice] = []
    // 1 − 0.8 is a hair less than 0.2, but not on the sheet.
    let facility = Rounding.settled(statistics.facility ?? 0)
    let discrimination = statistics.discrimination.map { Rounding.settled($0) }
    if let discrimination, discrimination < 0 {
      let choice = choices.flatMap(choicePreferredToKey)
      advice.append(choice.map { .keySuspect(choice: $0) } ?? .negativeDiscrimination)
    }
    if statistics.facility != nil, facility <= ItemThresholds.hardFacility {
      advice.append(.tooHard)
    }
    if let discrimination, discrimination >= 0 {
      switch discrimination {
      case ItemThresholds.goodDiscrimination...: advice.append(.good)
      case ItemThresholds.usableDiscrimination...: advice.append(.usable)
      case _ where facility >= ItemThresholds.easyFacility: advice.append(.tooEasy)
      case _: advice.append(.weakDiscrimination)
      }
    } else if discrimination == nil, facility >= ItemThresholds.easyFacility {
      advice.append(.tooEasy)
    }
    if let choices {
      let attracting = distractorsForTheBest(choices)
      if !attracting.isEmpty { advice.append(.distractorsForTheBest(attracting)) }
      let dead = deadDistractors(choices)
      if !dead.isEmpty { advice.append(.deadDistractors(dead)) }
    }
    return advice
  }

  /// What to add to all advice from so many candidates; nil where they are enough.
  ///
  /// - Parameter candidates: Who sat.
  /// - Returns: A caution for the sheet.
  public static func caution(candidates: Int) -> String? {
    candidates < ItemThresholds.sureCandidates ? "样本过少，仅供参考" : nil
  }

  /// The wrong choice that most of the upper group took, where they took it more often than a part
  /// of the key.
  private static func choicePreferredToKey(_ table: DistractorTable) -> String? {
    let key = table.choices.filter(\.isKey).map(\.upper).min() ?? 0
    let wrong = table.choices.filter { !$0.isKey }
    guard let most = wrong.map(\.upper).max(), most > key else { return nil }
    return wrong.first { $0.upper == most }?.label
  }

  private static func distractorsForTheBest(_ table: DistractorTable) -> [String] {
    let share = ItemThresholds.attractionShare * Double(table.groupSize)
    return table.choices.compactMap { line in
      let more = line.upper - line.lower
      guard !line.isKey, more >= ItemThresholds.attractionCount, Double(more) >= share else {
        return nil
      }
      return line.label
    }
  }

  /// Few candidates leave many choices untouched by chance, so that nothing is said of these.
  private static func deadDistractors(_ table: DistractorTable) -> [String] {
    guard table.candidates >= ItemThresholds.sureCandidates else { return [] }
    return table.choices.compactMap { line in
      guard !line.isKey, let share = line.share, share < ItemThresholds.deadShare else {
        return nil
      }
      return line.label
    }
  }
}
