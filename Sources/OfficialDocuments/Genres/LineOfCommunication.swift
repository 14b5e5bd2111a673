/// The direction in which a document travels.
///
/// The regulations name the directions only in passing (上行文, 下行文); the table of genres by
/// direction is convention.
public enum LineOfCommunication: String, CaseIterable, Codable, Hashable, Sendable {
  /// To a body that leads the sender, or is in charge of its field.
  case upward = "上行"
  /// To a body that neither leads the sender nor is led by it.
  case lateral = "平行"
  /// To a body that the sender leads or guides.
  case downward = "下行"
  /// To the public.
  case `public` = "周知"
}
