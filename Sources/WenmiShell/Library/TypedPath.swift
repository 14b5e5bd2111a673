import DurableFiles
import Quiz

/// A path as it came from the prompt, where full-width signs have become narrow.
enum TypedPath {
  /// The file that was meant: the one whose name reads so, else the one whose name reads so when it
  /// is made narrow, as 名册（终稿）.xlsx is typed.
  static func file(_ typed: String) -> String {
    let folder = Folder.containing(typed)
    let name = typed.split(separator: "/").last.map(String.init) ?? typed
    guard let names = try? Folder.names(in: folder), !names.contains(name) else { return typed }
    let fitting = names.filter { TypedForms.folded($0) == TypedForms.folded(name) }
    guard fitting.count == 1 else { return typed }
    return typed.contains("/") ? "\(folder == "/" ? "" : folder)/\(fitting[0])" : fitting[0]
  }
}
