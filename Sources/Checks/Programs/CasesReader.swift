import Page
import System

/// Reads `checks/cases.json`: whole-program cases.
struct CasesReader {
    let file: CheckFile
    let findings: FindingCollector

    func read() -> [ProgramCheck] {
        guard let reader = ObjectReader.open(file.content, file: file.path, findings: findings) else { return [] }
        let cases = reader.objects("cases", atLeast: 1).map(readCase)
        reader.finish()
        return cases
    }

    private func readCase(_ reader: ObjectReader) -> ProgramCheck {
        var program = ProgramCheck(name: reader.string("name"))
        let arguments = reader.optionalTexts("argv")
        for (index, argument) in arguments.enumerated() where argument.utf8.contains(0) {
            reader.report("argv[\(index)]", found: "a NUL character", expected: "a text that can be an argument")
        }
        program.arguments = arguments
        program.standardInput = reader.value("stdin").flatMap { content($0, reader, "stdin") } ?? []
        program.files = namedContents(reader, "files")
        program.comparison = comparison(reader)
        for name in program.files.keys where file.learnerFiles.contains(name) {
            reader.report(
                "files", .nameTwice, found: "\"\(name)\"", expected: "names other than the learner's own files")
        }
        if let expect = reader.object("expect") { readExpectation(expect, into: &program) }
        checkComparison(program, reader)
        if let name = reader.optionalString("service"),
            reader.check(name, key: "service", among: file.services.keys.sorted(), what: "a file of checks/services")
        {
            program.service = file.services[name]
        }
        reader.finish()
        return program
    }

    private func readExpectation(_ expect: ObjectReader, into program: inout ProgramCheck) {
        if let output = expect.value("stdout") {
            program.expectedOutput = content(output, expect, "stdout") ?? []
        } else {
            expect.report(
                "stdout", found: "nothing", expected: "a list of lines or a text; [] where nothing is printed")
        }
        program.expectedExit = expect.optionalInteger("exit", in: 0...255) ?? 0
        program.expectedFiles = namedContents(expect, "files")
        expect.finish()
    }

    /// A text, byte for byte, or a list of lines, each of which gets a newline.
    private func content(_ value: JSONValue, _ reader: ObjectReader, _ key: String) -> [UInt8]? {
        switch value.content {
        case .string(let text):
            return Array(text.string.utf8)
        case .array(let values):
            var bytes: [UInt8] = []
            for (index, value) in values.enumerated() {
                guard let line = value.text else {
                    reader.report("\(key)[\(index)]", found: value.kind, expected: "a line of text, \"…\"")
                    continue
                }
                if line.contains(byte: "\n") {
                    reader.report("\(key)[\(index)]", found: "a line break", expected: "one line; \\n is added to each")
                }
                bytes += Array(line.utf8) + [UInt8(ascii: "\n")]
            }
            return bytes
        default:
            reader.report(key, found: value.kind, expected: "a list of lines or a text")
            return nil
        }
    }

    private func namedContents(_ reader: ObjectReader, _ key: String) -> [String: [UInt8]] {
        guard reader.value(key) != nil, let members = reader.object(key) else { return [:] }
        var contents: [String: [UInt8]] = [:]
        for (name, value) in members.freeMembers {
            if !RelativePath.isValid(name) {
                members.report(name, .nameForm, found: "\"\(name)\"", expected: RelativePath.expected)
            } else if !RelativePath.fits(name) {
                members.report(
                    String(name.prefix(20)) + "…", .nameForm, found: "\(name.utf8.count) bytes",
                    expected: "a path of at most 1024 bytes, each name of at most 255")
            }
            // The same to whoever sees them, and to some file systems.
            if let other = contents.keys.first(where: { $0 == name }) {
                members.report(
                    name, .nameTwice, found: "\"\(name)\", which differs from \"\(other)\" in how an accent is written",
                    expected: "each name only once")
            }
            contents[name] = content(value, members, name)
        }
        reportClashes(contents.keys.sorted(), members)
        return contents
    }

    /// A file cannot lie where a folder is needed, be it the learner's or the case's own.
    private func reportClashes(_ names: [String], _ members: ObjectReader) {
        for name in names {
            guard let other = RelativePath.clash(name, among: names + file.learnerFiles) else { continue }
            members.report(
                name, .nameTwice, found: "a file below \"\(other)\", which is a file itself",
                expected: "names of which none is a folder of another")
        }
    }

    private func comparison(_ reader: ObjectReader) -> Comparison {
        guard let value = reader.value("compare") else { return .exact }
        switch value.content {
        case .string("exact"): return .exact
        case .string("trailing-space"): return .trailingSpace
        case .string("unordered-lines"): return .unorderedLines
        case .string("json"): return .json
        case .string("regex"): return .regex
        case .string("float"):
            reader.report("compare", found: "\"float\"", expected: "{\"float\": 1e-9}, with the tolerance")
        case .string(let name):
            reader.check(name.string, key: "compare", among: Comparison.names, what: "a comparison")
        case .object(let members):
            if let tolerance = value["float"]?.number?.double, members.count == 1, tolerance > 0,
                tolerance.isFinite
            {
                return .float(tolerance: tolerance)
            }
            reader.report("compare", found: "an object", expected: "{\"float\": TOLERANCE} with a tolerance above 0")
        default:
            reader.report(
                "compare", found: value.kind, expected: "a comparison: " + Comparison.names.joined(separator: ", "))
        }
        return .exact
    }

    /// Faults that only show when the expected output is read the way the comparison reads it.
    private func checkComparison(_ program: ProgramCheck, _ reader: ObjectReader) {
        check(program.expectedOutput, at: "expect.stdout", program.comparison, reader)
        for (name, content) in program.expectedFiles.sorted(by: { $0.key < $1.key }) {
            check(content, at: "expect.files.\(name)", program.comparison, reader)
        }
    }

    private func check(_ expected: [UInt8], at key: String, _ comparison: Comparison, _ reader: ObjectReader) {
        switch comparison {
        case .regex:
            do throws(PatternFault) {
                _ = try RegexComparison.pattern(expected)
            } catch {
                reader.report(key, found: error.foundThere, expected: error.expected)
            }
        case .json:
            // Compared as a learner's output is.
            if JSONValue.read(expected, .python) == nil {
                reader.report(key, found: "no valid JSON", expected: "a JSON value, as compare \"json\" asks")
            }
        default: break
        }
    }
}
