import Page
import System

/// Reads one JSON object, reporting every fault with its key path and carrying on with a harmless value.
///
/// Keys that were never asked for are reported by ``finish()``, with the nearest that was.
package final class ObjectReader {
    package let file: String
    package let path: String
    package let findings: FindingCollector
    private let object: JSONValue
    private let members: [JSONValue.Member]
    private var known: [String] = []

    /// Nothing where the value is no object.
    package init?(_ object: JSONValue, file: String, path: String = "", findings: FindingCollector) {
        guard let members = object.members else { return nil }
        self.object = object
        self.members = members
        self.file = file
        self.path = path
        self.findings = findings
    }

    package func keyPath(_ key: String) -> String { path.isEmpty ? key : path + "." + key }

    /// - Parameters:
    ///   - rule: what is broken; mostly that a value is not of the kind that is asked for.
    ///   - place: that of the key's value, where nothing else is said.
    package func report(
        _ key: String, _ rule: Finding.Rule = .schema, found: String, expected: String, nearest: String? = nil,
        at place: JSONPlace? = nil
    ) {
        let place = place ?? object.value(at: key[...])?.place
        findings.report(
            Finding(
                rule, file: file,
                at: Finding.Place(keyPath: keyPath(key), line: place?.line, column: place?.column), found: found,
                expected: expected, nearest: nearest))
    }

    /// The raw value; asking for it makes the key known.
    package func value(_ key: String) -> JSONValue? {
        if !known.contains(key) { known.append(key) }
        return object[key]
    }

    private func required(_ key: String, expected: String) -> JSONValue? {
        let found = value(key)
        if found == nil { report(key, found: "nothing", expected: expected) }
        return found
    }

    package func string(_ key: String) -> String {
        let expected = "a text, \"…\""
        guard let found = required(key, expected: expected) else { return "" }
        guard let text = found.text, !text.isEmpty else {
            report(key, found: found.text == "" ? "an empty text" : found.kind, expected: expected)
            return ""
        }
        return text
    }

    package func optionalString(_ key: String) -> String? {
        value(key) == nil ? nil : string(key)
    }

    package func integer(_ key: String, in range: ClosedRange<Int>) -> Int {
        let expected = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        guard let found = required(key, expected: expected) else { return range.lowerBound }
        guard let number = found.number?.double, number == number.rounded(), abs(number) < 1e15,
            range.contains(Int(number))
        else {
            report(key, found: found.kind, expected: expected)
            return range.lowerBound
        }
        return Int(number)
    }

    package func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
        value(key) == nil ? nil : integer(key, in: range)
    }

    package func flag(_ key: String, otherwise: Bool = false) -> Bool {
        guard let found = value(key) else { return otherwise }
        if case .bool(let flag) = found.content { return flag }
        report(key, found: found.kind, expected: "true or false")
        return otherwise
    }

    /// A list of texts without repetitions.
    package func strings(_ key: String, atLeast minimum: Int = 0) -> [String] {
        let expected = minimum == 0 ? "a list of texts" : "a list of \(minimum) or more texts"
        guard let found = required(key, expected: expected) else { return [] }
        guard let values = found.elements else {
            report(key, found: found.kind, expected: expected)
            return []
        }
        var texts: [String] = []
        var seen: Set<String> = []
        for (index, value) in values.enumerated() {
            guard let text = value.text, !text.isEmpty else {
                report("\(key)[\(index)]", found: value.kind, expected: "a text, \"…\"")
                continue
            }
            if seen.insert(text).inserted {
                texts.append(text)
            } else {
                report("\(key)[\(index)]", found: "\"\(text)\" again", expected: "each only once")
            }
        }
        if values.count < minimum { report(key, found: found.kind, expected: expected) }
        return texts
    }

    /// A list of texts, repetitions and all, as program arguments are.
    package func optionalTexts(_ key: String) -> [String] {
        guard let found = value(key) else { return [] }
        guard let values = found.elements else {
            report(key, found: found.kind, expected: "a list of texts")
            return []
        }
        return values.enumerated().compactMap { index, value in
            if let text = value.text { return text }
            report("\(key)[\(index)]", found: value.kind, expected: "a text, \"…\"")
            return nil
        }
    }

    /// One of the given names, or nothing, with the nearest offered.
    package func name(_ key: String, among names: [String], what: String) -> String? {
        let found = string(key)
        if found.isEmpty { return nil }
        return check(found, key: key, among: names, what: what) ? found : nil
    }

    /// How many names are guessed at all: a guess takes time by the number of names, and a file may have any number.
    private static let mostGuesses = 100

    @discardableResult
    package func check(_ found: String, key: String, among names: [String], what: String) -> Bool {
        if names.contains(found) { return true }
        let few = names.count <= 8 ? ": " + names.joined(separator: ", ") : ""
        let nearest = findings.all.count < Self.mostGuesses ? NearestName.of(found, among: names) : nil
        report(key, .unknownName, found: "\"\(found)\"", expected: what + few, nearest: nearest)
        return false
    }

    package func object(_ key: String) -> ObjectReader? {
        guard let found = required(key, expected: "an object, { … }") else { return nil }
        let reader = ObjectReader(found, file: file, path: keyPath(key), findings: findings)
        if reader == nil { report(key, found: found.kind, expected: "an object, { … }") }
        return reader
    }

    /// More than any list of an author's has a reason to have.
    package static let mostObjects = 2_000

    package func objects(_ key: String, atLeast minimum: Int = 0, atMost most: Int = mostObjects) -> [ObjectReader] {
        let expected = minimum == 0 ? "a list of objects" : "a list of \(minimum) or more objects"
        guard let found = required(key, expected: expected) else { return [] }
        guard let values = found.elements else {
            report(key, found: found.kind, expected: expected)
            return []
        }
        if values.count < minimum { report(key, found: found.kind, expected: expected) }
        if values.count > most {
            report(key, found: "\(values.count) objects", expected: "at most \(most)")
            return []
        }
        return values.enumerated().compactMap { index, value in
            let key = "\(key)[\(index)]"
            let reader = ObjectReader(value, file: file, path: keyPath(key), findings: findings)
            if reader == nil { report(key, found: value.kind, expected: "an object, { … }") }
            return reader
        }
    }

    /// The members of an object whose keys are free, as names of files are.
    package var freeMembers: [(key: String, value: JSONValue)] {
        members.map { ($0.key.string, $0.value) }.sorted { $0.0 < $1.0 }
    }

    /// Reports the keys that nobody asked for.
    package func finish() {
        let unknown = members.filter { !known.contains($0.key.string) && !isSchema($0) }
        for member in unknown.sorted(by: { $0.key.string < $1.key.string }) {
            let key = member.key.string
            let nearest = findings.all.count < Self.mostGuesses ? NearestName.of(key, among: known) : nil
            report(
                key, .unknownKey, found: "an unknown key", expected: "one of " + known.joined(separator: ", "),
                nearest: nearest, at: member.keyPlace)
        }
    }

    /// Editors look there for the schema of a file; it says nothing to us.
    private func isSchema(_ member: JSONValue.Member) -> Bool {
        path.isEmpty && member.key.string == "$schema" && member.value.text != nil
    }

    /// Checks the version of a file's format, which every JSON file of a catalog states first.
    package func checkFormat(_ version: Int) {
        let found = integer("format", in: 1...1_000_000)
        if value("format") != nil, found != version {
            report("format", found: "\(found)", expected: "\(version), the format that this version of Reprise reads")
        }
    }
}
