/// The first thing in some bytes that is not JSON.
///
/// It is as small as can be, since a long journal may have many of them; ``JSONDocument`` has words for it.
package struct JSONFlaw: Error, Equatable {
    /// The byte where it shows, from 0.
    package let offset: Int
    /// Why it is no JSON.
    package let reason: Reason

    /// The flaw at a byte.
    @inlinable
    package init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    /// What was expected there, or what was found in its stead.
    package enum Reason: UInt8, Error, CaseIterable {
        // Expected:
        case value, object, array, key, colon, objectEnd, arrayEnd, nothingMore, digit
        /// `true`, `false` or `null`, whichever begins with the letter that is there.
        case word
        /// The quotation mark that ends a text, found to be missing at the end of all bytes.
        case textEnd
        // Found:
        case controlCharacter, zeroInFront, notUTF8, tooDeep, repeatedKey
        case unknownEscape
        /// `\u` without four hexadecimal digits behind it.
        case escapeWithoutDigits
        /// Half of a surrogate pair that no second one follows.
        case loneHalf
        /// The first half of a surrogate pair, with an escape behind it that is no second half.
        case unpairedHalf
    }
}
