import Glibc
import System

extension RunRequest.Kind {
    /// A case of ``mutantSessions(module:cases:mutants:)``.
    package struct SessionCase: Sendable {
        package var examples: [String]
        /// Those that the module may give to something else although they are built-ins'.
        package var ownNames: [String]
        /// How long it may compute.
        package var cpuMicroseconds: Int

        package init(examples: [String], ownNames: [String], cpuMicroseconds: Int) {
            (self.examples, self.ownNames, self.cpuMicroseconds) = (examples, ownNames, cpuMicroseconds)
        }
    }

    /// Tries mutants of a program one after the other in one process: each on one case after the other, until it does
    /// something else than the program itself.
    ///
    /// - Parameter mutants: the file of the request that each changes, and what is in it then.
    package static func mutantSessions(
        module: String, cases: [SessionCase], mutants: [(file: String, content: [UInt8])]
    ) -> RunRequest.Kind {
        let cases = cases.map { each in
            Fields.pack([Fields.list(each.examples), Fields.list(each.ownNames), Array("\(each.cpuMicroseconds)".utf8)])
        }
        let mutants = mutants.map { Fields.pack([Array($0.file.utf8), $0.content]) }
        return RunRequest.Kind(
            name: "mutant-sessions", payload: [Array(module.utf8), Fields.pack(cases), Fields.pack(mutants)])
    }
}

/// What a request of the kind `mutant-sessions` has come to, as far as it came.
package struct MutantSessionsAnswer: Sendable {
    /// What became of one mutant.
    package enum Outcome: Sendable, Equatable {
        /// It does what the program does, on so many cases.
        case alike(cases: Int)
        /// The last of so many cases shows the difference.
        case differs(cases: Int, case: Int, record: RunRecord)
        /// It computed for longer than it may.
        case endless
    }

    /// What the program itself does on each case; fewer where the process came to its end before.
    package private(set) var program: [RunRecord] = []
    /// By the mutant's place in the request; nothing for one of which nothing is certain.
    package private(set) var outcomes: [Int: Outcome] = [:]
    /// The place of the one that was tried last.
    package private(set) var last: Int?

    /// - Parameter record: that of the whole request.
    package init(_ record: RunRecord) {
        for note in record.notes {
            guard let fields = Fields.unpack(note), let what = fields.first.map(Fields.string) else { break }
            let numbers = fields.dropFirst().prefix(3).map { Fields.number($0) ?? -1 }
            switch (what, fields.count) {
            case ("program", 2): program.append(Self.record(fields[1], like: record))
            case ("begin", 2): last = numbers[0]
            case ("alike", 3): outcomes[numbers[0]] = .alike(cases: numbers[1])
            case ("differs", 5):
                outcomes[numbers[0]] = .differs(
                    cases: numbers[1], case: numbers[2], record: Self.record(fields[4], like: record))
            default: return
            }
        }
        // Its timer has counted down.
        if record.termination == .signaled(Int(SIGPROF)), let last, outcomes[last] == nil { outcomes[last] = .endless }
    }

    /// As if the steps had been all of a run.
    private static func record(_ field: ArraySlice<UInt8>, like whole: RunRecord) -> RunRecord {
        let examples = (Fields.unpack(field) ?? []).compactMap { ExampleRecord(note: Fields.unpack($0) ?? []) }
        return RunRecord(
            termination: .exited(0), standardOutput: examples.flatMap(\.standardOutput), standardError: [], files: [:],
            examples: examples, wallMicroseconds: 0, cpuMicroseconds: 0, peakMemoryKiB: 0, workFolder: whole.workFolder)
    }
}
