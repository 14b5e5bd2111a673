/// A server's no, with its reason.
public struct Refusal: Error, Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// The token is missing or no longer good.
    case notSignedIn
    /// The code is not that of the class.
    case wrongCode
    /// This is for others to do.
    case notAllowed
    /// Nobody of the roster has this number or name.
    case unknownLearner
    /// There is no such thing.
    case notFound
    /// The question takes no more answers.
    case closed
    /// Another device has the name.
    case taken
    /// Not at this moment.
    case notNow
    /// The paper has been handed in.
    case handedIn
    /// The lesson is over, or the learner was sent out.
    case gone
    /// It is more than may be sent.
    case tooLarge
    /// The answer was not understood.
    case unreadable
    /// Too many requests.
    case slowDown
    /// No place is left.
    case full
    /// The server's disk took nothing; the answer is not stored.
    case notStored
    /// Something else.
    case other
  }

  /// Why.
  public let reason: Reason
  /// What the server says about it, for people; may be empty.
  public let message: String
  /// In how many seconds it may be tried again.
  public let retryAfterSeconds: Int?

  /// Whether the same may succeed a little later.
  public var isPassing: Bool {
    switch reason {
    case .slowDown, .full, .notStored: true
    case .other: true
    case .notSignedIn, .wrongCode, .notAllowed, .unknownLearner, .notFound, .closed, .taken,
      .notNow, .handedIn, .gone, .tooLarge, .unreadable:
      false
    }
  }
}

extension Refusal {
  /// Reads an answer that is no success.
  init(_ answer: HTTPAnswer) {
    let error =
      (try? MessageReader(answer.body).object("error") { (it) throws(MessageFault) in it })
    let code = (try? error?.optionalText("code")) ?? nil
    reason = Self.reason(status: answer.head.status, code: code ?? "")
    message = String(((try? error?.optionalText("message")) ?? nil ?? "").prefix(200))
    let seconds = (try? error?.optionalWhole("retryAfterSeconds")) ?? nil
    retryAfterSeconds = seconds.map { max(0, min($0, 3600)) } ?? answer.head.retryAfterSeconds
  }

  /// The code tells apart what has one status.
  private static func reason(status: Int, code: String) -> Reason {
    switch (status, code) {
    case (401, _): .notSignedIn
    case (403, "wrong-code"): .wrongCode
    case (403, _): .notAllowed
    case (404, "unknown-learner"): .unknownLearner
    case (404, _): .notFound
    case (409, "taken"): .taken
    case (409, "handed-in"): .handedIn
    case (409, "closed"): .closed
    case (409, _): .notNow
    case (410, _): .gone
    case (413, _): .tooLarge
    case (422, _): .unreadable
    case (429, _): .slowDown
    case (503, _): .full
    case (507, _): .notStored
    default: .other
    }
  }
}

/// Why something asked of a class did not come about.
public enum ClassProblem: Error, Hashable, Sendable {
  /// The server could not be reached, or not to the end.
  case transfer(TransferProblem)
  /// The server said no.
  case refused(Refusal)
  /// What answered is no class, or does not keep to the protocol.
  case notAClass
  /// The server speaks a version of the protocol that is not known here.
  case otherVersion(Int)
}
