import Catalog
import Checks
import Diagnosis
import Grading
import Page

/// A verdict as blocks: what may have happened, the case that shows it best, and every case in a line.
package struct VerdictPage {
    private let verdict: Verdict
    private let explained: Explanation
    private let exercise: Exercise
    private let submission: Submission
    private let catalog: ExerciseCatalog
    private let failing: FailingCases

    package init(
        _ verdict: Verdict, explanation: Explanation, of submission: Submission, to exercise: Exercise,
        in catalog: ExerciseCatalog
    ) {
        self.verdict = verdict
        explained = explanation
        self.submission = submission
        self.exercise = exercise
        self.catalog = catalog
        failing = FailingCases(verdict)
    }

    package var title: String { exercise.title }
    package var subtitle: String { exercise.id.description }
    package var isAccepted: Bool { verdict.isAccepted }

    /// The whole page.
    package var document: Document {
        Document(title: title, subtitle: subtitle, blocks: [.text(summary)] + explanation + shownCase + outcomes)
    }

    /// Every case in a line.
    package var outcomes: [Block] {
        let run = verdict.cases.map { entry in
            entry.kind == .accepted
                ? Outcome(.pass, entry.name) : Outcome(.fail, entry.name, note: entry.kind.rawValue)
        }
        let notRun = verdict.missingFiles.isEmpty ? verdict.notRun : []
        let all =
            run + notRun.map { Outcome(.notRun, $0, note: "not run") }
            + verdict.skipped.map { Outcome(.notRun, $0.name, note: "skipped: " + Wording.shortSkipped($0.reason)) }
        return all.isEmpty ? [] : [.outcomes(all)]
    }

    /// The verdict in a sentence or two.
    package var summary: StyledText {
        if verdict.isAccepted {
            return StyledText("accepted", .good) + StyledText(": \(Wording.allPass(verdict.cases.count)).")
        }
        let kind = StyledText(verdict.kind.rawValue, .bad)
        if !verdict.missingFiles.isEmpty {
            return kind + StyledText(": there is no \(verdict.missingFiles.joined(separator: ", ")) yet.")
        }
        // Where that is known, it is all that there is to be done.
        if let fault = explained.syntax {
            return kind + StyledText(": \(Wording.cannotRead(fault.file, line: fault.line))")
        }
        let count = exercise.cases.count
        let failing = count == 1 ? "The case fails" : Wording.failing(verdict.failing.count, of: count)
        var text = ": \(verdict.kind.meaning). \(failing)"
        if !verdict.notRun.isEmpty {
            let were = verdict.notRun.count == 1 ? "was" : "were"
            text += "; \(verdict.notRun.count) \(were) not run after \(verdict.failing.count) had taken too long"
        }
        if !verdict.skipped.isEmpty { text += "; \(verdict.skipped.count) cannot be run here" }
        text += "."
        if submission.isEmpty { text += "\n\(Wording.blank(exercise.files))" }
        return kind + StyledText(text)
    }

    /// The case that shows best what is wrong, whole but for what is said already; those alike are named.
    package var shownCase: [Block] {
        guard let shown = failing.shown else { return [] }
        let said = explanation
        let blocks = shown.blocks.filter { block in !said.contains { Self.says($0, block) } }
        guard !blocks.isEmpty || failing.alike.isEmpty else { return [] }
        let alike = Wording.alike(failing.alike, of: exercise.cases.count).map { [Block.text($0)] } ?? []
        return [.heading("Case \"\(shown.name)\"")] + alike + blocks
    }

    /// Whether one block says all of another: a line of a program is quoted once.
    private static func says(_ one: Block, _ other: Block) -> Bool {
        guard case .quote(let quote) = one, case .quote(let next) = other else { return one == other }
        return quote == next || next.source == quote.source && next.place.hasSuffix(" in " + quote.place)
    }

    /// The cases of which nothing is said yet, in few lines: what fails in another way, what passes, what was not run.
    package var furtherCases: [Block] {
        let passing = verdict.cases.filter { $0.kind == .accepted }.map(\.name)
        let notRun = verdict.missingFiles.isEmpty ? verdict.notRun : []
        let sentences =
            [Wording.failingOtherwise(failing.others), Wording.passing(passing), Wording.notRun(notRun)].compactMap {
                $0
            }
            + verdict.skipped.map(Wording.skippedCase)
        return sentences.isEmpty ? [] : [.heading("The other cases")] + sentences.map { .text($0) }
    }

    /// What may have happened, or what the error usually means.
    package var explanation: [Block] {
        if let cause = explained.cause { return blocks(of: cause) }
        if let fault = explained.syntax { return SyntaxPage(fault, in: submission.files[fault.file]).blocks }
        return advice + (explained.finding.map(blocks) ?? [])
    }

    /// What the error usually means that the shown case has ended with.
    private var advice: [Block] {
        guard let shown = failing.shown, let exception = shown.exception else { return [] }
        if let raised = explained.raised { return blocks(of: raised, exception) }
        guard let advice = Playbook.advice(for: shown) else { return [] }
        let name = Self.topic(exception)
        return [.heading("What this error usually means")] + CasePage.reason(exception, submission.files)
            + [
                .text(advice.cause), .text("What to do: \(advice.fix)"),
                .text("(More with  reprise explain \(name))"),
            ]
    }

    private func blocks(of finding: StaticFinding) -> [Block] {
        let advice = finding.advice
        return [
            .heading("What the program's text shows"),
            .quote(
                Quote(
                    place: "\(finding.file), line \(finding.line)",
                    source: submission.line(finding.line, of: finding.file))),
            .text(advice.cause), .text("What to do: \(advice.fix)"), .text("(This may have to do with it.)"),
        ]
    }

    /// What is said first is what happened, in the learner's own names; Python's words are there to be known again.
    private func blocks(of raised: RaisedException, _ exception: PythonException) -> [Block] {
        let reason = CasePage.reason(exception, submission.files)
        let isKnown = Playbook.standard.section(of: exception.type) != nil
        return [.heading("What went wrong")] + reason.prefix(1)
            + [.text(raised.advice.cause), .text("What to do: \(raised.advice.fix)")] + reason.dropFirst()
            + (isKnown ? [.text("(More with  reprise explain \(Self.topic(exception)))")] : [])
    }

    /// What `explain` knows an exception by.
    private static func topic(_ exception: PythonException) -> String {
        let last = exception.type.split(separator: ".").last.map(String.init) ?? ""
        // The module tells which of several is meant: `re.error`, `struct.error`.
        let name = Playbook.standard.section(of: exception.type)?.name ?? last
        return last.lowercased() == "error" ? name : last
    }

    /// A cause, and what is to be put right after it.
    private func blocks(of cause: Cause) -> [Block] {
        let all = [cause] + cause.next
        return all.enumerated().flatMap { at, cause in
            let heading = at == 0 ? "What may have happened" : "Then"
            let name = cause.title ?? cause.trap.map { catalog.trap($0) }
            var blocks: [Block] = [.heading(heading, aside: name.map { "(\($0))" })]
            if let file = cause.file, let line = cause.line {
                blocks.append(
                    .quote(Quote(place: "\(file), line \(line)", source: submission.line(line, of: file))))
            }
            blocks.append(.text(cause.text))
            if let proof = Wording.proof(cause.proof, after: at, isLast: at == all.count - 1) {
                blocks.append(.text(proof))
            }
            return blocks
        }
    }
}

extension CaseVerdict {
    /// All that there is to see of it, under its name.
    var page: [Block] { [.heading("Case \"\(name)\"")] + blocks }
}
