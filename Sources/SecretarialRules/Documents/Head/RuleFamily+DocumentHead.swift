extension RuleFamily {
  /// Rules about the head of the first page, its elements together.
  static let documentHead = RuleFamily(
    "版头各要素",
    [
      CopyNumberOfSixDigits(),
      UrgencyIsADegree(),
      CornerElementsInOrder(),
      LogoAgreesWithTitle(),
      LetterWithoutWordDocument(),
      LabelsEndInFullWidthColon(),
      SignersSeparatedByBlanks(),
      SignerOnUpwardOnly(),
      OneDocumentNumber(),
      OrderHasRunningNumber(),
    ])
}
