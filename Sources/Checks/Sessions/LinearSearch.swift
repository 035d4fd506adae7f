/// Finds a piece in a text without ever going back in it: the algorithm of Knuth, Morris and Pratt.
struct LinearSearch {
    private let piece: ArraySlice<UInt8>
    /// For each beginning of the piece, the length of the longest other beginning that it ends with.
    private let fallbacks: [Int]

    init(_ piece: ArraySlice<UInt8>) {
        self.piece = piece
        var fallbacks = [0]
        var length = 0
        for byte in piece.dropFirst() {
            length = Self.next(length, byte, piece, fallbacks)
            fallbacks.append(length)
        }
        self.fallbacks = fallbacks
    }

    /// The first place of the piece, which must not be empty.
    func place(in text: ArraySlice<UInt8>) -> Range<Int>? {
        var length = 0
        for (index, byte) in zip(text.indices, text) {
            length = Self.next(length, byte, piece, fallbacks)
            if length == piece.count { return (index + 1 - length)..<(index + 1) }
        }
        return nil
    }

    private static func next(_ length: Int, _ byte: UInt8, _ piece: ArraySlice<UInt8>, _ fallbacks: [Int]) -> Int {
        var length = length
        while length > 0, piece[piece.startIndex + length] != byte { length = fallbacks[length - 1] }
        return piece[piece.startIndex + length] == byte ? length + 1 : 0
    }
}
