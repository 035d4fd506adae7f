import Foundation
import TestSupport
import Testing

@testable import System

/// The scanner, compared with Foundation's reader on texts that a generator makes and then breaks.
@Suite struct JSONScannerTests {
    /// What the scanner makes of bytes: the texts of all strings and the whole numbers, in order; nothing if refused.
    private static func scanned(_ bytes: [UInt8]) -> [String]? {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = JSONScanner(buffer)
            var found: [String] = []
            do throws(JSONFlaw) {
                try collect(&scanner, &found)
                try scanner.expectEnd()
            } catch { return nil }
            return found
        }
    }

    private static func collect(_ scanner: inout JSONScanner, _ found: inout [String]) throws(JSONFlaw) {
        switch scanner.next() {
        case UInt8(ascii: "{"):
            try scanner.object { (scanner, key) throws(JSONFlaw) in
                found.append(try scanner.text(key))
                try collect(&scanner, &found)
            }
        case UInt8(ascii: "["): try scanner.array { (scanner) throws(JSONFlaw) in try collect(&scanner, &found) }
        case UInt8(ascii: "\""):
            let raw = try scanner.string()
            found.append(try scanner.text(raw))
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            if let number = try scanner.number() { found.append("\(number)") }
        default: try scanner.value()
        }
    }

    /// The same from Foundation's value, its members sorted, since it does not keep their order.
    private static func texts(_ value: Any) -> [String] {
        switch value {
        case let object as [String: Any]: object.flatMap { [$0.key] + texts($0.value) }
        case let array as [Any]: array.flatMap(texts)
        case let text as String: [text]
        default: []
        }
    }

    private static let pieces = [
        "a", "ß", "日", "🐍", "e\u{301}", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\udc0d", "\\u0000", "\\t",
        " ",
        "plain words of some length", "\u{7F}", "\u{2028}",
    ]

    private static func value(_ random: inout SplitMix64, depth: Int = 0) -> String {
        switch Int.random(in: 0..<(depth > 3 ? 5 : 8), using: &random) {
        case 0: return ["true", "false", "null"].randomElement(using: &random)!
        case 1: return "\(Int.random(in: -1_000_000...1_000_000, using: &random))"
        case 2: return ["0", "-0", "1.5", "1e9", "-2.25E-3", "9223372036854775808"].randomElement(using: &random)!
        case 3, 4: return text(&random)
        case 5, 6:
            let members = (0..<Int.random(in: 0...4, using: &random)).map { index in
                "\(space(&random))\"k\(index)\"\(space(&random)):\(value(&random, depth: depth + 1))"
            }
            return "{" + members.joined(separator: ",") + space(&random) + "}"
        default:
            let values = (0..<Int.random(in: 0...4, using: &random)).map { _ in value(&random, depth: depth + 1) }
            return "[" + values.joined(separator: "\(space(&random)),") + "]"
        }
    }

    private static func text(_ random: inout SplitMix64) -> String {
        let count = Int.random(in: 0...6, using: &random)
        return "\"" + (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined() + "\""
    }

    private static func space(_ random: inout SplitMix64) -> String {
        ["", "", " ", "\t", "\r\n "].randomElement(using: &random)!
    }

    @Test func readsWhatFoundationReads() throws {
        var random = SplitMix64(state: 1)
        for _ in 0..<3000 {
            let line = Self.value(&random)
            let bytes = Array(line.utf8)
            let value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            let found = try #require(Self.scanned(bytes), "\(line)")
            let isNumber = { (text: String) in Int(text) != nil }
            #expect(
                found.filter { !isNumber($0) }.sorted() == Self.texts(value).filter { !isNumber($0) }.sorted(),
                "\(line)")
        }
    }

    /// Bytes changed, left out or doubled: whatever is refused by Foundation is refused here, and nothing crashes.
    @Test func refusesWhatFoundationRefuses() {
        var random = SplitMix64(state: 2)
        var refused = 0
        for _ in 0..<6000 {
            var bytes = Array(Self.value(&random).utf8)
            for _ in 0..<Int.random(in: 1...2, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(bytes[place], at: place)
                default: bytes.removeLast(bytes.count - place)
                }
            }
            let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            // Foundation refuses numbers that no Double holds, which are JSON all the same.
            guard value == nil, !Self.mayBeHuge(bytes) else { continue }
            refused += 1
            #expect(Self.scanned(bytes) == nil, "\(String(decoding: bytes, as: UTF8.self)) \(bytes)")
        }
        #expect(refused > 1000)
    }

    private static func mayBeHuge(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.firstRange(of: #/[eE][+-]?[0-9]{3}/#) != nil
    }

    @Test(
        arguments: [
            "", " ", "{", "}", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{\"a\":1}}", "01", "-", "+1", "1.", ".5",
            "1e",
            "0x1", "tru", "True", "nulll", "'a'", "\"a", "\"\\\"", "\"\\x\"", "\"\\u12g4\"", "\"\\ud800\"",
            "\"\\udc00\"",
            "\"\\ud800\\u0041\"", "\"a\tb\"", "\"a\nb\"", "\u{FEFF}{}", "{\"a\":1}\0", "[1 2]", "NaN", "-Infinity",
        ])
    func refuses(_ text: String) { #expect(Self.scanned(Array(text.utf8)) == nil) }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
    ])
    func refusesWhatIsNotUTF8(_ bytes: [UInt8]) { #expect(Self.scanned(bytes) == nil) }

    @Test func doesNotGoDeeperThanItsStack() {
        let nested = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        #expect(Self.isWhole(Array(nested(60).utf8)))
        #expect(!Self.isWhole(Array(nested(100_000).utf8)))
    }

    private static func isWhole(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var scanner = JSONScanner(buffer)
            return (try? scanner.value()) != nil
        }
    }

    /// Every place of a special byte within and across groups of eight.
    @Test func findsTheEndWhereverItIs() {
        for length in 0..<40 {
            for (special, rest) in [("\"", ""), ("\\n\"", "\n"), ("é\"", "é")] {
                let text = String(repeating: "x", count: length)
                #expect(Self.scanned(Array(("\"" + text + special).utf8)) == [text + rest])
            }
        }
    }

    @Test func setsNumbersThatDoNotFitAside() throws {
        for (text, expected) in [("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("0", 0)] {
            #expect(Self.scanned(Array(text.utf8)) == ["\(expected)"])
        }
        for text in ["9223372036854775808", "1e3", "1.0"] { #expect(Self.scanned(Array(text.utf8)) == []) }
    }
}
