import Page
import Presentation

/// What a program writes at a terminal, made visible piece by piece: a letter that is cut in two waits for its rest.
struct VisibleStream {
    private var held: [UInt8] = []

    mutating func show(_ bytes: some Sequence<UInt8>) -> StyledText {
        held += bytes
        let cut = held.count - Self.unfinished(held)
        defer { held.removeFirst(cut) }
        return Self.visible(held[..<cut])
    }

    /// What is left of a letter that never came to its end.
    mutating func finish() -> StyledText {
        defer { held = [] }
        return Self.visible(held[...])
    }

    private static func visible(_ bytes: ArraySlice<UInt8>) -> StyledText {
        StyledText(
            bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { VisibleText.line($0) }
                .joined(separator: "\n"))
    }

    /// How many bytes at the end begin a letter that is not complete.
    private static func unfinished(_ bytes: [UInt8]) -> Int {
        for count in 1...3 where count <= bytes.count {
            let byte = bytes[bytes.count - count]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > count ? count : 0
        }
        return 0
    }
}
