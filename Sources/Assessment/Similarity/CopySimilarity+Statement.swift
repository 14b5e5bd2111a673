extension CopySimilarity {
  /// How the pairs were found and what they prove, for the sheet.
  public var statement: String {
    """
    雷同检查只比较两人都答错的试题：假定互不相干的两人在一道题上答成同一错误的可能性，等于其余考生\
    各种错误答案所占比例的平方和（每种出现过的错误答案加半人），各题相互独立，由此精确计算错同题数\
    达到或超过实际题数的概率，再乘以比较的对数（本次\(comparisons)对）。乘后概率小于\(Self.significance)、\
    且错同不少于\(Self.minimumIdentical)题的列出。答对、未答的题不比较；除这两人外无人答错的题不用。\
    结果只是线索，不能单独作为认定作弊的依据，须结合座次、监考记录和试卷核实。
    """
  }
}

/// Why candidates cannot be compared.
public enum CopySimilarityRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// Too few candidates sat.
  case tooFewCandidates(Int, needed: Int)

  /// What is wrong and what to do, for people who read the sheet.
  public var description: String {
    switch self {
    case .tooFewCandidates(let count, let needed):
      "参考人数为\(count)人，不足\(needed)人，错误答案的分布没有代表性，未作雷同检查。"
    }
  }
}
