extension Shell {
  /// A file as it was typed or dragged into the window: a name may hold spaces, stand in quotation
  /// marks, and begin at the home folder.
  func typedPath(_ words: some Sequence<String>) -> String {
    var path = words.joined(separator: " ")
    for mark in ["'", "\"", "“", "”"] where path.count > 2 && path.hasPrefix(mark) {
      let closing = mark == "“" ? "”" : mark
      if path.hasSuffix(closing) { path = String(path.dropFirst().dropLast()) }
    }
    if path.hasPrefix("~/"), let home = variable("HOME") { path = home + path.dropFirst() }
    return path
  }
}
