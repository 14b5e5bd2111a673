internal import Classroom
internal import Synchronization

/// Decides who may come in: knows code and tokens, and loses patience with those who guess.
final class Doorkeeper: Sendable {
  private struct State {
    var wrongCodes: RateLimit
    var allWrongCodes = RateLimit(most: 60, capacity: 1)
    var wrongTokens = RateLimit(most: 30)
    var sent: RateLimit
    /// How many places devices of an address have taken.
    var joins: [String: Int] = [:]
  }

  private let state: Mutex<State>
  private let code: String
  private let mint: TokenMint
  private let mostJoins: Int
  private let clock: @Sendable () -> ContinuousClock.Instant

  init(
    _ header: LessonHeader, mint: TokenMint, wrongCodesPerAddress: Int, mostJoinsPerAddress: Int,
    clock: @escaping @Sendable () -> ContinuousClock.Instant
  ) {
    code = header.code
    self.mint = mint
    mostJoins = mostJoinsPerAddress
    self.clock = clock
    state = Mutex(
      State(
        wrongCodes: RateLimit(most: wrongCodesPerAddress),
        sent: RateLimit(most: Self.mostSent, capacity: header.learners.count + 1)))
  }

  /// How much a learner may send a minute: far more than anybody answers, and too little to fill the
  /// disk.
  private static let mostSent = 600

  /// Counts something that a learner sent.
  func admit(sentBy learner: LearnerNumber) throws(Refusal) {
    let now = clock()
    let wait = state.withLock { state in
      state.sent.note(learner.rawValue, at: now)
      return state.sent.wait(learner.rawValue, at: now)
    }
    if let wait { throw .slowDown(wait, "交得太频繁") }
  }

  /// Checks the six digits.
  func check(code typed: String, from address: String) throws(Refusal) {
    let now = clock()
    let wait = state.withLock { state -> Int? in
      if let wait = state.wrongCodes.wait(address, at: now) { return wait }
      // Many who guess from many places are slowed down; whoever has not guessed wrong is not, or one
      // device could keep the whole class out.
      return state.wrongCodes.has(address, at: now) ? state.allWrongCodes.wait("", at: now) : nil
    }
    if let wait { throw .slowDown(wait, "课堂码错得太多") }
    guard Self.isSame(typed, code) else {
      state.withLock { state in
        state.wrongCodes.note(address, at: now)
        state.allWrongCodes.note("", at: now)
      }
      throw .wrongCode
    }
  }

  /// Tells who a token speaks for.
  func bearer(of token: String, from address: String) throws(Refusal) -> Bearer {
    let now = clock()
    if let bearer = mint.bearer(of: token) { return bearer }
    // A good token is never kept waiting; guessing one is hopeless, and this only saves the work.
    if let wait = state.withLock({ $0.wrongTokens.wait(address, at: now) }) {
      throw .slowDown(wait, "错误的凭证太多")
    }
    state.withLock { $0.wrongTokens.note(address, at: now) }
    throw .badToken
  }

  /// Counts a place that a device takes.
  ///
  /// - Parameter address: Where the device is.
  /// - Throws: ``Refusal`` where one address has taken more places than a class has.
  func admit(from address: String) throws(Refusal) {
    let isFull = state.withLock { state in
      // As many addresses as there are places on the network; beyond that they share one count.
      let key = state.joins[address] != nil || state.joins.count < 4096 ? address : ""
      guard state.joins[key, default: 0] < mostJoins else { return true }
      state.joins[key, default: 0] += 1
      return false
    }
    if isFull { throw .full("从同一个地址进来的人太多。请告诉老师。") }
  }

  private static func isSame(_ first: String, _ second: String) -> Bool {
    let (first, second) = (Array(first.utf8), Array(second.utf8))
    guard first.count == second.count else { return false }
    return zip(first, second).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
