/// What a file's name says about its content, in lower case; empty where it says nothing.
struct NameEnding {
  let letters: String

  init(of name: String) {
    let file = name.split(separator: "/").last ?? ""
    letters = file.contains(".") ? file.split(separator: ".").last?.lowercased() ?? "" : ""
  }

  /// Whether the name promises a document of an office program.
  var isOfficeDocument: Bool { ["docx", "docm", "dotx", "doc", "wps"].contains(letters) }
}
