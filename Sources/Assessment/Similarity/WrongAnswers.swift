/// The wrong answers of all candidates by number, and how common each is.
struct WrongAnswers {
  private let items: Int
  /// Row by row: the number of the wrong answer on each item, or −1.
  private let codes: [Int32]
  /// For each item, the candidates with each wrong answer.
  private let counts: [[Double]]
  /// For each item, the candidates with a wrong answer.
  private let totals: [Double]
  /// For each item, Σ(count + ½)².
  private let squares: [Double]

  init(_ answers: [[ExamAnswer]]) {
    let items = answers.first?.count ?? 0
    precondition(answers.allSatisfy { $0.count == items }, "every row has all items")
    self.items = items
    var codes = [Int32](repeating: -1, count: answers.count * items)
    var counts: [[Double]] = []
    for item in 0..<items {
      var numbers: [String: Int] = [:]
      var itemCounts: [Double] = []
      for (candidate, row) in answers.enumerated() {
        guard case .wrong(let answer) = row[item] else { continue }
        let number = numbers[answer] ?? numbers.count
        if number == numbers.count {
          numbers[answer] = number
          itemCounts.append(0)
        }
        itemCounts[number] += 1
        codes[candidate * items + item] = Int32(number)
      }
      counts.append(itemCounts)
    }
    self.codes = codes
    self.counts = counts
    totals = counts.map { $0.reduce(0, +) }
    squares = counts.map { $0.reduce(0) { $0 + ($1 + 0.5) * ($1 + 0.5) } }
  }

  /// Compares two candidates.
  ///
  /// - Parameters:
  ///   - first: The row of one.
  ///   - second: The row of the other.
  ///   - chances: Becomes the probability of the same wrong answer, for each item on which both are
  ///     wrong and somebody else too.
  /// - Returns: On how many of these items they gave the same answer.
  func compare(_ first: Int, _ second: Int, chances: inout [Double]) -> Int {
    chances.removeAll(keepingCapacity: true)
    return codes.withUnsafeBufferPointer { codes in
      var identical = 0
      for item in 0..<items {
        let one = codes[first * items + item]
        let other = codes[second * items + item]
        guard one >= 0, other >= 0, totals[item] > 2 else { continue }
        if one == other { identical += 1 }
        chances.append(chance(item, Int(one), Int(other)))
      }
      return identical
    }
  }

  /// The items that ``compare(_:_:chances:)`` counts as identical.
  func identicalItems(_ first: Int, _ second: Int) -> [Int] {
    (0..<items).filter { item in
      let code = codes[first * items + item]
      return code >= 0 && code == codes[second * items + item] && totals[item] > 2
    }
  }

  /// Σ share² over the wrong answers of all others, with half a candidate added to each.
  private func chance(_ item: Int, _ one: Int, _ other: Int) -> Double {
    let counts = counts[item]
    var sum = squares[item]
    if one == other {
      let count = counts[one] + 0.5
      sum += (count - 2) * (count - 2) - count * count
    } else {
      for number in [one, other] {
        let count = counts[number] + 0.5
        sum += (count - 1) * (count - 1) - count * count
      }
    }
    let total = totals[item] - 2 + Double(counts.count) / 2
    return sum / (total * total)
  }
}
