import Foundation
import Testing

@testable import Sandbox

/// Preparations with an interpreter that lacks something.
@Suite struct PackageStoreTests {
    private let folder = TemporaryFolder()

    private func preparation(with executable: String) -> (PackageStore.Fault?, [PackageStore.Progress]) {
        var interpreter = Support.interpreter
        interpreter.executable = executable
        var profile = Support.profile()
        let line = "tinything==1.0 --hash=sha256:" + String(repeating: "0", count: 64)
        profile.requirements = RequirementsReader(Array(line.utf8)).requirements
        let environment = [
            "XDG_CACHE_HOME": folder.path, "PATH": Support.environment["PATH"] ?? "", "PIP_NO_INDEX": "1",
            "PIP_CONFIG_FILE": "/dev/null",
        ]
        let store = PackageStore(profile: profile, interpreter: interpreter, environment: environment)
        var told: [PackageStore.Progress] = []
        let fault = #expect(throws: PackageStore.Fault.self) { try store.prepare { told.append($0) } }
        #expect(store.state == .absent)
        return (fault, told)
    }

    @Test func needsPip() {
        let (fault, told) = preparation(with: "/bin/false")
        #expect(fault == .noInstaller(interpreter: "/bin/false", output: ""))
        #expect(told == [])
    }

    @Test func installsPipForItselfWhereThePythonHasNone() throws {
        let bare = folder.path + "/bare"
        let maker = Process()
        maker.executableURL = URL(filePath: Support.interpreter.executable)
        maker.arguments = ["-m", "venv", "--without-pip", bare]
        try maker.run()
        maker.waitUntilExit()
        let (fault, told) = preparation(with: bare + "/bin/python3")
        #expect(told.first == .sources([]))
        guard case .notFetched("test", [], let output)? = fault else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(output.contains("No matching distribution found for tinything==1.0"))
    }
}
