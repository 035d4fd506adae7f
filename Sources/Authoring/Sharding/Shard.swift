import System

/// One of several machines that share a proof.
package struct Shard: Sendable, Equatable, CustomStringConvertible {
    /// From 1.
    package let number: Int
    package let count: Int

    package static let most = 10_000

    /// Nothing where there is no such shard.
    package init?(number: Int, count: Int) {
        guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// As in `2/5`.
    package init?(_ text: String) {
        let parts = text.parts(betweenBytes: "/")
        guard parts.count == 2, let number = Self.number(parts[0]), let count = Self.number(parts[1]) else {
            return nil
        }
        self.init(number: number, count: count)
    }

    /// Digits and nothing else: `Int` takes a sign.
    static func number(_ text: String) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }

    package var description: String { "\(number)/\(count)" }
}
