import LineEditing
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Several tasks at one terminal, here a pair of pipes.
@Suite(.serialized) struct TerminalTests {
  private let input: (read: Int32, write: Int32)
  private let output: (read: Int32, write: Int32)

  init() {
    input = Command.makePipe()
    output = Command.makePipe()
  }

  private func terminal() -> Terminal {
    Terminal(Terminal.Configuration(input: input.read, output: output.write))
  }

  private func give(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(input.write, bytes, bytes.count)
  }

  private func printed() -> String {
    close(output.write)
    var result: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while case let count = read(output.read, &piece, piece.count), count > 0 {
      result += piece.prefix(count)
    }
    return String(decoding: result, as: UTF8.self)
  }

  @Test func serialisesReaders() async {
    let terminal = terminal()
    async let first = terminal.readLine(LineRequest(prompt: "?"))
    async let second = terminal.readLine(LineRequest(prompt: "?"))
    async let third = terminal.readLine(LineRequest(prompt: "?"))
    give("甲\n乙\n丙\n")
    let events = await [first, second, third]
    #expect(Set(events.map { "\($0)" }).count == 3)
    terminal.close()
    #expect(printed().isEmpty)
  }

  @Test func cancelsReading() async {
    let terminal = terminal()
    let task = Task { await terminal.readLine(LineRequest()) }
    task.cancel()
    #expect(await task.value == .interrupted)
    give("后来\n")
    #expect(await terminal.readLine(LineRequest()) == .line("后来"))
    terminal.close()
  }

  @Test func closesWhileReading() async {
    let terminal = terminal()
    async let event = terminal.readLine(LineRequest())
    terminal.close()
    #expect(await event == .endOfInput)
    #expect(await terminal.readLine(LineRequest()) == .endOfInput)
    terminal.write("仍可输出\n")
    #expect(printed() == "仍可输出\n")
  }

  @Test func keepsNoticesOnLinesOfTheirOwn() {
    let terminal = terminal()
    terminal.notify("甲")
    terminal.write("半行")
    terminal.notify("乙\n")
    terminal.write("")
    terminal.notify("")
    terminal.write("丙\n")
    #expect(printed() == "甲\n半行\n乙\n\n丙\n")
  }

  @Test func handsOverPartialLine() async {
    let terminal = terminal()
    give("没写完")
    let event = await terminal.readLine(LineRequest(deadline: .now + .milliseconds(200)))
    #expect(event == .timedOut(partial: "没写完"))
    give("下一行\n")
    #expect(await terminal.readLine(LineRequest()) == .line("下一行"))
    terminal.close()
  }
}
