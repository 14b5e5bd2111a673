internal import NIOCore

/// How much is taken from whom.
public struct ServerLimits: Sendable {
  /// How many connections may be open.
  public var connections: Int
  /// How many wrong codes an address may send in a minute: a whole class behind one router mistypes
  /// more often than one learner, and still nobody guesses one of a million in a lesson.
  public var wrongCodesPerAddress: Int
  /// How many places devices of one address may take: a class sits behind one router.
  public var joinsPerAddress: Int
  /// How long a request may take to come in, in seconds.
  public var requestSeconds = 15
  /// After how many seconds a connection without requests is closed.
  public var idleSeconds = 75
  /// How long an event stream may take no bytes, in seconds.
  public var stallSeconds = 30
  /// How often an event stream gives a sign of life, in seconds.
  public var beatSeconds = 10
  /// The largest answer, in bytes.
  public var answerBytes = 65_536
  /// The largest of all other bodies, in bytes.
  public var bodyBytes = 4096
  /// The largest head of a request, in bytes.
  public var headBytes = 16_384
  /// How often projector and instructor hear of counts, in milliseconds.
  public var countsMilliseconds = 250

  /// Limits for a class of some size.
  public init(learners: Int) {
    connections = max(500, 2 * learners + 200)
    joinsPerAddress = learners + 20
    wrongCodesPerAddress = min(60, max(10, learners / 2))
  }

  var requestTime: TimeAmount { .seconds(Int64(requestSeconds)) }
  var idleTime: TimeAmount { .seconds(Int64(idleSeconds)) }
  var stallTime: TimeAmount { .seconds(Int64(stallSeconds)) }
  /// What the system keeps of an event stream for a slow listener, in bytes.
  var sendBuffer: Int { 65_536 }
}
