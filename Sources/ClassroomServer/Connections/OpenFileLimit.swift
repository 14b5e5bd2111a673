#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How many files and connections this process may have open.
public enum OpenFileLimit {
  /// Raises it to what is needed, as far as the system lets it be raised.
  ///
  /// - Parameter wanted: How many.
  /// - Returns: How many it is now.
  @discardableResult
  public static func raise(to wanted: Int) -> Int {
    #if canImport(Glibc)
      let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let files = RLIMIT_NOFILE
    #endif
    var limit = rlimit()
    guard getrlimit(files, &limit) == 0 else { return 0 }
    if limit.rlim_cur < rlim_t(wanted) {
      limit.rlim_cur = min(rlim_t(wanted), limit.rlim_max)
      _ = setrlimit(files, &limit)
      _ = getrlimit(files, &limit)
    }
    return Int(clamping: limit.rlim_cur)
  }
}
