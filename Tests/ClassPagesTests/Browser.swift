import ClassLoad
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// A headless Chromium that is driven over the WebDriver protocol, one window a browser.
final class Browser {
  /// What went wrong, with what the page showed at that moment.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// How large the window is, in CSS pixels.
  struct Size {
    let width: Int
    let height: Int
    static let phone = Size(width: 360, height: 740)
    static let smallPhone = Size(width: 320, height: 568)
    static let desktop = Size(width: 1280, height: 800)
  }

  private let driver: Driver
  private let session: String

  /// Opens a window.
  ///
  /// - Parameters:
  ///   - size: Of the window; one below 500 wide is a phone with touch.
  ///   - isDark: Whether the system asks for a dark page.
  ///   - driver: What drives it.
  /// - Throws: ``Failure`` where there is no browser.
  init(_ size: Size, isDark: Bool = false, driver: Driver = .shared) async throws {
    self.driver = driver
    var arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=zh-CN",
      "--window-size=\(size.width),\(size.height)", "--no-proxy-server",
    ]
    if isDark { arguments.append("--force-dark-mode") }
    var options: [String: Any] = ["args": arguments]
    if let program = Driver.chromium { options["binary"] = program }
    if size.width < 500 {
      options["mobileEmulation"] = [
        "deviceMetrics": [
          "width": size.width, "height": size.height, "pixelRatio": 2.0, "touch": true,
        ] as [String: Any]
      ]
    }
    let value = try await driver.post(
      "/session",
      ["capabilities": ["alwaysMatch": ["browserName": "chrome", "goog:chromeOptions": options]]])
    guard let id = (value as? [String: Any])?["sessionId"] as? String else {
      throw Failure(description: "no session: \(value)")
    }
    session = "/session/\(id)"
  }

  /// Closes the window.
  func close() async { _ = try? await driver.send(.DELETE, session, nil) }

  /// Opens a page.
  func open(_ address: String) async throws {
    _ = try await driver.post(session + "/url", ["url": address])
  }

  /// Loads the page anew.
  func reload() async throws { _ = try await driver.post(session + "/refresh", [:]) }

  /// Runs a script in the page; `arguments[0]` and so on are what is handed over.
  @discardableResult
  func run(_ script: String, _ arguments: [Any] = []) async throws -> Any {
    try await driver.post(session + "/execute/sync", ["script": script, "args": arguments])
  }

  /// What the page shows, as a person would read it.
  func text() async throws -> String {
    try await run("return document.body.innerText") as? String ?? ""
  }

  /// Waits until the page shows all of these.
  func wait(for words: String..., seconds: Double = 20) async throws {
    try await wait("“\(words.joined(separator: "”, “"))”", seconds: seconds) {
      let text = try await self.text()
      return words.allSatisfy(text.contains)
    }
  }

  /// Waits until something is so.
  func wait(
    _ what: String, seconds: Double = 20, _ isSo: () async throws -> Bool
  ) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      if try await isSo() { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Failure(description: "waited in vain for \(what); the page shows:\n\(try await text())")
  }

  /// Taps the first thing that can be tapped and shows a text, as soon as there is one.
  func tap(_ label: String) async throws {
    let script = """
      const all = [...document.querySelectorAll('button, label, a, summary, [role=button]')];
      const fits = (e) => e.offsetParent !== null && !e.disabled;
      const found = all.find((e) => fits(e) && e.innerText.trim() === arguments[0])
        || all.find((e) => fits(e) && e.innerText.trim().startsWith(arguments[0]))
        || all.find((e) => fits(e) && e.innerText.includes(arguments[0]));
      if (!found) return false;
      found.scrollIntoView({ block: 'center' });
      found.click();
      return true;
      """
    try await wait("something to tap that says “\(label)”") {
      try await self.run(script, [label]) as? Bool == true
    }
  }

  /// Types into the first field that is there.
  func type(_ text: String, into selector: String = "input, textarea") async throws {
    let script = """
      const field = [...document.querySelectorAll(arguments[0])]
        .find((e) => e.offsetParent !== null && !e.disabled && e.type !== 'radio' && e.type !== 'checkbox');
      if (!field) return false;
      field.focus();
      field.value = arguments[1];
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
      """
    try await wait("a field \(selector)") {
      try await self.run(script, [selector, text]) as? Bool == true
    }
  }

  /// Cuts the network off, or gives it back.
  func setOnline(_ isOnline: Bool) async throws {
    _ = try await driver.post(
      session + "/chromium/network_conditions",
      [
        "network_conditions": [
          "offline": !isOnline, "latency": 0, "download_throughput": -1, "upload_throughput": -1,
        ] as [String: Any]
      ])
  }

  /// Whether everything fits the width, so that nothing must be scrolled sideways.
  func fitsTheWidth() async throws -> Bool {
    try await run(
      "return document.documentElement.scrollWidth <= document.documentElement.clientWidth")
      as? Bool == true
  }

  /// What can be tapped and is lower or narrower than a finger, by its text.
  func smallTargets() async throws -> [String] {
    try await run(
      """
      return [...document.querySelectorAll('button, input:not([type=radio]):not([type=checkbox]), .choice')]
        .filter((e) => e.offsetParent !== null)
        .filter((e) => e.getBoundingClientRect().height < 44 || e.getBoundingClientRect().width < 44)
        .map((e) => e.innerText || e.outerHTML.slice(0, 80));
      """) as? [String] ?? []
  }

  /// Takes a picture into a folder that `WENMI_SCREENSHOTS` names; nowhere where there is none.
  func picture(_ name: String) async throws {
    guard let folder = ProcessInfo.processInfo.environment["WENMI_SCREENSHOTS"] else { return }
    let value = try await driver.send(.GET, session + "/screenshot", nil)
    guard let text = value as? String, let data = Data(base64Encoded: text) else { return }
    try data.write(to: URL(fileURLWithPath: "\(folder)/\(name).png"))
  }
}

