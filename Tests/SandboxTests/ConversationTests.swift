import System
import Testing

@testable import Sandbox

/// A program that is a server, and the client that talks to it.
@Suite struct ConversationTests {
    private static func profile(processes: Int = 0) -> SandboxProfile {
        var profile = Support.profile(processes: processes, wall: 4)
        profile.network = .loopback
        return profile
    }

    private static func get(_ path: String, captures: [ConversationPlan.Capture] = []) -> ConversationPlan.Request {
        .init(
            method: "GET", path: path, headers: [Header("Host", "localhost")], body: [], isJSON: false,
            captures: captures)
    }

    private static func request(
        _ source: String, _ groups: [[ConversationPlan.Request]] = [[get("/")]], milliseconds: Int = 300,
        end: Int? = nil
    ) -> RunRequest {
        var request = Support.program(source)
        let plan = ConversationPlan(port: 8000, milliseconds: milliseconds, endSignal: end, groups: groups)
        request.kind = .http(run: ["main.py"], arguments: [], plan)
        return request
    }

    private func session(processes: Int = 0) throws -> SandboxSession {
        try Support.session(
            try #require(Support.confinements.first { $0.rung == .full }), Self.profile(processes: processes))
    }

    /// A server that sends what the expression is to whoever connects.
    private static func raw(_ expression: String, after: String = "connection.close()") -> String {
        """
        import socket, time
        listener = socket.create_server(("127.0.0.1", 8000))
        kept = []
        while True:
            connection, _ = listener.accept()
            kept.append(connection)
            connection.recv(65536)
            try:
                connection.sendall(\(expression))
            except OSError:
                pass
            \(after)
        """
    }

    private static let good = #"b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi""#

    @Test(
        arguments: [
            (raw(good), nil), (raw(good, after: "pass"), nil), (raw(#"b"HTTP/1.0 200 OK\r\n\r\nhi""#), nil),
            (raw(#"b"HTTP/1.1 103 Early\r\nLink: x\r\n\r\n" + "# + good), nil),
            (raw(#"b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nh\r\n1;a=b\r\ni\r\n0\r\n\r\n""#), nil),
            (
                raw(
                    #"b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nLocation: http://host/\r\nContent-Length: 2\r\n\r\nhi""#
                ), nil
            ),
            (raw(good).replacing("connection.recv(65536)", with: "pass"), nil),
            (raw(good).replacing(#"("127.0.0.1", 8000)"#, with: #"("::1", 8000), family=socket.AF_INET6"#), nil),
            (raw(good).replacing("8000)", with: "8000), reuse_port=True"), nil),
            (raw(#"b"""#), .closed), (raw(#"b"<html>hi</html>""#), .noHTTP), (raw(#"bytes(range(256)) * 8"#), .noHTTP),
            (raw(#"b"HTTP/1.1 20""#), .cutShort), (raw(#"b"HTTP/2 200 OK\r\n\r\n""#), .noHTTP),
            (raw(#"b"HTTP/1.1 200 OK\r\nhello\r\n\r\n""#), .noHeader),
            (raw(#"b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi""#), .cutShort),
            (raw(#"b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\nhi""#), .badLength),
            (raw(#"b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 1\r\n\r\nhi""#), .badLength),
            (raw(#"b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxy\r\nhi""#), .badCoding),
            (raw(#"b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nhi""#), .badCoding),
            (raw(#"b"HTTP/1.1 100 Go on\r\n\r\n" * 5000"#), .preliminary),
            (raw(#"b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 100000"#), .longHead),
            (raw(#"b"HTTP/1.1 200 OK\r\nA: " + b"b" * 1000000"#), .longHead),
            (raw(#"b"HTTP/1.1 200 OK\r\n\r\n" + b"b" * 1000000"#), .tooLarge),
            (raw(#"b"HTTP/1.1 200 OK\r\n\r\nhi""#, after: "pass"), .noEnd), (raw("time.sleep(60)"), .timedOut),
            (raw("b''", after: "for each in \(good): connection.send(bytes([each])), time.sleep(0.05)"), .timedOut),
            ("import time; time.sleep(60)", .nothingListens(otherPorts: "")),
            (raw(good).replacing("8000", with: "1081"), .nothingListens(otherPorts: "1081")), ("pass", .gone),
            ("import os; os._exit(0)", .gone),
        ] as [(String, ConversationRecord.Fault?)])
    func hears(_ program: String, _ fault: ConversationRecord.Fault?) throws {
        // A machine that is busy must not make a program late that is in time.
        let isTimed = [.timedOut, .noEnd].contains(fault)
        let record = try session().run(Self.request(program, milliseconds: isTimed ? 300 : 3000))
        let answer = try #require(record.conversation?.groups.first?.first, "\(record)")
        #expect(answer.fault == fault, "\(record.errors)")
        if fault == nil { #expect(answer.status == 200 && answer.body == Array("hi".utf8)) }
        #expect((record.reachedLimit == .wall) == [.timedOut, .noEnd].contains(fault) || fault?.isOfPort == true)
    }

    /// An HTTP server of the standard library that counts, and keeps the count in a file.
    private static let counter = """
        import http.server, json, pathlib, signal, sys, threading
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                path = pathlib.Path("count")
                count = int(path.read_text()) + 1 if path.exists() else 1
                path.write_text(str(count))
                body = json.dumps({"count": count, "path": self.path, "head": self.headers["X"]}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.send_header("Set-Cookie", "sid=s%d; Path=/" % count)
                self.end_headers()
                self.wfile.write(body)
        def leave(*_):
            print("bye")
            sys.exit(4)
        signal.signal(signal.SIGTERM, leave)
        http.server.HTTPServer(("localhost", 8000), Handler).serve_forever()
        """

    @Test func capturesAndGoesOnInTheNextStep() throws {
        let captures: [ConversationPlan.Capture] = [
            .init(name: "n", kind: .json, place: "/count"), .init(name: "c", kind: .cookie, place: "sid"),
        ]
        var request = Self.request(Self.counter, [[Self.get("/", captures: captures)]], milliseconds: 3000)
        var plan = ConversationPlan(
            port: 8000, milliseconds: 3000, endSignal: 15, groups: [[Self.get("/{{n}}/{{c}}")]])
        plan.groups[0][0].headers.append(Header("X", "<{{c}}>"))
        plan.keepsCaptured = true
        request.then = [RunRequest.Step(kind: .http(run: ["main.py"], arguments: [], plan), wantedFiles: ["count"])]
        let record = try session().run(request)
        #expect(record.termination == .signaled(9) && record.conversation?.end == .finished)
        let next = try #require(record.then.first)
        let body = next.conversation?.groups.first?.first?.body ?? []
        #expect(String(decoding: body, as: UTF8.self) == #"{"count": 2, "path": "/1/s1", "head": "<s1>"}"#)
        #expect(next.termination == .exited(4) && next.output == "bye\n" && next.files["count"] == .content([0x32]))
    }

    @Test func anAnswerWithoutWhatIsCapturedKeepsItsReason() throws {
        let capture = ConversationPlan.Capture(name: "n", kind: .json, place: "/elsewhere")
        let record = try session().run(
            Self.request(Self.counter, [[Self.get("/", captures: [capture])]], milliseconds: 3000))
        let answer = try #require(record.conversation?.groups.first?.first)
        #expect(answer.fault == .noCapture("n") && answer.status == 200 && answer.reason == "OK", "\(answer)")
    }

    @Test func forgetsWhatAnotherCaseHasCaptured() throws {
        let session = try session()
        let capture = ConversationPlan.Capture(name: "n", kind: .json, place: "/count")
        _ = try session.run(Self.request(Self.counter, [[Self.get("/", captures: [capture])]], milliseconds: 3000))
        let record = try session.run(Self.request(Self.counter, [[Self.get("/{{n}}")]], milliseconds: 3000))
        let body = String(decoding: record.conversation?.groups.first?.first?.body ?? [], as: UTF8.self)
        #expect(body.contains(#""path": "/{{n}}""#) && body.contains(#""count": 1"#), "\(body)")
    }

    @Test func sendsAtOnce() throws {
        // Answers none until two have come.
        let program = """
            import socket
            listener = socket.create_server(("localhost", 8000))
            both = [listener.accept()[0], listener.accept()[0]]
            for connection in both:
                connection.recv(65536)
                connection.sendall(\(Self.good))
                connection.close()
            listener.accept()
            """
        let record = try session().run(
            Self.request(program, [[Self.get("/a"), Self.get("/b")]], milliseconds: 3000))
        #expect(record.conversation?.groups.first?.map(\.status) == [200, 200], "\(record)")
    }

    /// Whoever ends the client gets nothing accepted.
    @Test func knowsThatTheClientWasStopped() throws {
        let program = "import os, signal, time; time.sleep(0.3); os.kill(-1, signal.SIGKILL); time.sleep(9)"
        let record = try session(processes: 2).run(Self.request(program))
        #expect(record.conversation?.end == .clientStopped && record.conversation?.groups == [], "\(record)")
    }

    /// Neither a signal nor a descriptor nor what is in the folder reaches the client, and what is sent is not known before.
    @Test func cannotBeReached() throws {
        let program = """
            import http.server, json, os, pathlib, signal, sys
            for name in ("_socket", "json", "select", "time", "encodings"):
                open(name + ".py", "w").write("import os; os._exit(9)")
            reached = []
            for process in range(1, 100):
                try:
                    if process != os.getpid():
                        os.kill(process, signal.SIGTERM)
                        reached.append(process)
                except OSError:
                    pass
            for descriptor in range(3, 256):
                try:
                    os.write(descriptor, b"forged")
                    reached.append(-descriptor)
                except OSError:
                    pass
            print(reached, flush=True)
            exec(open("server.py").read())
            """
        var request = Self.request(
            program, [[Self.get("/", captures: [.init(name: "n", kind: .json, place: "/count")])]], milliseconds: 3000)
        request.files["server.py"] = Array(Self.counter.utf8)
        let record = try session().run(request)
        #expect(record.output.hasPrefix("[]\n"), "\(record.output)\(record.errors)")
        #expect(record.conversation?.groups.first?.first?.captured == ["n": [0x31]], "\(record)")
    }

    @Test func leavesNothingBehind() throws {
        let session = try session(processes: 2)
        let program = "import os, time\nif os.fork() == 0:\n    time.sleep(60)\n" + Self.counter
        let record = try session.run(Self.request(program, milliseconds: 3000))
        #expect(record.conversation?.groups.first?.first?.status == 200, "\(record)")
        #expect(HostProcesses.children(of: try #require(session.driverProcess)) == [])
        #expect(try session.run(Self.request("pass")).conversation?.groups.first?.first?.fault == .gone)
    }
}

extension ConversationRecord.Fault {
    /// Whether it is told only when all the time is over.
    fileprivate var isOfPort: Bool { if case .nothingListens = self { true } else { false } }
}
