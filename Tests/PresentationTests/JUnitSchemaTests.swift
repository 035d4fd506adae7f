import Testing

@testable import Authoring
@testable import Presentation

/// JUnit, held against what Jenkins' `junit-10.xsd` allows and what GitLab takes.
@Suite struct JUnitSchemaTests {
    private func read(_ format: CheckFormat, _ report: ProofReport, extra: Set<String> = []) throws -> JUnitSchema {
        try JUnitSchema.read(try format.text(report), extra: extra)
    }

    @Test func jenkinsTakesTheStrictOne() throws {
        let reader = try read(.junitStrict, WholeReport.report)
        #expect(reader.faults.isEmpty, "\(reader.faults)")
        #expect(reader.counts["testcase"] == reader.counts["stated tests"])
        #expect(reader.counts["failure"] == reader.counts["stated failures"])
        #expect(reader.counts["error", default: 0] == reader.counts["stated errors"])
        #expect(reader.counts["skipped"] == 2)
    }

    /// GitLab drops a second case of the same name.
    @Test func everyTestHasItsOwnName() throws {
        let reader = try read(.junit, WholeReport.report, extra: ["file", "line"])
        #expect(reader.faults.isEmpty, "\(reader.faults)")
        #expect(Set(reader.names).count == reader.names.count, "\(reader.names)")
        #expect(reader.names.contains("basics.files.sound mistake: m (2)"))
    }

    @Test func aFaultOfOursIsAnError() throws {
        var report = WholeReport.report
        report.stopped = "the disk is full"
        #expect(try read(.junitStrict, report).counts["error"] == 1)
    }
}
