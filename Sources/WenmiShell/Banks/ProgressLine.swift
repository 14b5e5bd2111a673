#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import TextLayout

/// A bar on standard error for work that takes more than a second; nothing where nobody looks.
final class ProgressLine {
  private let title: String
  private let started = ContinuousClock.now
  private let isShown = isatty(2) == 1
  private var latest: ContinuousClock.Instant?

  init(_ title: String) { self.title = title }

  /// Tells how much is done, from 0 to 1.
  func update(_ fraction: Double) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - started > .seconds(1), latest.map({ now - $0 > .milliseconds(200) }) ?? true else {
      return
    }
    latest = now
    let bar = TextLayout.bar(fraction: min(1, max(0, fraction)), width: 20)
    write("\r\(TextLayout.sanitised(title)) \(bar) \(Int(fraction * 100))%")
  }

  /// Tells which step is being done, where it is not known how much is left.
  func update(words: String) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard latest.map({ now - $0 > .milliseconds(200) }) ?? true else { return }
    latest = now
    write("\r\u{1b}[K\(TextLayout.sanitised(title)) \(TextLayout.sanitised(words))")
  }

  /// Takes the bar away.
  func clear() {
    guard latest != nil else { return }
    latest = nil
    write("\r\u{1b}[K")
  }

  /// Directly: what makes texts safe would take out the carriage return.
  private func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      #if canImport(Darwin)
        _ = Darwin.write(2, bytes.baseAddress, bytes.count)
      #else
        _ = Glibc.write(2, bytes.baseAddress, bytes.count)
      #endif
    }
  }
}
