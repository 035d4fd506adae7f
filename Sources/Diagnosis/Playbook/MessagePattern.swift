/// A form of an error message, in which each `*` stands for anything.
package struct MessagePattern: Hashable {
    package let text: String
    private let pieces: [Substring]

    package init(_ text: String) {
        self.text = text
        pieces = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Substring.init)
    }

    /// How many parts are open.
    package var holes: Int { pieces.count - 1 }

    /// What each `*` stands for, each as short as it can be; nothing where the message has another form.
    ///
    /// What fits first is what fits best, so that nothing has to be taken back: only the last piece has its place.
    package func match(_ message: Substring) -> [String]? {
        let text = Array(message.utf8)
        guard text.starts(with: pieces[0].utf8) else { return nil }
        var rest = text[pieces[0].utf8.count...]
        guard let last = pieces.dropFirst().last else { return rest.isEmpty ? [] : nil }
        var found: [String] = []
        for piece in pieces.dropFirst().dropLast() {
            guard let place = Self.place(of: Array(piece.utf8), in: rest) else { return nil }
            found.append(String(decoding: rest[..<place.lowerBound], as: UTF8.self))
            rest = rest[place.upperBound...]
        }
        guard rest.count >= last.utf8.count, rest.suffix(last.utf8.count).elementsEqual(last.utf8) else { return nil }
        return found + [String(decoding: rest.dropLast(last.utf8.count), as: UTF8.self)]
    }

    private static func place(of piece: [UInt8], in text: ArraySlice<UInt8>) -> Range<Int>? {
        let starts = text.indices.lazy.filter { text[$0...].starts(with: piece) }
        return starts.first.map { $0..<($0 + piece.count) }
    }
}