/// The WebDriver of Chromium, one process for all browsers of the tests.
final class Driver: @unchecked Sendable {
  static let shared = Driver()
  private let process = Process()
  private let leash = Pipe()
  private let address: SocketAddress?

  /// The browser, where the system has it under another name than the driver expects.
  static let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private static let program = [
    "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/local/bin/chromedriver",
    "/opt/homebrew/bin/chromedriver",
  ].first { FileManager.default.isExecutableFile(atPath: $0) }

  private init() {
    guard let program = Self.program else {
      address = nil
      return
    }
    // The driver goes when the tests do, however they end: then this end of the pipe is closed.
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "exec 3<&0; \"$0\" --port=0 </dev/null & cat <&3 >/dev/null; kill $!", program,
    ]
    process.standardInput = leash
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else {
      address = nil
      return
    }
    var said = ""
    while !said.contains("started successfully on port") || !said.hasSuffix("\n") {
      guard let data = try? output.fileHandleForReading.read(upToCount: 1), !data.isEmpty else {
        break
      }
      said += String(decoding: data, as: UTF8.self)
    }
    let port = said.split(separator: "on port ").last?.prefix { $0.isNumber }
    address = port.flatMap { Int($0) }.flatMap {
      try? SocketAddress(ipAddress: "127.0.0.1", port: $0)
    }
    // It must not fill its pipe.
    output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
  }

  func post(_ path: String, _ body: [String: Any]) async throws -> Any {
    try await send(.POST, path, body)
  }

  func send(_ method: HTTPMethod, _ path: String, _ body: [String: Any]?) async throws -> Any {
    guard let address else {
      throw Browser.Failure(
        description: "no chromedriver: make test installs it (chromium-driver on Debian)")
    }
    let bytes = try body.map { Array(try JSONSerialization.data(withJSONObject: $0)) }
    let connection = try await HTTPConnection.open(
      to: address, on: MultiThreadedEventLoopGroup.singleton.next())
    defer { connection.close() }
    let answer = try await connection.send(method, path, bytes: bytes).answer
    let json = try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
    let value = json?["value"]
    if let error = value as? [String: Any], let kind = error["error"] as? String {
      throw Browser.Failure(description: "\(kind): \(error["message"] ?? "")")
    }
    return value ?? NSNull()
  }
}
