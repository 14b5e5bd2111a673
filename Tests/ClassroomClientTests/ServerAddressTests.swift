import ClassroomClient
import Testing

@Suite("Addresses as they are typed")
struct ServerAddressTests {
  @Test(
    arguments: [
      ("10.0.3.8", "http://10.0.3.8:8080"),
      ("10.0.3.8:9000", "http://10.0.3.8:9000"),
      ("http://10.0.3.8:9000", "http://10.0.3.8:9000"),
      ("HTTP://10.0.3.8:9000/", "http://10.0.3.8:9000"),
      ("http://10.0.3.8:8080/#123456", "http://10.0.3.8:8080"),
      ("http://10.0.3.8:8080/projector?x=1", "http://10.0.3.8:8080"),
      ("https://Class.example", "https://class.example:443"),
      ("localhost:80", "http://localhost:80"),
      ("[fe80::1]:8080", "http://[fe80::1]:8080"),
      ("[::1]", "http://[::1]:8080"),
    ])
  func read(typed: String, meant: String) {
    #expect(ServerAddress(typed)?.description == meant)
  }

  @Test(
    "What cannot be the address of a class",
    arguments: [
      "", "http://", "ftp://10.0.3.8", "file:///etc/passwd", "10.0.3.8:0", "10.0.3.8:65536",
      "10.0.3.8:", "10.0.3.8:80x", "user:secret@10.0.3.8", "a b", "课堂", "10.0.3.8:+80",
      "[10.0.3.8]", "[::1", "x\r\nHost: y", "host\u{0}", "-1:99999999999999999999",
    ])
  func refused(typed: String) {
    #expect(ServerAddress(typed) == nil)
  }

  @Test(
    arguments: [
      ("http://10.0.3.8:8080/#123456", "123456"), ("10.0.3.8#000000", "000000"),
      ("http://10.0.3.8:8080/#12345", nil), ("http://10.0.3.8:8080/", nil),
      ("10.0.3.8#12345６", nil), ("10.0.3.8#12345a", nil),
    ] as [(String, String?)])
  func codes(typed: String, code: String?) {
    #expect(ServerAddress.code(in: typed) == code)
  }
}
