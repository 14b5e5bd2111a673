import CQREncode
import ClassroomServer
import Testing

@Suite struct RoomTests {
  @Test(arguments: ["http://10.0.3.8:8080/#123456", "a", String(repeating: "长", count: 300)])
  func aCodeIsWhatTheLibraryMakes(text: String) throws {
    let code = try #require(QRCode(text))
    let made = try #require(QRcode_encodeString8bit(text, 0, QR_ECLEVEL_L))
    defer { QRcode_free(made) }
    #expect(code.size == Int(made.pointee.width))
    for place in 0..<code.size * code.size {
      #expect(code.isDark[place] == (made.pointee.data[place] & 1 == 1))
    }
    // The three corners by which cameras find a code.
    for (row, column) in [(0, 0), (0, code.size - 7), (code.size - 7, 0)] {
      #expect((0..<7).allSatisfy { code[row: row, column: column + $0] })
      #expect(!code[row: row + 1, column: column + 1])
      #expect(code[row: row + 3, column: column + 3])
    }
  }

  @Test(arguments: [false, true], [false, true])
  func aDrawingReadsBackAsTheCode(usesColour: Bool, isInverted: Bool) throws {
    let code = try #require(QRCode("http://192.168.1.20:8080/#123456"))
    let half = QRDrawing(code, style: .halfBlocks, usesColour: usesColour, isInverted: isInverted)
    let spaces = QRDrawing(code, style: .spaces, usesColour: usesColour, isInverted: isInverted)
    #expect(half.width == code.size + 8)
    #expect(spaces.width == 2 * (code.size + 8))
    for row in -4..<code.size + 4 {
      let pair = Array(plain(half.rows[(row + 4) / 2]))
      let cells = lights(in: spaces.rows[row + 4])
      #expect(pair.count == half.width)
      #expect(cells.count == code.size + 8)
      for column in -4..<code.size + 4 {
        let isLight = code[row: row, column: column] == isInverted
        let block = pair[column + 4]
        let isDrawn = (row + 4) % 2 == 0 ? "█▀".contains(block) : "█▄".contains(block)
        #expect(isDrawn == isLight)
        #expect(cells[column + 4] == isLight)
      }
    }
  }

  @Test func theAddressOfTheRoomComesFirst() {
    let list = [
      ("127.0.0.1", "lo"), ("172.17.0.1", "docker0"), ("8.8.4.4", "ppp0"), ("169.254.1.1", "eth1"),
      ("10.0.3.8", "eth0"), ("192.168.1.5", "wlan0"), ("192.168.122.1", "virbr0"),
    ]
    let sorted = RoomAddress.sorted(list.map { RoomAddress(address: $0.0, interface: $0.1) })
    #expect(
      sorted.map(\.interface) == ["wlan0", "eth0", "ppp0", "virbr0", "docker0", "eth1", "lo"])
  }

  @Test func thisMachineHasAnAddress() {
    #expect(RoomAddress.all.contains { $0.isLoopback })
  }

  private func plain(_ row: String) -> String {
    var text = ""
    var isEscape = false
    for character in row {
      if character == "\u{1b}" { isEscape = true }
      if !isEscape { text.append(character) }
      if character == "m" { isEscape = false }
    }
    return text
  }

  /// Whether each module of a row of blanks stands on light ground.
  private func lights(in row: String) -> [Bool] {
    var lights: [Bool] = []
    var isLight = false
    for part in row.split(separator: "\u{1b}") {
      if part.hasPrefix("[48;5;231m") { isLight = true }
      if part.hasPrefix("[48;5;16m") { isLight = false }
      let blanks = part.drop { $0 != "m" }.dropFirst().count
      lights += Array(repeating: isLight, count: blanks / 2)
    }
    return lights
  }
}
