import Assessment
import Testing

/// Two 0/1 matrices with the statistics that numpy gives for them, α checked against pingouin 0.7.0.
struct ClassicalVector: Sendable, CustomTestStringConvertible {
  let rows: [String]
  let facility: [Double]
  let correctedItemTotal: [Double?]
  let itemTotal: [Double?]
  let groupSize: Int
  let discrimination: [Double]
  let alpha: Double
  let alphaIfDeleted: [Double]
  let mean: Double
  let standardDeviation: Double
  let standardError: Double

  var testDescription: String { "\(rows.count)人\(facility.count)题" }

  var matrix: ResponseMatrix {
    ResponseMatrix(
      rows.map { $0.map { $0 == "1" ? 1 : 0 } },
      maxima: [Double](repeating: 1, count: facility.count))
  }

  static let all = [
    ClassicalVector(
      rows: [
        "01100", "01101", "01101", "01101", "00100", "10101", "00101", "00101", "00100", "01101",
        "10101", "11101",
      ],
      facility: [
        0.25, 0.5, 1.0, 0.0, 0.75,
      ],
      correctedItemTotal: [
        0.06666666666666667, 0.0, nil, nil, 0.40422604172722165,
      ],
      itemTotal: [
        0.5555555555555556, 0.5773502691896257, nil, nil, 0.7777777777777778,
      ],
      groupSize: 3,
      discrimination: [
        0.3333333333333333, 1.0, 0.0, 0.0, 0.6666666666666667,
      ],
      alpha: 0.2083333333333333,
      alphaIfDeleted: [
        0.21333333333333337, 0.33333333333333315, 0.22222222222222215, 0.22222222222222215,
        -0.3137254901960785,
      ],
      mean: 2.5, standardDeviation: 0.9045340337332909, standardError: 0.8048150549829897),
    ClassicalVector(
      rows: [
        "1011110111", "1100010010", "1010110010", "1000010100", "1001010110", "1000000010",
        "1001010000", "1001010100", "1001010100", "1011111110", "1111110101", "1000010010",
        "1010111011", "1001001100", "1111110010", "1000000000", "1000010000", "1000000000",
        "1100010001", "1000010110", "1000010010", "1111010101", "1101011110", "1011110100",
        "1101101011", "1101111011", "1101010111", "1011110001", "1010010111", "1001110011",
      ],
      facility: [
        1.0, 0.3, 0.3333333333333333, 0.5666666666666667, 0.36666666666666664, 0.8333333333333334,
        0.2, 0.4666666666666667, 0.5666666666666667, 0.36666666666666664,
      ],
      correctedItemTotal: [
        nil, 0.28694412366514666, 0.425, 0.4578172897097783, 0.5291262605504907,
        0.26069362295335047, 0.2596347689419631, 0.11732556976634433, 0.15624873246423898,
        0.44498741496201977,
      ],
      itemTotal: [
        nil, 0.4782867026529595, 0.5977900477395645, 0.6318660653289115, 0.682240229634406,
        0.42008402520840316, 0.4305292001210403, 0.3451913061117357, 0.379119639197347,
        0.6172649696692246,
      ],
      groupSize: 8,
      discrimination: [
        0.0, 0.625, 0.75, 0.75, 0.75, 0.375, 0.5, 0.5, 0.375, 0.625,
      ],
      alpha: 0.6367102396514163,
      alphaIfDeleted: [
        0.6446691176470588, 0.6154855643044619, 0.5828906250000001, 0.5732021928410191,
        0.5556289204357874, 0.6203883495145632, 0.6205808080808081, 0.6563529088913284,
        0.6471655962021783, 0.5773261352810416,
      ],
      mean: 5.0, standardDeviation: 2.1655611680148388, standardError: 1.305260013830081),
  ]
}
