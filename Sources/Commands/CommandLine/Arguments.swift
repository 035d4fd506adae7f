import Presentation
import System

/// A parsed command line.
struct Arguments: Sendable {
    var positional: [String] = []
    var switches: Set<String> = []
    var values: [String: String] = [:]
    /// All values of options, in order: some may be given several times.
    var allValues: [String: [String]] = [:]

    var wantsJSON: Bool { has(.json) }

    func has(_ option: CommandSpec.Option) -> Bool { switches.contains(option.name) }

    /// The last, where it is given several times.
    func value(_ option: CommandSpec.Option) -> String? { values[option.name] }

    func values(_ option: CommandSpec.Option) -> [String] { allValues[option.name] ?? [] }

    /// One of the forms that an answer can be given in; `--json` is short for that one.
    ///
    /// - Throws: ``UsageFault``.
    func format<Format: RawRepresentable & CaseIterable & Equatable>(
        _ option: CommandSpec.Option, or usual: Format, json: Format
    ) throws -> Format where Format.RawValue == String {
        guard let name = value(option) else { return wantsJSON ? json : usual }
        guard let format = Format(rawValue: name) else {
            throw UsageFault(message: Wording.unknownFormat(name, among: Format.allCases.map(\.rawValue)))
        }
        if wantsJSON && format != json { throw UsageFault(message: Wording.twoFormats(name)) }
        return format
    }

    /// Refuses options that mean nothing to what is asked for.
    ///
    /// - Throws: ``UsageFault``, in those words about the first of them.
    func refuse(allBut known: Set<String>, _ words: (String) -> String) throws {
        let others = switches.union(values.keys).subtracting(known).sorted()
        if let other = others.first { throw UsageFault(message: words(other)) }
    }

    /// A whole number; nothing where the option is not given.
    ///
    /// - Throws: ``UsageFault``.
    func count(_ option: CommandSpec.Option, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = value(option) else { return nil }
        guard let count = Int(text), range.contains(count) else {
            throw UsageFault(message: Wording.noCount(text, option: option.name))
        }
        return count
    }
}

extension Arguments {
    /// Sorts words into options and arguments. Everything after `--` is an argument.
    ///
    /// - Throws: ``UsageFault``.
    init(_ words: some Collection<String>, for spec: CommandSpec) throws {
        var rest = Array(words)[...]
        while let word = rest.popFirst() {
            if word == "--" {
                positional += rest
                break
            }
            guard word.beginsBytewise(with: "-"), word != "-" else {
                positional.append(word)
                continue
            }
            let parts = word.parts(betweenBytes: "=", mostCuts: 1)
            let name = parts[0] == "-h" ? "--help" : parts[0]
            guard let option = spec.options.first(where: { $0.name == name }) else {
                throw UsageFault(message: Wording.unknownOption(name, of: spec))
            }
            guard option.value != nil else {
                if parts.count > 1 { throw UsageFault(message: Wording.valueForSwitch(name)) }
                switches.insert(name)
                continue
            }
            if option.isNumberOptional {
                switches.insert(name)
                if parts.count == 1 && !Self.isNumber(rest.first) { continue }
            }
            guard let value = parts.count > 1 ? parts[1] : rest.popFirst(), !value.isEmpty else {
                throw UsageFault(message: Wording.missingValue(option, of: spec))
            }
            values[name] = value
            allValues[name, default: []].append(value)
        }
        if switches.contains("--help") { return }
        guard spec.argumentCount.contains(positional.count) else {
            throw UsageFault(message: Wording.wrongCount(positional, of: spec))
        }
    }

    private static func isNumber(_ word: String?) -> Bool {
        guard let word, !word.isEmpty else { return false }
        return word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
