import Quiz

/// The items of a checklist that a learner ticks by their numbers: `1 3`, `1、3`, `13`.
struct ChecklistTicks: Equatable {
  /// Their places, from 0.
  let places: Set<Int>

  /// Takes what was typed; `nil` where it names no items.
  init?(_ typed: String, of count: Int) {
    let text = TypedForms.trimmed(TypedForms.folded(typed)).lowercased()
    if ["全", "全部", "都做到", "all", "a"].contains(text) {
      places = Set(0..<count)
      return
    }
    if ["0", "无", "没有", "都没做到", "none"].contains(text) {
      places = []
      return
    }
    let numbers = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    guard !numbers.isEmpty,
      text.allSatisfy({ $0.isASCII && $0.isNumber || " ,，、;；.。\t".contains($0) })
    else { return nil }
    var places: Set<Int> = []
    for number in numbers {
      // Without signs between them, single digits are single items.
      let parts = count < 10 ? number.map(String.init) : [number]
      for part in parts {
        guard let place = Int(part), (1...count).contains(place) else { return nil }
        places.insert(place - 1)
      }
    }
    self.places = places
  }
}
