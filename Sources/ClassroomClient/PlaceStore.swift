public import DurableFiles
internal import JSONText

/// The places that were taken in classes, so that somebody who starts again comes back without the
/// code; in a file that only its owner can read.
public struct PlaceStore: Sendable {
  /// A place in a lesson.
  public struct Place: Hashable, Sendable {
    /// The lesson.
    public let lesson: String
    /// Proves who asks.
    public let token: String
    /// 学号
    public let number: String
    /// 姓名
    public let name: String

    /// Describes a place.
    public init(lesson: String, token: String, number: String, name: String) {
      self.lesson = lesson
      self.token = token
      self.number = number
      self.name = name
    }
  }

  /// The file.
  public let path: String

  /// How many places are kept, the latest ones.
  private static let most = 20

  /// Names the file in a folder of sessions.
  public init(sessions: String) { path = "\(sessions)/.class-tokens.json" }

  /// What the file holds.
  private struct Contents {
    var device: String?
    var places: [(address: String, place: Place)] = []
  }

  /// The place that was taken in a lesson at an address.
  ///
  /// A token is given out for the address and the lesson that it came from only.
  public func place(at address: ServerAddress, lesson: String) -> Place? {
    contents.places.last { $0.address == address.description && $0.place.lesson == lesson }?.place
  }

  /// Keeps a place, instead of an earlier one in the same lesson.
  public func keep(_ place: Place, at address: ServerAddress) throws(FileError) {
    var contents = contents
    contents.places.removeAll {
      $0.address == address.description && $0.place.lesson == place.lesson
    }
    contents.places.append((address.description, place))
    contents.places = contents.places.suffix(Self.most)
    try write(contents)
  }

  /// Forgets the place at an address in a lesson.
  public func forget(at address: ServerAddress, lesson: String) throws(FileError) {
    var contents = contents
    let count = contents.places.count
    contents.places.removeAll { $0.address == address.description && $0.place.lesson == lesson }
    if contents.places.count < count { try write(contents) }
  }

  /// The 32 digits by which a class knows this device again; made once.
  public func device(
    using random: inout some RandomNumberGenerator
  ) throws(FileError) -> String {
    var contents = contents
    if let device = contents.device { return device }
    let digits = Array("0123456789abcdef")
    let device = String((0..<32).map { _ in digits[Int.random(in: 0..<16, using: &random)] })
    contents.device = device
    try write(contents)
    return device
  }

  /// What is in the file; nothing where it is missing or cannot be read: then one joins anew.
  private var contents: Contents {
    guard let bytes = try? FileContents.bytes(of: path, limit: 1 << 20),
      let reader = try? MessageReader(bytes)
    else { return Contents() }
    let device = ((try? reader.optionalText("device")) ?? nil).flatMap { device in
      device.utf8.count == 32 ? device : nil
    }
    let places = try? reader.objects("places") { (it) throws(MessageFault) in
      (
        address: try it.text("address"),
        place: Place(
          lesson: try it.text("lesson"), token: try it.text("token"),
          number: try it.text("number"), name: try it.text("name"))
      )
    }
    return Contents(device: device, places: places ?? [])
  }

  private func write(_ contents: Contents) throws(FileError) {
    typealias Member = JSONValue.Member
    var members = [Member("schemaVersion", .number(1))]
    if let device = contents.device { members.append(Member("device", .text(device))) }
    let places = contents.places.map { address, place in
      JSONValue.object([
        Member("address", .text(address)), Member("lesson", .text(place.lesson)),
        Member("name", .text(place.name)), Member("number", .text(place.number)),
        Member("token", .text(place.token)),
      ])
    }
    members.append(Member("places", .list(places)))
    try Folder.make(Folder.containing(path))
    try AtomicFile.write(
      JSONValue.object(members).bytes, to: path, existing: .replaced, permissions: 0o600)
  }
}
