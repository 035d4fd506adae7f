import Glibc

/// Goes through a file line by line, a piece of the file at a time.
enum LineFile {
    private static let pieceSize = 1 << 18

    /// A line of a file. The bytes are gone when the body that gets it returns.
    struct Line {
        /// From 1.
        var number: Int
        /// Without the newline; nothing where the line is longer than a line may be.
        var bytes: UnsafeBufferPointer<UInt8>?
    }

    /// A line that is longer than any of a journal is not held, so that a file without any newline does no harm.
    ///
    /// - Returns: 0, or the errno of a read that failed.
    static func forEachLine(_ descriptor: Int32, _ body: (Line) throws -> Void) rethrows -> Int32 {
        let longest = JournalFormat.longestLine
        var piece = [UInt8](repeating: 0, count: pieceSize)
        /// The beginning of a line whose end is in a later piece.
        var held: [UInt8] = []
        var isTooLong = false
        var number = 1
        while true {
            let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count < 0 { return errno }
            if count == 0 { break }
            try piece.withUnsafeBufferPointer { buffer in
                var start = 0
                while start < count {
                    let from = buffer.baseAddress! + start
                    guard let newline = memchr(from, 0x0A, count - start) else {
                        isTooLong = isTooLong || held.count + count - start > longest
                        if isTooLong { held = [] } else { held += buffer[start..<count] }
                        return
                    }
                    let length = newline.assumingMemoryBound(to: UInt8.self) - UnsafeMutablePointer(mutating: from)
                    let rest = UnsafeBufferPointer(rebasing: buffer[start..<start + length])
                    if isTooLong || held.count + length > longest {
                        try body(Line(number: number, bytes: nil))
                    } else if held.isEmpty {
                        try body(Line(number: number, bytes: rest))
                    } else {
                        held += rest
                        try held.withUnsafeBufferPointer { try body(Line(number: number, bytes: $0)) }
                    }
                    held.removeAll(keepingCapacity: true)
                    isTooLong = false
                    number += 1
                    start += length + 1
                }
            }
        }
        if isTooLong {
            try body(Line(number: number, bytes: nil))
        } else if !held.isEmpty {
            try held.withUnsafeBufferPointer { try body(Line(number: number, bytes: $0)) }
        }
        return 0
    }
}
