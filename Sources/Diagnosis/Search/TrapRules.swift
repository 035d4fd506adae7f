extension TrapRule {
    /// All rules, in the order in which they are tried: the narrow ones first, and those that may help by chance last.
    static let all: [TrapRule] = [
        // What an exception has pointed at.
        misspeltName, quotesForgotten, forgottenSelf, shadowedBuiltin, forgottenAwait, forgottenCallParentheses,
        mainGuard, functionNeverCalled,
        inPlaceMethod, dictionaryGivesKeys, textJoinedWithNumber, indexForElement, missingKey,
        // What nobody writes on purpose.
        infiniteLoop, steppedOver, mutableDefaultArgument, lateBindingClosure, isForEquality, truthyString,
        fPrefixForgotten, inputPrompt, printInsteadOfReturn, missingReturn, returnInsideLoop, resultThrownAway,
        changingListWhileIterating, modifiesArgument, resetInsideLoop, localVariable, setOrder, bareExcept,
        hiddenException, errorNotRaised,
        // Texts, numbers and files.
        numbersAsText, splitAtOneSpace, emptyLastPiece, missingFinalNewline, newlineKept, fileNotClosed,
        readInsideWriting, fileReadTwice, iteratorUsedUp,
        writeModeTruncates, appendModeKeeps, printSeparator, stripForgotten, caseMethod, caseNotFolded,
        roundedInsteadOfDropped, trueDivision, integerDivision, floatMoney, zeroTakenForMissing, emptyNotConsidered,
        indexUnchecked,
        appendForExtend, floatComparedExactly, nameInQuotes,
        // One word in the place of another.
        programNameArgument, remainderDropped, quotientAndRemainderSwapped, minMaxSwapped,
        andOrConfused, breakForContinue, ifForElif, conditionOrder, leftoverPrint, assignedInsteadOfAdded, aliasing,
        numberFormat,
        offByOne, comparisonReversed, operatorPrecedence, wrongIndentation, sortOrder, operandsSwapped, floorOfNegative,
    ]
}
