internal import Classroom
internal import HTTPTypes
internal import Hummingbird
internal import JSONText
internal import Sessions

extension ClassRouter {
  /// What is told without a token, and the events.
  mutating func addLesson(_ served: ServedLesson) {
    on(.get, "/api/v1/lesson") { _, _ in
      var object = JSONObjectText()
      object.set("protocol", ClassProtocol.version)
      served.host.look { lesson, _ in
        object.set("lesson", lesson.header.id)
        object.set("title", lesson.header.title)
        object.set("class", lesson.header.classTitle)
        object.set("form", lesson.header.form.rawValue)
        object.set("phase", LearnersView(lesson).phase.rawValue)
      }
      return Response(object)
    }

    on(.get, "/api/v1/events") { request, context in
      let listener: Listener =
        switch try served.bearer(request, context) {
        case .learner(let number, let generation): .learner(number, generation: generation)
        case .projector: .projector
        case .instructor: .instructor
        }
      var fields = HTTPFields.json
      fields[.contentType] = "text/event-stream"
      // A proxy must hand on each event at once.
      if let name = HTTPField.Name("X-Accel-Buffering") { fields[name] = "no" }
      let audience = served.publisher.audience
      return Response(
        status: .ok, headers: fields,
        // The connection itself sends the events and ends the answer: a task that waited for as long
        // as a phone listens would cost more memory than the connection.
        body: ResponseBody { _ in audience.attend(context.channel, listener) })
    }
  }
}
