import Foundation
import TestSupport
import Testing

@testable import Checks
@testable import Page
@testable import Sandbox

/// What authors write about a server, and the faults in it.
@Suite struct ConversationReaderTests {
    private static func read(
        _ entry: String, network: SandboxProfile.Network = .loopback
    ) -> (check: ProgramCheck?, faults: [Finding]) {
        var profile = Sample.profile
        profile.network = network
        var file = CheckFile(
            path: "cases.json", content: Array(#"{ "cases": [{ "name": "a", \#(entry) }] }"#.utf8),
            learnerFiles: ["main.py"], services: [:], solution: { [] })
        file.ownProfile = profile
        let findings = FindingCollector()
        let checks = CasesKind.read(file, findings)
        return (checks.first as? ProgramCheck, findings.all)
    }

    private static let status = #""expect": { "status": 200 }"#

    @Test(arguments: [
        (#""http": { "requests": [{ "path": "/", "expect": { "status": 200 } }] }"#, ["main.py"]),
        (
            #""run": ["-m", "shop"], "argv": ["-v"], "http": { "requests": [{ "path": "/", \#(status) }] }"#,
            ["-m", "shop"]
        ),
        (
            #""http": { "app": "web:app", "server": "wsgiref", "port": 9000, "requests": [{ "path": "/", \#(status) }] }"#,
            [
                "-c",
                "from wsgiref.simple_server import make_server\nfrom web import app\nmake_server('127.0.0.1', 9000, app).serve_forever()",
            ]
        ),
    ])
    func startsTheServer(_ entry: String, _ words: [String]) throws {
        let (check, faults) = Self.read(entry)
        #expect(faults == [])
        #expect(try #require(check).runs[0].run == words)
    }

    @Test func sendsWhatIsWritten() throws {
        let (check, faults) = Self.read(
            #"""
            "http": { "seconds": 3, "end": "SIGTERM", "requests": [
              { "path": "/", "capture": { "token": "/a", "sid": { "cookie": "s" } }, \#(Self.status) },
              { "at-once": [
                { "method": "PUT", "path": "/{{token}}", "json": { "n": 1.50, "t": "{{sid}}" }, "headers": { "host": "h" } },
                { "method": "POST", "path": "/", "body": ["a", "b"] } ] } ] }, "expect": { "exit": 0 }
            """#)
        #expect(faults == [])
        let run = try #require(check).runs[0]
        let plan = try #require(run.conversation).plan(keepingCaptured: false)
        #expect(plan.milliseconds == 3000 && plan.endSignal == 15 && run.expected.end == .exit(0))
        #expect(plan.groups.map(\.count) == [1, 2])
        #expect(
            plan.groups[0][0].captures == [
                .init(name: "sid", kind: .cookie, place: "s"), .init(name: "token", kind: .json, place: "/a"),
            ])
        let (put, post) = (plan.groups[1][0], plan.groups[1][1])
        #expect(String(decoding: put.body, as: UTF8.self) == #"{"n": 1.50, "t": "{{sid}}"}"# && put.isJSON)
        #expect(put.headers.filter { $0.isNamed("Host") }.map(\.value) == ["h"])
        #expect(put.headers.filter { $0.isNamed("content-type") }.map(\.value) == ["application/json"])
        #expect(String(decoding: post.body, as: UTF8.self) == "a\nb\n" && !post.isJSON)
    }

    @Test(arguments: [
        (#""http": {}"#, "http.requests", "nothing"),
        (#""http": { "requests": [] }"#, "http.requests", "an empty list"),
        (#""http": { "requests": [{ "path": "/" }] }"#, "http", "nothing that is compared"),
        (#""http": { "requests": [{ "path": "/", "expect": {} }] }"#, "http.requests[0].expect.status", "nothing that"),
        (#""http": { "port": 80, "requests": [{ "path": "/", \#(status) }] }"#, "http.port", "80"),
        (#""http": { "end": "SIGHUP", "requests": [{ "path": "/", \#(status) }] }"#, "http.end", "\"SIGHUP\""),
        (#""stdin": [], "http": { "requests": [{ "path": "/", \#(status) }] }"#, "stdin", "an unknown key"),
        (
            #""http": { "requests": [{ "path": "/", \#(status) }] }, "expect": { "exit": 0 }"#, "expect.exit",
            "how it ends"
        ),
        (#""http": { "requests": [{ "path": "items", \#(status) }] }"#, "http.requests[0].path", "\"items\""),
        (#""http": { "requests": [{ "path": "/a b", \#(status) }] }"#, "http.requests[0].path", "\"/a b\""),
        (
            #""http": { "requests": [{ "path": "/", "method": "get", \#(status) }] }"#, "http.requests[0].method",
            "\"get\""
        ),
        (
            #""http": { "requests": [{ "path": "/{{id}}", "capture": { "id": "/id" }, \#(status) }] }"#,
            "http.requests[0].path", "{{id}}"
        ),
        (
            #""http": { "requests": [{ "path": "/", "capture": { "id": "id" }, \#(status) }] }"#,
            "http.requests[0].capture.id", "\"id\""
        ),
        (
            #""http": { "requests": [{ "path": "/", "json": 1, "body": "", \#(status) }] }"#, "http.requests[0].body",
            "both"
        ),
        (
            #""http": { "requests": [{ "path": "/", "headers": { "Connection": "x" }, \#(status) }] }"#,
            "http.requests[0].headers.Connection", "a header that the client sends"
        ),
        (
            #""http": { "requests": [{ "path": "/", "headers": { "A": "b\r\nC: d" }, \#(status) }] }"#,
            "http.requests[0].headers.A", "\"b\r\nC: d\""
        ),
        (
            #""http": { "requests": [{ "path": "/", "expect": { "json": { "a": [{ "$tipe": "string" }] } } }] }"#,
            "http.requests[0].expect.json.a[0].$tipe", "\"$tipe\""
        ),
        (
            #""http": { "requests": [{ "path": "/", "expect": { "json": { "$type": "text" } } }] }"#,
            "http.requests[0].expect.json.$type", "\"text\""
        ),
        (
            #""http": { "requests": [{ "path": "/", "expect": { "json": { "$regex": "(" } } }] }"#,
            "http.requests[0].expect.json.$regex", "a group without an end"
        ),
        (
            #""http": { "requests": [{ "path": "/", "expect": { "json": { "$any-order": {} } } }] }"#,
            "http.requests[0].expect.json.$any-order", "an object"
        ),
        (
            #""http": { "app": "web", "server": "wsgiref", "requests": [{ "path": "/", \#(status) }] }"#, "http.app",
            "\"web\""
        ),
        (
            #""http": { "app": "web:app", "requests": [{ "path": "/", \#(status) }] }"#, "http.server", "nothing"
        ),
        (
            #""http": { "app": "web:app", "server": "uvicorn", "requests": [{ "path": "/", \#(status) }] }"#,
            "http.server", "uvicorn, which the sandbox profile pure does not have"
        ),
        (
            #""steps": [{ "http": { "requests": [{ "path": "/" }] } }]"#, "steps[0].http", "nothing that is compared"
        ),
    ])
    func findsFaults(_ entry: String, _ place: String, _ found: String) throws {
        let faults = Self.read(entry).faults
        let fault = try #require(faults.first { $0.place.keyPath == "cases[0].\(place)" }, "\(faults)")
        #expect(fault.found.hasPrefix(found), "\(fault.found)")
    }

    /// The example of CONTRIBUTING is one that can be used.
    @Test func readsTheExampleThatIsShown() throws {
        let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path(percentEncoded: false)
        let text = try String(contentsOfFile: project + "CONTRIBUTING.md", encoding: .utf8)
        let section = try #require(text.components(separatedBy: "### Cases whose program is a server\n").last)
        let lines = section.split(separator: "\n", omittingEmptySubsequences: false).drop { !$0.hasPrefix("    ") }
        var profile = Sample.profile
        profile.network = .loopback
        var file = CheckFile(
            path: "cases.json", content: Array(lines.prefix { $0.hasPrefix("    ") }.joined(separator: "\n").utf8),
            learnerFiles: ["shop/__main__.py"], services: [:], solution: { [] })
        file.ownProfile = profile
        let findings = FindingCollector()
        let check = try #require(CasesKind.read(file, findings).first as? ProgramCheck)
        #expect(findings.all == [])
        #expect(check.runs.map { $0.conversation?.exchanges.count } == [4, 2])
    }

    @Test func needsANetwork() {
        let faults = Self.read(#""http": { "requests": [{ "path": "/", \#(Self.status) }] }"#, network: .none).faults
        #expect(faults.map(\.place.keyPath) == ["cases[0].http"])
    }
}
