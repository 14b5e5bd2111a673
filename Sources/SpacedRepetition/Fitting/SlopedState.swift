#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A memory state with its slopes by all weights, followed from answer to answer.
///
/// Slopes are carried forward by the chain rule, exactly; they live in memory that the caller lends,
/// since an array of them for each step would cost more than the work itself.
struct SlopedState {
  private let w: [Double]
  private let stabilitySlope: UnsafeMutablePointer<Double>
  private let difficultySlope: UnsafeMutablePointer<Double>
  /// The slopes of the recall that was foretold last.
  let recallSlope: UnsafeMutablePointer<Double>
  private var stability = 0.0
  private var difficulty = 0.0
  private var recall = 1.0

  // What depends on the weights only.
  private let factor: Double
  private let factorSlope: Double
  private let growth: Double
  private let easyDifficulty: Double
  private let easySlope: Double
  private let shortLapse: Double

  /// How many numbers a state needs.
  static let size = 3 * FSRSParameters.count

  /// Prepares weights; the memory has room for ``size`` numbers.
  init(_ weights: [Double], in memory: UnsafeMutablePointer<Double>) {
    w = weights
    stabilitySlope = memory
    difficultySlope = memory + FSRSParameters.count
    recallSlope = memory + 2 * FSRSParameters.count
    let power = pow(0.9, -1 / w[20])
    factor = power - 1
    factorSlope = power * log(0.9) / (w[20] * w[20])
    growth = exp(w[8])
    easySlope = exp(3 * w[5])
    easyDifficulty = w[4] - easySlope + 1
    shortLapse = exp(-w[17] * w[18])
  }

  /// Begins with the first answer of all.
  mutating func begin(_ rating: Rating) {
    for index in 0..<FSRSParameters.count {
      stabilitySlope[index] = 0
      difficultySlope[index] = 0
    }
    let grade = Double(rating.rawValue - 1)
    stability = max(w[rating.rawValue - 1], FSRSModel.leastStability)
    stabilitySlope[rating.rawValue - 1] = 1
    let power = exp(w[5] * grade)
    difficulty = w[4] - power + 1
    difficultySlope[4] = 1
    difficultySlope[5] = -grade * power
    clampDifficulty()
  }

  /// Foretells recall after whole days, at least one, with its slopes.
  mutating func foretell(afterDays days: Int) -> Double {
    let share = Double(days) / stability
    let base = 1 + factor * share
    let logBase = log(base)
    recall = exp(-w[20] * logBase)
    let byStability = recall * w[20] * factor * share / (base * stability)
    for index in 0..<FSRSParameters.count {
      recallSlope[index] = byStability * stabilitySlope[index]
    }
    recallSlope[20] -= recall * (logBase + w[20] * factorSlope * share / base)
    return recall
  }

  /// Takes in one more answer; recall has been foretold if it came on a later day.
  mutating func follow(_ rating: Rating, afterDays days: Int) {
    if days < 1 {
      answerOnSameDay(rating)
    } else if rating == .again {
      lapse()
    } else {
      recallLater(rating)
    }
    if stability < FSRSModel.leastStability {
      stability = FSRSModel.leastStability
      scaleStability(by: 0)
    } else if stability > FSRSModel.longestStability {
      stability = FSRSModel.longestStability
      scaleStability(by: 0)
    }
    changeDifficulty(rating)
  }

  private mutating func answerOnSameDay(_ rating: Rating) {
    let grade = Double(rating.rawValue - 3)
    let increase = exp(w[17] * (grade + w[18])) * pow(stability, -w[19])
    guard rating == .again || increase > 1 else { return }
    let before = stability
    stability *= increase
    scaleStability(by: increase * (1 - w[19]))
    stabilitySlope[17] += stability * (grade + w[18])
    stabilitySlope[18] += stability * w[17]
    stabilitySlope[19] -= stability * log(before)
  }

  private mutating func recallLater(_ rating: Rating) {
    let logStability = log(stability)
    let surprise = exp((1 - recall) * w[10])
    let plain = growth * (11 - difficulty) * exp(-w[9] * logStability) * (surprise - 1)
    let extra = (rating == .hard ? w[15] : 1) * (rating == .easy ? w[16] : 1)
    let gain = plain * extra
    // Of the last factor of the gain only; where it is 0 the gain tells nothing of the others.
    let steep = growth * (11 - difficulty) * exp(-w[9] * logStability) * surprise * extra
    let before = stability
    combine(
      byStability: 1 + gain - w[9] * gain, byDifficulty: -before * gain / (11 - difficulty),
      byRecall: -before * steep * w[10])
    stability = before * (1 + gain)
    stabilitySlope[8] += before * gain
    stabilitySlope[9] -= before * gain * logStability
    stabilitySlope[10] += before * steep * (1 - recall)
    if rating == .hard { stabilitySlope[15] += before * plain }
    if rating == .easy { stabilitySlope[16] += before * plain }
  }

  private mutating func lapse() {
    let logDifficulty = log(difficulty)
    let logLonger = log(stability + 1)
    let scale = exp((1 - recall) * w[14] - w[12] * logDifficulty)
    let power = exp(w[13] * logLonger)
    let plain = (power - 1) * scale
    let long = w[11] * plain
    let short = stability * shortLapse
    guard long < short else {
      stability = short
      scaleStability(by: shortLapse)
      stabilitySlope[17] -= short * w[18]
      stabilitySlope[18] -= short * w[17]
      return
    }
    combine(
      byStability: w[11] * scale * w[13] * power / (stability + 1),
      byDifficulty: -w[12] * long / difficulty, byRecall: -w[14] * long)
    stability = long
    stabilitySlope[11] += plain
    stabilitySlope[12] -= long * logDifficulty
    stabilitySlope[13] += w[11] * scale * power * logLonger
    stabilitySlope[14] += long * (1 - recall)
  }

  private mutating func changeDifficulty(_ rating: Rating) {
    let grade = Double(rating.rawValue - 3)
    let room = 10 - difficulty
    let damped = difficulty - room * w[6] * grade / 9
    let kept = (1 - w[7]) * (1 + w[6] * grade / 9)
    for index in 0..<FSRSParameters.count { difficultySlope[index] *= kept }
    difficultySlope[4] += w[7]
    difficultySlope[5] -= w[7] * 3 * easySlope
    difficultySlope[6] -= (1 - w[7]) * room * grade / 9
    difficultySlope[7] += easyDifficulty - damped
    difficulty = w[7] * easyDifficulty + (1 - w[7]) * damped
    clampDifficulty()
  }

  private mutating func clampDifficulty() {
    guard !(1...10).contains(difficulty) else { return }
    difficulty = min(max(difficulty, 1), 10)
    for index in 0..<FSRSParameters.count { difficultySlope[index] = 0 }
  }

  private func scaleStability(by scale: Double) {
    for index in 0..<FSRSParameters.count { stabilitySlope[index] *= scale }
  }

  private func combine(byStability: Double, byDifficulty: Double, byRecall: Double) {
    for index in 0..<FSRSParameters.count {
      stabilitySlope[index] =
        byStability * stabilitySlope[index] + byDifficulty * difficultySlope[index]
        + byRecall * recallSlope[index]
    }
  }
}
