/// A paragraph that is being read.
struct WordParagraph {
  var text = ""
  /// Whether text that follows stands on another page; a break before or after all text is none.
  var isAfterPageBreak = false
  var style: String?
  /// The list and the level that the paragraph itself names.
  var list: Int?
  var level: Int?
  /// Whether its end was deleted, so that the next paragraph goes on here.
  var isEndDeleted = false
  /// Whether its end is hidden, so that the next paragraph goes on here.
  var isEndHidden = false
  /// The run of characters that is being read.
  var run = Run()

  /// Characters that look the same.
  struct Run {
    var style: String?
    var isHidden: Bool?
  }
}
