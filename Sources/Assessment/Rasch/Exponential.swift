#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The functions of the C library that the standard library does not have.
enum Exponential {
  /// eˣ
  static func exp(_ exponent: Double) -> Double {
    #if canImport(Darwin)
      Darwin.exp(exponent)
    #elseif canImport(Glibc)
      Glibc.exp(exponent)
    #elseif canImport(Musl)
      Musl.exp(exponent)
    #endif
  }

  /// ln x
  static func log(_ value: Double) -> Double {
    #if canImport(Darwin)
      Darwin.log(value)
    #elseif canImport(Glibc)
      Glibc.log(value)
    #elseif canImport(Musl)
      Musl.log(value)
    #endif
  }

  /// 1/(1 + e^(−x)), which neither overflows nor loses its small values.
  static func logistic(_ value: Double) -> Double {
    guard value < 0 else { return 1 / (1 + exp(-value)) }
    let power = exp(value)
    return power / (1 + power)
  }
}
