extension History {
  /// The history of somebody who has answered nothing.
  public init() { self.init([], setAside: []) }
}
