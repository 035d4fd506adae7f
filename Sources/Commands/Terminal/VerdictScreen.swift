import Catalog
import Grading
import Sandbox

/// A verdict in words, for a learner: every case in a line, and the first that matters whole.
struct VerdictScreen {
    let verdict: Verdict
    let exercise: Exercise
    let submission: Submission
    let catalog: ExerciseCatalog
    let output: Output

    func render() -> String {
        var text = output.styled(exercise.title, .bold) + "  " + exercise.id.description + "\n\n"
        text += caseLines()
        if !verdict.cases.isEmpty { text += "\n" }
        return text + summary() + details()
    }

    /// Every case in a line.
    func caseLines() -> String {
        let width = exercise.cases.map(\.name.count).max() ?? 0
        var text = ""
        for entry in verdict.cases { text += caseLine(entry, width) }
        for name in verdict.notRun where verdict.missingFiles.isEmpty { text += "  ----  \(name)  (not run)\n" }
        return text
    }

    /// The first case that matters, whole, and what may have happened.
    func details() -> String {
        var text = ""
        if let failing = verdict.firstFailing {
            text += "\n" + CaseScreen(exercise: exercise, submission: submission, output: output).render(failing)
        }
        if let diagnosis = verdict.diagnosis {
            text += "\n" + show(diagnosis)
        } else if let advice = verdict.advice, let exception = verdict.firstFailing?.exception {
            text += "\n" + show(advice, exception)
        }
        return text
    }

    private func caseLine(_ entry: CaseVerdict, _ width: Int) -> String {
        if entry.kind == .accepted { return "  " + output.styled("pass", .green) + "  \(entry.name)\n" }
        let padding = String(repeating: " ", count: width - entry.name.count)
        return "  " + output.styled("FAIL", .red) + "  \(entry.name)\(padding)  \(entry.kind.rawValue)\n"
    }

    /// The verdict in a sentence or two.
    func summary() -> String {
        if verdict.isAccepted {
            return output.styled("accepted", .green) + ": all \(verdict.cases.count) cases pass.\n"
        }
        let kind = output.styled(verdict.kind.rawValue, .red)
        if !verdict.missingFiles.isEmpty {
            return kind + ": there is no \(verdict.missingFiles.joined(separator: ", ")) yet.\n"
        }
        var text =
            "\(kind): \(Wording.meaning(verdict.kind)). \(verdict.failing.count) of \(exercise.cases.count) cases fail"
        if !verdict.notRun.isEmpty {
            text += "; \(verdict.notRun.count) were not run after \(verdict.failing.count) had taken too long"
        }
        text += ".\n"
        if submission.isEmpty { text += "There is no program in \(exercise.files.joined(separator: ", ")) yet.\n" }
        return output.wrapped(text.trimmingLastNewline)
    }

    private func show(_ advice: Playbook.Advice, _ exception: PythonException) -> String {
        let cause = VisibleText.line(advice.cause.utf8)
        let fix = VisibleText.line(advice.fix.utf8)
        return output.styled("What this error usually means", .bold) + "\n" + output.wrapped(cause, indent: 2)
            + output.wrapped("What to do: \(fix)", indent: 2)
            + "  (More with  reprise explain \(exception.type.split(separator: ".").last ?? ""))\n"
    }

    private func show(_ diagnosis: Diagnosis) -> String {
        let trap = diagnosis.trap.map { "  (\(catalog.trap($0)))" } ?? ""
        var text = output.styled("What may have happened", .bold) + trap + "\n"
        if let file = diagnosis.file, let line = diagnosis.line {
            text += "  \(file), line \(line)"
            text += submission.line(line, of: file).map { ":\n      \(VisibleText.line($0.utf8))\n" } ?? "\n"
        }
        text += output.wrapped(diagnosis.text, indent: 2)
        if let proof = Wording.proof(diagnosis.proof) {
            text += output.wrapped(VisibleText.line(proof.utf8), indent: 2)
        }
        return text
    }
}

extension String {
    fileprivate var trimmingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
