import System
import TestSupport

/// Makes inputs out of others: flips, splices, words of a dictionary, repetition, truncation.
struct Mutator {
    private var generator: SplitMix64
    private static let largest = 1 << 16

    /// What has brought readers down before, and what their formats are made of.
    private static let words: [[UInt8]] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0000", "\\ud800", "\\u001b", "null", "true", "1e999", "-0",
            "0.1", "9223372036854775808", "-1", "\n", "\r\n", "\r", "\t", "\0", "\u{1B}[2J", "\u{9B}", "\u{202E}",
            "\u{2028}", "\u{85}", "\u{301}", "\u{200D}", "\u{FEFF}", "..", "/", "../", "/\u{301}", "#", "# ", "## ",
            "- ",
            "`", "```", "**", "|", "> ", ">>> ", "... ", "# case: ", "# service: ", "# doctest: +ELLIPSIS", "...",
            "<BLANKLINE>", "Traceback (most recent call last):", "==", " --hash=sha256:", "\\\n", "-r ", "@ ", "id",
            "(a+)+", "(?:", "[^", "\\d", "{1,1000}", "*", "2026-03-01T10:00:00Z", "\"compare\": \"regex\"",
            "\"compare\": \"json\"", "\"compare\": {\"float\": 1e-9}", "\"compare\": \"unordered-lines\"",
        ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xFF, 0xFF, 0xFF, 0x7F]]

    init(seed: UInt64) { generator = SplitMix64(state: seed) }

    mutating func below(_ count: Int) -> Int { Int(generator.next() % UInt64(max(1, count))) }

    mutating func mutated(_ input: [UInt8], among pool: [[UInt8]]) -> [UInt8] {
        var input = input
        for _ in 0...below(4) { change(&input, pool) }
        return Array(input.prefix(Self.largest))
    }

    /// Changes what is in one field, at any depth, and leaves all lengths right, as blind changes hardly ever do.
    mutating func mutatedFields(_ input: [UInt8], among pool: [[UInt8]]) -> [UInt8] {
        guard var fields = Fields.unpack(input)?.map({ Array($0) }), !fields.isEmpty else {
            return mutated(input, among: pool)
        }
        let index = below(fields.count)
        switch below(12) {
        case 0: fields.remove(at: index)
        case 1: fields.insert(fields[below(fields.count)], at: index)
        default: fields[index] = mutatedFields(fields[index], among: pool)
        }
        return Fields.pack(fields)
    }

    private mutating func change(_ input: inout [UInt8], _ pool: [[UInt8]]) {
        let range = range(of: input)
        switch below(8) {
        case 0: if !input.isEmpty { input[below(input.count)] ^= 1 << UInt8(below(8)) }
        case 1: if !input.isEmpty { input[below(input.count)] = UInt8(below(256)) }
        case 2: input.replaceSubrange(range, with: Self.words[below(Self.words.count)])
        case 3: input.insert(contentsOf: Self.words[below(Self.words.count)], at: range.lowerBound)
        case 4: input.removeSubrange(range)
        case 5: input = Array(input[..<range.lowerBound])
        case 6: input.insert(contentsOf: repeated(Array(input[range])), at: range.lowerBound)
        default:
            let other = pool[below(pool.count)]
            input.replaceSubrange(range, with: other[self.range(of: other)])
        }
    }

    /// Some bytes in a row, mostly few.
    private mutating func range(of input: [UInt8]) -> Range<Int> {
        let start = below(input.count + 1)
        let length = below(below(4) == 0 ? input.count - start + 1 : min(16, input.count - start + 1))
        return start..<(start + length)
    }

    private mutating func repeated(_ part: [UInt8]) -> [UInt8] {
        let times = below(8) == 0 ? Self.largest / max(1, part.count) : below(5)
        return Array(repeatElement(part, count: times).joined())
    }
}
