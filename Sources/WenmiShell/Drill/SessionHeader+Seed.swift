import Quiz
import Sessions

extension SessionHeader {
  /// The seed by which a question's choices are shuffled, the same whenever the session goes on.
  func seed(for question: QuestionReference) -> UInt64 {
    // FNV-1a spreads the name over 64 bits; the session's seed makes it this session's.
    question.description.utf8.reduce(0xcbf2_9ce4_8422_2325 ^ seed) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }
}
