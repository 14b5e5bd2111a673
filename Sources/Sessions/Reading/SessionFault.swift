internal import JSONText

/// Something in a file that is correct JSON and yet not what a session has there.
struct SessionFault: Error {
  let offset: Int
  let reason: String

  init(_ offset: Int, _ reason: String) {
    self.offset = offset
    self.reason = reason
  }
}

extension SessionError {
  init(_ fault: SessionFault, in layout: SessionLayout) {
    self = .damaged(
      path: layout.path, layout.text.position(ofOffset: fault.offset), reason: fault.reason)
  }
}
