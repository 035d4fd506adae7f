import Grading

/// Why something was not tried on this machine.
extension Wording {
    package static func skipped(_ reason: SkipReason) -> String {
        switch reason {
        case .needsFull(let profile):
            "skipped: needs full. The sandbox profile \(profile) has a network or processes of its own, which this machine "
                + "allows nobody to confine; `reprise doctor` says what is missing."
        case .needsPython(let least, let found):
            "skipped: needs Python \(least). The python3 on your PATH is \(found)."
        case .packages(let fault): packages(fault)
        }
    }

    /// In a few words, for a count.
    package static func shortSkipped(_ reason: SkipReason) -> String {
        switch reason {
        case .needsFull: "needs full"
        case .needsPython(let least, _): "needs Python \(least)"
        case .packages: "needs packages"
        }
    }

    /// For an answer of which not everything could be tried.
    static func skipped(_ skipped: CasesSkipped) -> String {
        let count = skipped.skipped.count
        let all = count + skipped.passed
        let passed = skipped.passed == 0 ? "" : " What could be tried has passed."
        let reason = skipped.skipped.first.map { " " + Wording.skipped($0.reason) } ?? ""
        return "\(count) of \(all) cases of \(skipped.exercise) cannot be run here, so it is neither accepted nor "
            + "refused.\(passed)\(reason)"
    }
}
