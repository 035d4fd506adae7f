/// A place in a text, as editors count.
package struct JSONPlace: Hashable, Sendable {
    /// From 1. Lines end with LF, CR LF or CR.
    package var line: Int
    /// From 1, in Unicode scalars.
    package var column: Int

    /// The place in that line and column.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Turns offsets into places, each of which must be behind the one before, so that no byte is looked at twice.
struct PlaceCounter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var place = JSONPlace(line: 1, column: 1)

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// An offset behind the end counts as the end.
    mutating func place(at target: Int) -> JSONPlace {
        while offset < target, offset < bytes.count {
            let byte = bytes[offset]
            let isFirstOfTwo = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
            offset += 1
            if byte == 0x0A || byte == 0x0D && !isFirstOfTwo {
                place = JSONPlace(line: place.line + 1, column: 1)
            } else if byte & 0xC0 != 0x80 {
                // All bytes of a letter but the first begin with the bits 10.
                place.column += 1
            }
        }
        return place
    }
}
