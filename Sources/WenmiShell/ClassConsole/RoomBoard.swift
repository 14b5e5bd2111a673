/// What somebody in the room needs who wants to come in with a device of their own.
public struct RoomBoard: Sendable {
  /// The address to open: `http://10.0.3.8:8080`.
  public var address: String
  /// The six digits that let somebody in.
  public var code: String
  /// The address as a picture, drawn row by row for this terminal; empty where there is none.
  public var picture: [String]
  /// How many columns the picture takes.
  public var pictureWidth: Int

  /// Describes how to come in.
  public init(address: String, code: String, picture: [String] = [], pictureWidth: Int = 0) {
    self.address = address
    self.code = code
    self.picture = picture
    self.pictureWidth = pictureWidth
  }
}
