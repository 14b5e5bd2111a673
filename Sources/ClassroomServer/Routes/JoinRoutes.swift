internal import Classroom
internal import Hummingbird
internal import JSONText
internal import Logging

extension ClassRouter {
  /// Coming in with the code.
  mutating func addJoining(_ served: ServedLesson) {
    on(.post, "/api/v1/roster") { request, context in
      let body = try await request.object(limit: served.limits.bodyBytes)
      let address = request.address(context, trustsProxy: served.trustsProxy)
      try served.check(body, from: address)
      var object = JSONObjectText()
      let (learners, joined) = served.host.look { lesson, _ in
        (lesson.header.learners, lesson.standing.joined)
      }
      object.set(
        "learners",
        learners.map { learner in
          var object = learner.object
          object.set("taken", joined[learner.number].map { !$0.isOpen } ?? false)
          return object
        })
      return Response(object)
    }

    on(.post, "/api/v1/join") { request, context in
      let body = try await request.object(limit: served.limits.bodyBytes)
      let address = request.address(context, trustsProxy: served.trustsProxy)
      let device = try body.text("device", upTo: 64)
      let typed = try body.text("number", upTo: 256)
      try served.check(body, from: address)
      guard (16...64).contains(device.utf8.count),
        device.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { throw Refusal.malformed("device 应当是 32 位十六进制数。") }
      let seat = try await served.join(typed, device: DeviceFingerprint.of(device), from: address)
      var object = JSONObjectText()
      object.set(
        "token",
        served.mint.token(for: .learner(seat.learner.number, generation: seat.generation)))
      object.set("learner", orNull: seat.learner.object)
      object.set("resumed", seat.isResumed)
      return Response(object)
    }
  }
}

/// A learner's place as it was given.
private struct GivenSeat: Sendable {
  let learner: Learner
  let generation: Int
  let isResumed: Bool
}

extension ServedLesson {
  /// Checks the code of a request, and notes a wrong one.
  fileprivate func check(_ body: JSONValue, from address: String) throws(Refusal) {
    let code = try body.text("code", upTo: 64)
    do throws(Refusal) {
      try door.check(code: code, from: address)
    } catch {
      if error.code == Refusal.wrongCode.code {
        log.notice("wrong code", metadata: ["address": "\(address)"])
      }
      throw error
    }
  }

  /// Gives a device the place of a learner, or gives it back.
  fileprivate func join(
    _ typed: String, device: String, from address: String
  ) async throws(Refusal) -> GivenSeat {
    let (outcome, isNew): (Result<GivenSeat, Refusal>, Bool)
    do throws(LessonProblem) {
      (outcome, isNew) = try await host.perform {
        (lesson, _) throws(LessonProblem) -> ([LessonEvent.Act], (Result<GivenSeat, Refusal>, Bool))
        in
        let learner = try lesson.find(typed)
        let seat = lesson.standing.joined[learner.number]
        if let seat, seat.device == device, !seat.isSentAway {
          let given = GivenSeat(learner: learner, generation: seat.generation, isResumed: true)
          return ([], (.success(given), false))
        }
        if let seat, seat.isSentAway { return ([], (.failure(.kicked), false)) }
        if let seat, !seat.isOpen { return ([], (.failure(.taken(learner)), false)) }
        guard lesson.standing.phase != .ended else { return ([], (.failure(.ended), false)) }
        do throws(Refusal) { try door.admit(from: address) } catch {
          return ([], (.failure(error), false))
        }
        let generation = (seat?.generation ?? 0) + 1
        let given = GivenSeat(learner: learner, generation: generation, isResumed: seat != nil)
        return (
          [.joined(learner.number, device: device, generation: generation)], (.success(given), true)
        )
      }.value
    } catch {
      throw refusal(error)
    }
    switch outcome {
    case .success(let given):
      if isNew {
        log.info(
          "joined",
          metadata: ["learner": "\(given.learner.number.rawValue)", "address": "\(address)"])
      }
      return given
    case .failure(let refusal):
      log.notice("join refused", metadata: ["code": "\(refusal.code)", "address": "\(address)"])
      throw refusal
    }
  }
}

extension Refusal {
  fileprivate static func taken(_ learner: Learner) -> Self {
    Self(.conflict, "taken", "“\(learner.name)”已经在另一台设备上。是你本人换了设备，请老师输入“放行”再进。")
  }
}

extension Learner {
  /// Number, name and group.
  fileprivate var object: JSONObjectText {
    var object = JSONObjectText()
    object.set("number", number.rawValue)
    object.set("name", name)
    object.set("group", orNull: group)
    return object
  }
}
