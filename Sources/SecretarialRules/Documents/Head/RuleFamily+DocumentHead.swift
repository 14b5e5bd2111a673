extension RuleFamily {
  /// Rules about the head of the first page, its elements together.
  static let documentHead = RuleFamily(
    "版头各要素",
    [
      CopyNumberOnClassified(),
      ClassifiedIsNotPublished(),
      CopyNumberOfSixDigits(),
      UrgencyIsADegree(),
      CornerElementsInOrder(),
      LogoAgreesWithTitle(),
      LetterWithoutWordDocument(),
      LabelsEndInFullWidthColon(),
      SignersSeparatedByBlanks(),
      SignerOnUpwardDocument(),
      SignerOnUpwardOnly(),
      OneDocumentNumber(),
      OrderHasRunningNumber(),
      NoWithdrawnElement(),
    ])
}
