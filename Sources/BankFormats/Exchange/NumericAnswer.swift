extension [WeightedAnswer] {
  /// The answers with the numbers that are right, of answers that say how exact a number must be:
  /// `3:2` is 3 with an error of 2, `1..5` is anything from 1 to 5.
  var numbers: (answers: [WeightedAnswer], remarks: [WeightedAnswer.Remark]) {
    var remarks: [WeightedAnswer.Remark] = []
    var answers: [WeightedAnswer] = []
    for var answer in self {
      if let range = answer.text.firstRange(of: "..") {
        remarks.append(
          (
            .doubt,
            "答案是从 \(answer.text[..<range.lowerBound]) 到 \(answer.text[range.upperBound...]) 的数，请写出算对的答案"
          ))
        continue
      }
      let parts = answer.text.split(separator: ":", maxSplits: 1).map(\.trimmingBlanks)
      if parts.count == 2 {
        if Double(parts[1]) != 0 {
          remarks.append((.doubt, "\(parts[0]) 允许相差 \(parts[1])，只收入了 \(parts[0])"))
        }
        answer.text = parts[0]
      }
      if answer.text == "*" {
        remarks.append((.note, "答错时的反馈没有收入"))
        continue
      }
      answers.append(answer)
    }
    return (answers, remarks)
  }
}
