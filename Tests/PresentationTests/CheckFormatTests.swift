import Foundation
import Testing

@testable import Authoring
@testable import Presentation

/// Every form of a report, as it was last looked at. With REPRISE_RECORD=1 in the environment, they are written anew.
@Suite struct CheckFormatTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reports")
    private static let isRecording = ProcessInfo.processInfo.environment["REPRISE_RECORD"] == "1"

    @Test(arguments: CheckFormat.allCases)
    func isAsItWas(_ format: CheckFormat) throws {
        let text = try format.text(WholeReport.report)
        let file = Self.folder.appending(path: format.rawValue + ".txt")
        if Self.isRecording { try Data(text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test(arguments: CheckFormat.allCases)
    func hasItsSign(_ format: CheckFormat) throws {
        #expect(try format.text(WholeReport.report).contains(format.sign))
        #expect(try format.text(ProofReport(origin: WholeReport.report.origin)).contains(format.sign))
    }

    /// What is skipped is counted, and named.
    @Test(arguments: CheckFormat.allCases)
    func tellsWhatIsSkipped(_ format: CheckFormat) throws {
        let text = try format.text(WholeReport.report)
        #expect(text.contains("web/http/skipped"))
        #expect(text.contains("the packages of web are not there"))
    }

    @Test func nothingShowsThatDoesNotShow() throws {
        for format in CheckFormat.allCases {
            let text = try format.text(WholeReport.report)
            #expect(!text.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && !VisibleText.shows($0) }, "\(format)")
        }
    }

    @Test func leavesTimesOut() throws {
        let report = WholeReport.report.withoutTimes
        #expect(try !CheckFormat.json.text(report).contains("microseconds"))
        #expect(try !CheckFormat.junit.text(report).contains(" time="))
    }

    /// Ten of a kind are shown at most, the worst first, and the rest is counted.
    @Test func gitHubIsToldTheWorstTen() throws {
        var report = WholeReport.report
        let finding = report.exercises[1].findings[1]
        report.exercises[1].findings = [finding] + Array(repeating: finding, count: 20)
        let lines = try CheckFormat.github.text(report).split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("::error ") } == 10)
        // A file that cannot be read at all comes before a mistake that is not as declared.
        #expect(lines[0].contains("title=unknown-rule"))
        #expect(lines[1].contains("title=json-syntax"))
        #expect(lines.last == "reprise check: 13 more errors, which the job's summary has.")
    }

    @Test func theSummaryOfAJobHasAMost() {
        let whole = CheckMarkdown.summary(WholeReport.report, atMost: 1 << 20)
        let cut = CheckMarkdown.summary(WholeReport.report, atMost: 700)
        #expect(cut.utf8.count <= 700)
        #expect(whole.utf8.count > 700 && cut.hasSuffix("a summary may not be longer.\n"))
        #expect(CheckMarkdown.summary(WholeReport.report, atMost: 10).isEmpty)
    }
}
