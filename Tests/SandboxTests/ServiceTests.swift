import Testing

@testable import Sandbox

/// A script of the author's that runs beside a case.
@Suite struct ServiceTests {
    private var profile: SandboxProfile {
        var profile = Support.profile(wall: 5)
        profile.network = .loopback
        return profile
    }

    private let server = """
        import http.server
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                print("asked for", self.path, flush=True)
                self.send_response(200)
                self.end_headers()
                self.wfile.write(b"hello from " + self.path.encode())
            def log_message(self, *arguments): pass
        server = http.server.HTTPServer(("127.0.0.1", 8080), Handler)
        print("ready", flush=True)
        server.serve_forever()
        """

    private let client = """
        import urllib.request
        print(urllib.request.urlopen("http://127.0.0.1:8080/greeting", timeout=2).read().decode())
        """

    private func run(_ source: String, service: String) throws -> (RunRecord, SandboxSession) {
        let full = try #require(Support.confinements.first { $0.rung == .full })
        let session = try Support.session(full, profile)
        var request = Support.program(source)
        request.service = Array(service.utf8)
        return (try session.run(request), session)
    }

    @Test func answersTheProgram() throws {
        let (record, session) = try run(client, service: server)
        #expect(record.output == "hello from /greeting\n", "\(record.errors)")
        #expect(String(decoding: record.serviceLog, as: UTF8.self) == "ready\nasked for /greeting\n")
        #expect(HostProcesses.children(of: try #require(session.driverProcess)) == [])
        // The port is free again for the next case.
        var request = Support.program(client)
        request.service = Array(server.utf8)
        #expect(try session.run(request).output == "hello from /greeting\n")
    }

    @Test(arguments: [
        ("raise SystemError('no port left')", "SystemError: no port left"), ("print('getting ready')", "getting ready"),
        ("import os; os._exit(3)", ""), ("def (:", "SyntaxError"),
    ])
    func saysWhyItIsNotReady(_ service: String, _ words: String) throws {
        let (record, session) = try run("print('never')", service: service)
        #expect(record.termination == .notStarted)
        #expect(record.output == "")
        #expect(words.isEmpty || String(decoding: record.serviceLog, as: UTF8.self).contains(words))
        #expect(try session.run(Support.program("print('next')")).output == "next\n")
    }

    @Test func isHiddenFromTheProgram() throws {
        let source = """
            import gc, os
            secret = ".".join(["wfile", "write"]).encode()
            found = [o for o in gc.get_objects() if isinstance(o, (list, dict)) and secret in repr(o).encode()]
            print(len([o for o in found if o is not globals()]))
            print(os.listdir("."))
            """
        let record = try run(source, service: server).0
        #expect(record.output == "0\n['main.py']\n", "\(record.errors)")
    }
}
