/// A form of an error message, in which each `*` stands for anything.
package struct MessagePattern: Equatable {
    package let text: String
    private let pieces: [Substring]

    package init(_ text: String) {
        self.text = text
        pieces = text.split(separator: "*", omittingEmptySubsequences: false)
    }

    /// How many parts are open.
    package var holes: Int { pieces.count - 1 }

    /// What each `*` stands for, each as short as it can be; nothing where the message has another form.
    package func match(_ message: Substring) -> [String]? {
        guard message.hasPrefix(pieces[0]) else { return nil }
        return Self.match(message.dropFirst(pieces[0].count), pieces[1...])
    }

    private static func match(_ rest: Substring, _ pieces: ArraySlice<Substring>) -> [String]? {
        guard let piece = pieces.first else { return rest.isEmpty ? [] : nil }
        if pieces.count == 1 {
            guard rest.hasSuffix(piece) else { return nil }
            return [String(rest.dropLast(piece.count))]
        }
        var start = rest.startIndex
        while true {
            let tail = rest[start...]
            if tail.hasPrefix(piece), let more = match(tail.dropFirst(piece.count), pieces.dropFirst()) {
                return [String(rest[..<start])] + more
            }
            if start == rest.endIndex { return nil }
            start = rest.index(after: start)
        }
    }
}
