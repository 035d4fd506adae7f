import Foundation
import Page
import Testing

@testable import Authoring
@testable import Presentation

/// Reports that are read back.
@Suite struct CheckJSONTests {
    private static let whole = Array(try! CheckFormat.json.text(WholeReport.report).utf8)

    /// Whatever form it is told in, a report that was read is told as the one that was written.
    @Test(arguments: CheckFormat.allCases)
    func isTheSameWhenReadBack(_ format: CheckFormat) throws {
        let read = try CheckJSONReader.read(Self.whole, file: "r.json")
        #expect(try format.text(read) == format.text(WholeReport.report))
    }

    @Test func keepsItsShare() throws {
        var report = WholeReport.report
        report.part = .init(shard: Shard("2/3")!, all: report.exercises.map(\.id))
        report.stopped = "the disk is full"
        let read = try CheckJSONReader.read(Array(CheckFormat.json.text(report).utf8), file: "r.json")
        #expect(read.part == report.part && read.stopped == report.stopped)
    }

    @Test(
        arguments: [
            ("", "", "r.json: line 1"),
            ("{\n", "[\n", "expected"),
            ("\"format\" : 1", "\"format\" : 2", "format"),
            ("reprise check", "reprise", "tool"),
            ("\"engine\"", "\"enginee\"", "enginee"),
            ("\"id\" : \"basics/files/sound\"", "\"id\" : \"../../etc\"", "exercises[0].id"),
            ("\"file\" : \"Exercises/catalog.json\"", "\"file\" : \"/etc/passwd\"", "catalogFindings[0].file"),
            ("\"file\" : \"Exercises/catalog.json\"", "\"file\" : \"a/../../b\"", "catalogFindings[0].file"),
            ("\"level\" : \"error\"", "\"level\" : \"fatal\"", "level"),
            ("\"line\" : 17", "\"line\" : 0", "line"),
            ("\"line\" : 17", "\"line\" : 1e99", "line"),
            ("\"microseconds\" : 59", "\"microseconds\" : -1", "microseconds"),
            // What does not follow from the rest.
            ("\"proven\" : false", "\"proven\" : true", "proven"),
            ("\"made\" : 3", "\"made\" : 4", "mutants.kinds"),
            ("\"runs\" : 9", "\"runs\" : -9", "mutants.runs"),
            ("\"m\"", "7", "mistakes[0]"),
            ("\"found\" : \"nothing\",", "", "found"),
        ])
    func refuses(_ old: String, _ new: String, _ place: String) throws {
        let text = String(decoding: Self.whole, as: UTF8.self)
        let changed = old.isEmpty ? "" : text.replacingOccurrences(of: old, with: new)
        try #require(changed != text)
        let findings = #expect(throws: Findings.self) { try CheckJSONReader.read(Array(changed.utf8), file: "r.json") }
        let words = findings.map { $0.all.map(Wording.finding).joined(separator: "\n") } ?? ""
        #expect(words.contains(place), "\(words)")
    }
}
