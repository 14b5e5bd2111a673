/// The files of the pages, as they were built into the program. A new file is a line here.
enum PageAssets {
  /// The pages by their paths.
  static let pages: [String: Asset] = [
    "/": Asset("learner.html", PackageResources.learner_html),
    "/projector": Asset("projector.html", PackageResources.projector_html),
    "/instructor": Asset("instructor.html", PackageResources.instructor_html),
  ]

  /// What the pages load, by name.
  static let assets: [String: Asset] = [
    "answers.js": Asset("answers.js", PackageResources.answers_js),
    "bars.js": Asset("bars.js", PackageResources.bars_js),
    "buzz-view.js": Asset("buzz-view.js", PackageResources.buzz_view_js),
    "clock.js": Asset("clock.js", PackageResources.clock_js),
    "connection.js": Asset("connection.js", PackageResources.connection_js),
    "dom.js": Asset("dom.js", PackageResources.dom_js),
    "fit.js": Asset("fit.js", PackageResources.fit_js),
    "focus-log.js": Asset("focus-log.js", PackageResources.focus_log_js),
    "instructor-desk.js": Asset("instructor-desk.js", PackageResources.instructor_desk_js),
    "instructor-learners.js": Asset(
      "instructor-learners.js", PackageResources.instructor_learners_js),
    "instructor.js": Asset("instructor.js", PackageResources.instructor_js),
    "join.js": Asset("join.js", PackageResources.join_js),
    "learner.js": Asset("learner.js", PackageResources.learner_js),
    "paper-view.js": Asset("paper-view.js", PackageResources.paper_view_js),
    "passage.js": Asset("passage.js", PackageResources.passage_js),
    "poll-view.js": Asset("poll-view.js", PackageResources.poll_view_js),
    "projector.js": Asset("projector.js", PackageResources.projector_js),
    "question-case.js": Asset("question-case.js", PackageResources.question_case_js),
    "question-cloze.js": Asset("question-cloze.js", PackageResources.question_cloze_js),
    "question-corrections.js": Asset(
      "question-corrections.js", PackageResources.question_corrections_js),
    "question-document.js": Asset("question-document.js", PackageResources.question_document_js),
    "question-fill.js": Asset("question-fill.js", PackageResources.question_fill_js),
    "question-matching.js": Asset("question-matching.js", PackageResources.question_matching_js),
    "question-multiple.js": Asset("question-multiple.js", PackageResources.question_multiple_js),
    "question-ordering.js": Asset("question-ordering.js", PackageResources.question_ordering_js),
    "question-single.js": Asset("question-single.js", PackageResources.question_single_js),
    "question-text.js": Asset("question-text.js", PackageResources.question_text_js),
    "question-truefalse.js": Asset("question-truefalse.js", PackageResources.question_truefalse_js),
    "question-view.js": Asset("question-view.js", PackageResources.question_view_js),
    "questions.js": Asset("questions.js", PackageResources.questions_js),
    "quoting.js": Asset("quoting.js", PackageResources.quoting_js),
    "result-view.js": Asset("result-view.js", PackageResources.result_view_js),
    "reveal-view.js": Asset("reveal-view.js", PackageResources.reveal_view_js),
    "scoreboard.js": Asset("scoreboard.js", PackageResources.scoreboard_js),
    "server.js": Asset("server.js", PackageResources.server_js),
    "stage.css": Asset("stage.css", PackageResources.stage_css),
    "storage.js": Asset("storage.js", PackageResources.storage_js),
    "style.css": Asset("style.css", PackageResources.style_css),
    "token.js": Asset("token.js", PackageResources.token_js),
  ]

  /// The description of the protocol.
  static let protocolDescription = Asset("openapi.json", PackageResources.openapi_json)
}
