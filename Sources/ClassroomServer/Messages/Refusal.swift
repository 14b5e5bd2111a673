internal import Classroom
internal import HTTPTypes
internal import JSONText

/// A server's no, with its status, its code for programs and its message for people.
struct Refusal: Error, Hashable, Sendable {
  /// The status of the answer.
  let status: HTTPResponse.Status
  /// Tells apart what has one status.
  let code: String
  /// What is wrong and what to do, in Chinese.
  let message: String
  /// In how many seconds it may be tried again.
  var retryAfterSeconds: Int?
  /// The methods that a path knows, where the method was wrong.
  var allowed: String?

  init(_ status: HTTPResponse.Status, _ code: String, _ message: String) {
    self.status = status
    self.code = code
    self.message = message
  }

  /// The body of the answer.
  var body: [UInt8] {
    var error = JSONObjectText()
    error.set("code", code)
    error.set("message", message)
    error.set("retryAfterSeconds", retryAfterSeconds)
    var body = JSONObjectText()
    body.set("error", orNull: error)
    return body.bytes
  }

  static func malformed(_ message: String) -> Self {
    Self(.badRequest, "malformed", "\(message)请刷新页面再试。")
  }
  static let noToken = Self(.unauthorized, "no-token", "还没有进入课堂。请先输入课堂码。")
  static let badToken = Self(.unauthorized, "bad-token", "这个凭证不能用了。请重新输入课堂码进入。")
  static let wrongCode = Self(.forbidden, "wrong-code", "课堂码不对。请看投影上的六位数字。")
  static let notAllowed = Self(.forbidden, "not-allowed", "这件事要由别的身份来做。")
  static let notFound = Self(.notFound, "not-found", "没有这个页面。")
  static let kicked = Self(.gone, "kicked", "老师让这台设备退出了。答过的都在，请老师放行以后再进。")
  static let replaced = Self(.gone, "replaced", "这个名字已经在别的设备上使用。")
  static let ended = Self(.gone, "ended", "这堂课已经结束。")
  static let tooLarge = Self(.contentTooLarge, "too-large", "内容太长，没有收。请删短再交。")
  static let wrongType = Self(
    .unsupportedMediaType, "wrong-type", "只收 JSON（Content-Type: application/json）。")
  static let broken = Self(.internalServerError, "internal", "服务器出错了。请再试一次，不行就告诉老师。")

  static func full(_ message: String) -> Self {
    var refusal = Self(.serviceUnavailable, "full", message)
    refusal.retryAfterSeconds = 10
    return refusal
  }
  static func slowDown(_ seconds: Int, _ why: String) -> Self {
    var refusal = Self(.tooManyRequests, "slow-down", "\(why)，请过 \(seconds) 秒再试。")
    refusal.retryAfterSeconds = seconds
    return refusal
  }
  static func wrongMethod(_ allowed: String) -> Self {
    var refusal = Self(.methodNotAllowed, "wrong-method", "这个地址不这样用。")
    refusal.allowed = allowed
    return refusal
  }
}

extension Refusal {
  /// What the lesson itself refuses.
  init(_ problem: LessonProblem) {
    let status: HTTPResponse.Status =
      switch problem.kind {
      case .unreadable: .unprocessableContent
      case .closed, .notNow, .taken, .handedIn: .conflict
      case .unknownLearner: .notFound
      case .gone: .gone
      case .notStored: Self.insufficientStorage
      }
    let code = problem.kind == .gone ? "ended" : problem.kind.rawValue
    self.init(status, code, problem.message)
  }

  /// 507: the disk did not take it.
  private static let insufficientStorage = HTTPResponse.Status(
    code: 507, reasonPhrase: "Insufficient Storage")
}
