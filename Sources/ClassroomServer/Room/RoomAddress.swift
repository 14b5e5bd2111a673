#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// An address of this machine under which a class could reach it.
public struct RoomAddress: Hashable, Sendable {
  /// The address: `192.168.1.5`.
  public let address: String
  /// The network card that has it: `wlan0`.
  public let interface: String

  /// Names an address.
  public init(address: String, interface: String) {
    self.address = address
    self.interface = interface
  }

  /// The addresses of this machine, the one that a room most likely shares first.
  public static var all: [RoomAddress] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return [] }
    defer { freeifaddrs(list) }
    var found: [RoomAddress] = []
    var next = list
    while let entry = next {
      next = entry.pointee.ifa_next
      guard let socket = entry.pointee.ifa_addr, socket.pointee.sa_family == sa_family_t(AF_INET),
        entry.pointee.ifa_flags & UInt32(IFF_UP) != 0
      else { continue }
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      guard
        getnameinfo(
          socket, size, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
      else { continue }
      let digits = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      found.append(
        RoomAddress(
          address: String(decoding: digits, as: UTF8.self),
          interface: String(cString: entry.pointee.ifa_name)))
    }
    return sorted(found)
  }

  /// The addresses of a list, the one that a room most likely shares first: private ones of real
  /// network cards, then those of virtual ones, then public ones, then those of this machine alone.
  public static func sorted(_ addresses: [RoomAddress]) -> [RoomAddress] {
    addresses.enumerated().sorted { first, second in
      (first.element.rank, first.offset) < (second.element.rank, second.offset)
    }.map(\.element)
  }

  /// Whether only this machine itself can reach it.
  public var isLoopback: Bool { address.hasPrefix("127.") }

  private var rank: Int {
    let parts = address.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 4 else { return 9 }
    let isVirtual = [
      "docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "tun", "tap", "utun", "wg",
    ]
    .contains(where: interface.hasPrefix)
    switch (parts[0], parts[1]) {
    case (127, _): return 8
    case (169, 254): return 7
    case (192, 168): return isVirtual ? 4 : 0
    case (10, _): return isVirtual ? 4 : 1
    case (172, 16...31): return isVirtual ? 5 : 2
    default: return isVirtual ? 6 : 3
    }
  }
}
