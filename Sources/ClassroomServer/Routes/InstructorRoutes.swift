internal import Classroom
internal import Hummingbird
internal import JSONText

extension ClassRouter {
  /// What the instructor's page does.
  mutating func addInstructor(_ served: ServedLesson) {
    on(.post, "/api/v1/instructor/lines") { request, context in
      try served.requireInstructor(request, context)
      let body = try await request.object(limit: served.limits.bodyBytes)
      let line = try body.text("line", upTo: served.limits.bodyBytes)
      var object = JSONObjectText.stored()
      object.set("says", try await served.say(line))
      return Response(object)
    }

    on(.get, "/api/v1/instructor/commands") { request, context in
      try served.requireInstructor(request, context)
      let form = served.plan.header.form
      var object = JSONObjectText()
      object.set(
        "commands",
        LessonActionCatalog.all.filter { $0.forms.contains(form) }.map { action in
          Self.object(names: action.names, usage: action.usage, summary: action.summary)
        } + [Self.object(names: HideLine.names, usage: "", summary: HideLine.summary)])
      return Response(object)
    }
  }

  private static func object(names: [String], usage: String, summary: String) -> JSONObjectText {
    var object = JSONObjectText()
    object.set("names", names)
    object.set("usage", usage)
    object.set("summary", summary)
    return object
  }
}

/// `hide`, 隐藏: takes address and code off the projector or puts them back; no act of the lesson.
private enum HideLine {
  static let names = ["hide", "隐藏"]
  static let summary = "投影上收起或者打开网址和课堂码"
}

extension ServedLesson {
  /// Does what a line of the console's language says.
  fileprivate func say(_ line: String) async throws(Refusal) -> String {
    if HideLine.names.contains(line.trimmingBlanks.lowercased()) {
      return publisher.toggleJoin() ? "投影上收起了网址和课堂码。" : "投影上显示网址和课堂码。"
    }
    do throws(LessonProblem) {
      return try await host.perform(line: line, random: SystemRandomNumberGenerator())
    } catch {
      throw refusal(error)
    }
  }
}
