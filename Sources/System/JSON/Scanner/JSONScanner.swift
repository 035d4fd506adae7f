/// Reads JSON from bytes, as strictly as RFC 8259 has it, and without allocating for what nobody asks for.
///
/// The bytes belong to the caller and have to outlive it. What readers of a long journal call for each byte or each
/// member is inlinable, and nothing is generic: through another module that would take two to three times as long.
package struct JSONScanner {
    @usableFromInline let bytes: UnsafeBufferPointer<UInt8>
    @usableFromInline var place = 0

    /// How deep values may be nested; deeper ones are refused, so that none can exhaust the stack.
    package static let deepest = 64

    /// Starts at the first byte.
    @inlinable
    package init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// How many bytes are behind it.
    @inlinable @inline(__always)
    package var position: Int { place }

    /// The next byte that is not white space; 0 at the end, which no JSON has outside of strings.
    @inlinable @inline(__always)
    package mutating func next() -> UInt8 {
        while place < bytes.count {
            let byte = bytes[place]
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: place += 1
            default: return byte
            }
        }
        return 0
    }

    /// A flaw at the next byte.
    @inlinable
    package func flaw(_ reason: JSONFlaw.Reason) -> JSONFlaw { JSONFlaw(reason, at: place) }

    /// Takes a byte, with white space before it, that has to be there.
    @inlinable @inline(__always)
    package mutating func expect(_ byte: UInt8, _ reason: JSONFlaw.Reason) throws(JSONFlaw) {
        guard next() == byte else { throw flaw(reason) }
        place += 1
    }

    /// Takes a byte, with white space before it, where it is there.
    @inlinable @inline(__always)
    package mutating func skip(_ byte: UInt8) -> Bool {
        guard next() == byte else { return false }
        place += 1
        return true
    }

    /// Refuses anything but white space up to the end.
    package mutating func expectEnd() throws(JSONFlaw) {
        _ = next()
        guard place == bytes.count else { throw flaw(.nothingMore) }
    }

    /// The bytes between two positions.
    @inlinable
    package func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: bytes[range])
    }
}
