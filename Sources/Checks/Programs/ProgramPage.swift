import Page
import Sandbox
import System

/// What there is to see of a whole program's run.
extension ProgramCheck {
    /// How much of the output of a program that was stopped is shown: its end is chance.
    private static let mostLinesOfStopped = 20

    /// - Parameter step: the run that the verdict is about.
    func page(_ verdict: CaseVerdict, step: Int) -> CasePage {
        var page = CasePage()
        page.input = input(step)
        page.stopped =
            (runs[step].expected.output.map { [.listing(Listing("expected standard output", $0))] } ?? [])
            + [beginning(verdict.standardOutput)]
        page.comparesErrors = runs[step].expected.errors != nil
        page.mismatches = verdict.mismatches.map { blocks(of: $0, verdict, runs[step].expected.elapsed) }
        return page
    }

    /// What is wrong comes first, and how the server was started behind it.
    func page(
        _ verdict: CaseVerdict, step: Int, _ judge: ServerJudge, _ record: RunRecord, _ answer: AnswerFiles
    ) -> CasePage {
        guard judge.outcome.failure != nil else {
            var page = page(verdict, step: step)
            page.tellsEnd = false
            if record.reachedLimit == .wall, let end = judge.conversation.end {
                page.input.insert(.text("It had not ended some seconds after \(EndingSignal.words(end))."), at: 0)
            }
            return page
        }
        var page = judge.page(verdict, record, answer)
        page.context += input(step)
        return page
    }

    private func input(_ step: Int) -> [Block] {
        let standardInput = runs[step].standardInput
        var blocks: [Block] = command(step)
        if let writer = runs[step].inputWriter {
            let words = (["python3"] + writer.words.map(ShellWord.quoted)).joined(separator: " ")
            blocks.append(.listing(Listing("standard input is what this writes", words)))
        }
        if !standardInput.isEmpty { blocks.append(.listing(Listing("standard input", standardInput))) }
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            blocks.append(.listing(Listing("file \(name)", content)))
        }
        return blocks
    }

    private func command(_ step: Int) -> [Block] {
        if runs.count == 1 {
            let isPlain = runs[0].run + runs[0].arguments == ["main.py"]
            return isPlain ? [] : [.listing(Listing("run as", runs[0].commandLine))]
        }
        let typed = runs[...step].map { $0.commandLine + "\n" }.joined()
        let place = step + 1 == runs.count ? "the last" : "number \(step + 1)"
        return [
            .text("Of \(runs.count) runs in the same folder, \(place) is not as expected."),
            .listing(Listing("run one after the other", typed)),
        ]
    }

    private func beginning(_ output: [UInt8]) -> Block {
        let newline = UInt8(ascii: "\n")
        let ends = output.indices.filter { output[$0] == newline }
        let lines = ends.count + (output.last == newline || output.isEmpty ? 0 : 1)
        let isLong = lines > Self.mostLinesOfStopped
        let shown = isLong ? Array(output[...ends[Self.mostLinesOfStopped - 1]]) : output
        return .listing(
            Listing("standard output until it was stopped", shown, more: max(0, lines - Self.mostLinesOfStopped)))
    }

    private func blocks(of mismatch: Mismatch, _ verdict: CaseVerdict, _ elapsed: ElapsedTime?) -> [Block] {
        if mismatch.kind == .elapsed { return elapsed.map { [.text($0.sentence(mismatch))] } ?? [] }
        let stream = mismatch.kind == .errorOutput ? "standard error" : "standard output"
        let name = mismatch.name.map { "file \($0)" } ?? stream
        switch (mismatch.expected, mismatch.actual) {
        case (.bytes(let expected), .bytes(let actual)):
            return undecided(mismatch, name)
                + [.compared(ComparedTexts(name, expected: expected, actual: actual))]
                + LookAlikes.notes(expected: expected, actual: actual).map { .text($0) }
        case (.number(let expected), .number(let actual)) where mismatch.kind == .signal:
            return [.text("It should end by \(EndingSignal.words(expected - 128)); it ended \(Self.ending(actual)).")]
        case (.number(let expected), .number(let actual)):
            return verdict.exception == nil ? [.text("exit status: expected \(expected), found \(actual)")] : []
        case (.bytes(let expected), nil):
            let file = mismatch.name ?? ""
            return [.text(absence(mismatch, of: file)), .listing(Listing("expected in \(file)", expected))]
        default: return []
        }
    }

    private static func ending(_ status: Int) -> String {
        status > 128 ? "by \(EndingSignal.words(status - 128))" : "by itself, with exit status \(status)"
    }

    private func undecided(_ mismatch: Mismatch, _ name: String) -> [Block] {
        guard mismatch.isUndecided else { return [] }
        let limit = "comparing stopped after \(StepBudget.ordinary) steps, its limit"
        return [
            .text("Whether \(name) is as expected could not be told: \(limit). Is there far more than is asked for?")
        ]
    }

    private func absence(_ mismatch: Mismatch, of file: String) -> String {
        if let bytes = mismatch.actualSize {
            return "\(file) has \(ByteCount.words(bytes)) afterwards, far more than is asked for."
        }
        return mismatch.kind == .fileMissing
            ? "There is no file \(file) afterwards." : "\(file) is not an ordinary file afterwards."
    }
}

/// A word as one would type it into a shell.
package enum ShellWord {
    private static let escapes: [Unicode.Scalar: String] = ["\n": "\\n", "\r": "\\r", "'": "\\'", "\\": "\\\\"]

    package static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "-_./=:,+@%".unicodeScalars.contains(scalar)
        }
        if isPlain && !word.isEmpty { return word }
        // One line, whatever is in it: what bash and zsh, and POSIX since 2024, read in $'…'.
        if word.unicodeScalars.contains("\n") { return "$'" + word.replacingScalars { escapes[$0] } + "'" }
        return "'" + word.replacingScalars { $0 == "'" ? "'\\''" : nil } + "'"
    }
}
