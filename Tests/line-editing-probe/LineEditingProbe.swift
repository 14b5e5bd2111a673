import LineEditing
import TextLayout

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads lines in a loop and prints each event in one line of ASCII-safe text, for the tests that
/// drive a terminal.
@main struct LineEditingProbe {
  static func main() async {
    let options = ProbeOptions(CommandLine.arguments.dropFirst())
    let terminal = Terminal(Terminal.Configuration(historyFile: options.historyFile))
    if options.describes {
      terminal.write(
        "interactive=\(terminal.isInteractive) columns=\(terminal.columns) "
          + "rows=\(terminal.rows) colour=\(terminal.usesColour)\npid=\(getpid())\n")
    }
    if let file = options.noticeFile {
      Task { await Notices(terminal: terminal, path: file).follow() }
    }
    let deletions = Deletions()
    while true {
      let event = await terminal.readLine(options.request(deletions: deletions))
      if options.countsDeletions { terminal.write("deletions=\(deletions.take())\n") }
      terminal.write("\(describe(event))\n")
      switch event {
      case .line("quit"), .endOfInput: return terminal.close()
      case .terminated: return terminal.close()
      case .line("exit without closing"): return
      case .line, .interrupted, .timedOut:
        if options.isBusy, case .line = event {
          terminal.write("busy\n")
          try? await Task.sleep(for: .seconds(3))
        }
      }
    }
  }

  private static func describe(_ event: LineEvent) -> String {
    switch event {
    case .line(let text): "line=\(quoted(text))"
    case .endOfInput: "end"
    case .interrupted: "interrupted"
    case .timedOut(let partial): "timeout=\(quoted(partial))"
    case .terminated(let signal): "terminated=\(signal)"
    }
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      scalar.value < 0x20 ? "\\\(scalar.value)" : String(scalar)
    }
    return escaped.count > 2000 ? "\(escaped.count) scalars" : "<\(escaped.joined())>"
  }
}
