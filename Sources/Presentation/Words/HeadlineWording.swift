import Diagnosis
import Grading

/// A verdict in one line.
extension Wording {
    package static func headline(_ verdict: Verdict) -> String {
        let count = verdict.cases.count + verdict.notRun.count
        if verdict.isAccepted { return "accepted: \(allPass(count))." }
        if !verdict.missingFiles.isEmpty {
            return "missing-file: there is no \(verdict.missingFiles.joined(separator: ", ")) yet."
        }
        if count == 1 { return "\(verdict.kind.rawValue): the case fails." }
        let words = "\(verdict.kind.rawValue): \(failing(verdict.failing.count, of: count))"
        // What Python cannot read fails in every case alike.
        guard verdict.kind != .syntaxError, let shown = FailingCases(verdict).shown else { return words + "." }
        return "\(words); see \"\(shown.name)\"."
    }
}
