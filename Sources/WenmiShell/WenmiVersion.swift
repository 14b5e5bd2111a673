/// The version of the program.
public enum WenmiVersion {
  /// As `--version` prints it.
  public static let text = "0.1.0"
}
