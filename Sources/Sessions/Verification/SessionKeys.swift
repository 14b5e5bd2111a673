/// The keys that the objects of a session file may have, as the JSON Schema beside the files says.
enum SessionKeys {
  static let header: Set<String> = [
    "schemaVersion", "id", "mode", "title", "learner", "startedAt", "finishedAt", "seed", "banks",
    "plan", "lesson", "exam", "entries",
  ]

  static let bank: Set<String> = ["id", "title", "sha256"]

  static func entry(_ kind: SessionEvent.Kind) -> Set<String> {
    switch kind {
    case .answer:
      [
        "kind", "bank", "question", "shownAt", "answeredAt", "elapsedMs", "response", "raw",
        "points", "maxPoints", "correct", "rules", "rating", "hinted", "certainty", "key", "fresh",
        "shown", "by", "source",
      ]
    case .skip, .undo: ["kind", "bank", "question", "at"]
    case .note, .flag: ["kind", "bank", "question", "at", "text"]
    case .checklist: ["kind", "bank", "question", "at", "ticked", "unticked"]
    case .rating: ["kind", "bank", "question", "at", "rating"]
    case .typing:
      [
        "kind", "bank", "question", "at", "passage", "elapsedMs", "characters", "right", "wrong",
        "missing", "extra", "corrections", "slips",
      ]
    }
  }
}
