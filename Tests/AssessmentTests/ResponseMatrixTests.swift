import Assessment
import Testing

@Suite struct ResponseMatrixTests {
  @Test func countsCandidatesAndItems() {
    let matrix = ResponseMatrix([[1, 0], [1, 2], [0, 0]], maxima: [1, 2])
    #expect(matrix.candidates == 3)
    #expect(matrix.items == 2)
  }
}
