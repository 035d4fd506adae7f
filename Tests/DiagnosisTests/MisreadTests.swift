import Foundation
import TestSupport
import Testing

@testable import Checks
@testable import Diagnosis
@testable import Grading
@testable import Sandbox
@testable import System

/// The table of programs that Python cannot read, in the real sandbox.
@Suite(.patient) struct MisreadTests {
    /// A Python, and what it is asked through.
    struct Reader: Sendable, CustomTestStringConvertible {
        var python: PythonInterpreter
        var pool: SandboxPool

        var minor: Int { Int(python.version.split(separator: ".")[1]) ?? 0 }
        var testDescription: String { python.version }

        func fault(_ program: MisreadProgram) throws -> SyntaxFault? {
            try ProgramReader(pool: pool).fault(in: program.content, named: "program.py")
        }
    }

    static let readers: [Reader] = {
        let environment = ProcessInfo.processInfo.environment
        return Workbench.pythons.map { python in
            Reader(
                python: python,
                pool: SandboxPool(
                    profile: try! Workbench.folder.profile("pure"), caps: .builtIn, interpreter: python,
                    environment: environment, workers: 2))
        }
    }()

    /// What is said of each program that Python cannot read, read once: by the reader's version.
    private static let found: [String: Result<[(program: MisreadProgram, fault: SyntaxFault?)], any Error>] =
        Dictionary(
            uniqueKeysWithValues: readers.map { reader in
                let programs = (MisreadProgram.wrong + MisreadProgram.unfitting).filter { $0.isFor(reader.minor) }
                return (reader.python.version, Result { try programs.map { ($0, try reader.fault($0)) } })
            })

    @Test func thereIsEnoughToSeeIt() {
        #expect(!Self.readers.isEmpty)
        #expect(MisreadProgram.wrong.count >= 300 && MisreadProgram.right.count >= 300)
        #expect(MisreadProgram.unfitting.count >= 50)
        #expect(Set(MisreadProgram.wrong.flatMap(\.kinds)).count >= 120)
        for kind in Set(MisreadProgram.wrong.flatMap(\.kinds)) {
            #expect(SyntaxKind(rawValue: kind) != nil, "there are no words for \(kind)")
        }
    }

    @Test(arguments: readers)
    func namesTheKindAndTheLine(_ reader: Reader) throws {
        for (program, fault) in try #require(Self.found[reader.python.version]).get() where !program.isUnfitting {
            let kind = fault?.kind.rawValue ?? "nothing"
            #expect(
                program.kinds.contains(kind) && program.lines.contains(fault?.line ?? 0),
                "\(program): \(kind) in line \(fault?.line ?? 0)")
        }
    }

    @Test(arguments: readers)
    func namesNoKindThatDoesNotFit(_ reader: Reader) throws {
        for (program, fault) in try #require(Self.found[reader.python.version]).get() where program.isUnfitting {
            let kind = fault?.kind.rawValue ?? "nothing"
            #expect(!program.kinds.contains(kind), "\(program): \(kind)")
        }
    }

    @Test(arguments: readers)
    func namesNothingInARightProgram(_ reader: Reader) throws {
        for program in MisreadProgram.right where program.isFor(reader.minor) {
            let fault = try reader.fault(program)
            #expect(fault == nil, "\(program): \(fault?.kind.rawValue ?? "")")
        }
    }

    /// Each program is read once more with the lines as they are shown, by nothing but Python itself.
    @Test(arguments: readers)
    func whatIsShownCanBeRead(_ reader: Reader) throws {
        let shown = try #require(Self.found[reader.python.version]).get().compactMap { program, fault in
            fault.flatMap { $0.corrected.isEmpty ? nil : (program: program, fault: $0) }
        }
        #expect(shown.count >= 150)
        for start in stride(from: 0, to: shown.count, by: 40) {
            let batch = Array(shown[start..<min(start + 40, shown.count)])
            let rows = try Self.rows(batch, reader)
            try #require(rows.count == batch.count)
            for ((program, fault), (before, after)) in zip(batch, rows) {
                // The next thing that is wrong, if anything is, comes further down.
                let last = fault.corrected.map(\.number).max() ?? 0
                #expect(after == 0 || after > min(before, last), "\(program): \(fault.corrected)")
            }
        }
    }

    /// The rows in which Python finds something wrong before and after, or 0.
    private static func rows(
        _ shown: [(program: MisreadProgram, fault: SyntaxFault)], _ reader: Reader
    ) throws -> [(before: Int, after: Int)] {
        var files = ["main.py": Array(reading.utf8)]
        for (number, (program, fault)) in shown.enumerated() {
            files["before/\(number).py"] = program.content
            files["after/\(number).py"] = Array(corrected(program.content, fault).utf8)
        }
        let request = RunRequest(kind: .program(arguments: ["\(shown.count)"], standardInput: []), files: files)
        let record = try #require(try reader.pool.run([request])[0])
        return String(decoding: record.standardOutput, as: UTF8.self).split(separator: "\n").compactMap { line in
            let numbers = line.split(separator: " ").compactMap { Int($0) }
            return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
        }
    }

    /// Prints for each pair of programs the row in which Python finds something wrong, or 0.
    private static let reading = """
        import sys

        def row(path):
            with open(path, "rb") as file:
                source = file.read()
            try:
                compile(source, path, "exec", 0, True)
            except SyntaxError as error:
                return error.lineno or 1
            except ValueError:
                return 1
            return 0

        for number in range(int(sys.argv[1])):
            print(row(f"before/{number}.py"), row(f"after/{number}.py"))
        """

    private static func corrected(_ content: [UInt8], _ fault: SyntaxFault) -> String {
        let text = String(decoding: content, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { [String($0)] }
        for number in Set(fault.corrected.map(\.number)) where lines.indices.contains(number - 1) {
            lines[number - 1] = fault.corrected.filter { $0.number == number }.map(\.text)
        }
        return lines.flatMap { $0 }.joined(separator: "\n")
    }
}
