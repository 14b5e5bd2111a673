internal import CTransfer

/// Why nothing came back from the other end.
public enum TransferProblem: Error, Hashable, Sendable {
  /// The system has no libcurl.
  case noLibrary
  /// The name of the host is unknown.
  case unknownHost
  /// Nobody answers at this address.
  case noConnection
  /// It took too long, or nothing was heard for too long.
  case timedOut
  /// The connection was lost half-way.
  case cutOff
  /// What answers is no web server.
  case notHTTP
  /// Who answers cannot prove who it is.
  case notTrusted
  /// More came than a class ever sends.
  case tooMuch
  /// The task was cancelled.
  case cancelled
  /// Something rarer.
  case other

  /// Reads how a transfer ended; `nil` where all went well.
  init?(_ end: transfer_end) {
    switch end {
    case transfer_done: return nil
    case transfer_without_library: self = .noLibrary
    case transfer_unknown_host: self = .unknownHost
    case transfer_no_connection: self = .noConnection
    case transfer_timed_out: self = .timedOut
    case transfer_cut_off: self = .cutOff
    case transfer_not_http: self = .notHTTP
    case transfer_not_trusted: self = .notTrusted
    case transfer_stopped: self = .cancelled
    default: self = .other
    }
  }
}
