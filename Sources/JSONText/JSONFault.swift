/// A slip and where the scanner stood when it saw it.
struct JSONFault: Error {
  let offset: Int
  let slip: JSONSyntaxError.Slip

  init(_ offset: Int, _ slip: JSONSyntaxError.Slip) {
    self.offset = offset
    self.slip = slip
  }
}
