/// A chart beside a section that draws columns of it.
public struct SheetChart: Hashable, Sendable {
  /// How it is drawn.
  public enum Shape: Hashable, Sendable {
    /// Upright columns, for classes in an order such as 分数段.
    case columns
    /// Bars from the left, one under another, for many named things.
    case bars
  }

  /// The title over it.
  public let title: String
  /// How it is drawn.
  public let shape: Shape
  /// The column of the section with the names, from 0.
  public let names: Int
  /// The column of the section with the numbers, from 0; its head names the axis.
  public let values: Int
  /// The largest value that the axis shows; `nil` to fit.
  public let maximum: Double?

  /// Describes a chart.
  public init(
    _ title: String, _ shape: Shape, names: Int, values: Int, maximum: Double? = nil
  ) {
    self.title = title
    self.shape = shape
    self.names = names
    self.values = values
    self.maximum = maximum
  }
}
