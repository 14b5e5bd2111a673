import ScoreSheets
import Sessions

extension Shell {
  public func export(session name: String?, format: String, to path: String?, force: Bool)
    -> ExitStatus
  {
    .done
  }
}
