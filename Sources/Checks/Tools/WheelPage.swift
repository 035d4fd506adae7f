import Page
import Sandbox

extension Mismatch.Kind {
    /// Something about a wheel, or that there is none.
    package static let wheel = Mismatch.Kind(rawValue: "wheel")
}

/// What there is to see of a wheel that is not as expected.
struct WheelPage {
    private let report: WheelReport
    private let build: RunRecord

    init(_ report: WheelReport, _ build: RunRecord) {
        self.report = report
        self.build = build
    }

    func blocks(of verdict: CaseVerdict, answer: AnswerFiles) -> [Block] {
        if verdict.kind == .accepted { return [] }
        var page = CasePage()
        page.comparesErrors = true
        page.input = [.text(summary)]
        page.mismatches = verdict.mismatches.map(blocks)
        return page.blocks(of: verdict, answer: answer) + (report.wheels == 1 ? [] : said)
    }

    private var summary: String {
        if report.wheels == 0 { return "Building the package left no wheel in dist." }
        if report.wheels > 1 { return "Building the package left more than one wheel in dist." }
        if let problem = report.problem { return "\(report.wheel) is no wheel that can be installed: \(problem)." }
        return "The wheel \(report.wheel) is not what is asked for."
    }

    private func blocks(of mismatch: Mismatch) -> [Block] {
        guard case .bytes(let expected) = mismatch.expected, case .bytes(let actual) = mismatch.actual else {
            return []
        }
        let newline = [UInt8(ascii: "\n")]
        return [
            .compared(
                ComparedTexts(mismatch.name ?? "wheel", expected: expected + newline, actual: actual + newline))
        ]
    }

    /// What building has printed, which says why there is no wheel.
    private var said: [Block] {
        let parts = [
            ("building wrote to standard error", build.standardError), ("building wrote", build.standardOutput),
        ]
        return parts.filter { !$0.1.isEmpty }.map { title, content in
            .listing(Listing(title, Self.end(content)))
        }
    }

    /// The last lines: the end of a traceback says what it is about.
    private static func end(_ content: [UInt8]) -> [UInt8] {
        let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return Array(lines.suffix(mostLines).joined(separator: [UInt8(ascii: "\n")]))
    }

    private static let mostLines = 8
}
