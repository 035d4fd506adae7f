import Foundation
import TestSupport
import Testing

@testable import Sandbox

/// Finding the real interpreter behind whatever `python3` is.
@Suite struct InterpreterTests {
    private let folder = TemporaryFolder()

    private func locate(_ script: String?) throws -> PythonInterpreter {
        if let script { try ExecutableScript.write(script, to: folder.path + "/python3") }
        return try InterpreterLocator(environment: environment).locate()
    }

    private var environment: [String: String] {
        ["PATH": folder.path, "HOME": folder.path, "XDG_CACHE_HOME": folder.path + "/cache"]
    }

    private var shim: String {
        "#!/bin/sh\necho asked >> '\(folder.path)/log'\nexec '\(Support.interpreter.executable)' \"$@\"\n"
    }

    @Test func looksBehindAShimOnce() throws {
        var found = try locate(shim)
        // Known only to whoever has asked just now.
        found.modules.fresh = [:]
        #expect(found.executable == Support.interpreter.executable)
        #expect(found.isBehindShim)
        #expect(found.foundAs == folder.path + "/python3")
        #expect(try locate(nil) == found)
        #expect(folder.read("log") == "asked\n")
    }

    @Test func asksAgainWhenTheShimChanges() throws {
        _ = try locate(shim)
        _ = try locate(shim + "# changed\n")
        #expect(folder.read("log") == "asked\nasked\n")
    }

    @Test func readsAModuleOfTheDriverWhereItIsKeptAndCompilesItAnewElse() throws {
        let compiled = try locate(shim).modules.fresh
        #expect(Set(compiled.keys) == Set(DriverModule.allCases))
        let modules = try locate(nil).modules
        for module in DriverModule.allCases {
            #expect(modules.fresh[module] == nil)
            #expect(try modules.code(of: module) == compiled[module])
        }
        #expect(folder.read("log") == "asked\n")
        let cache = folder.path + "/cache/reprise"
        for name in try FileManager.default.contentsOfDirectory(atPath: cache) where name.hasSuffix("-findings") {
            folder.write("cache/reprise/" + name, "rubbish")
        }
        #expect(try modules.code(of: .findings) == compiled[.findings])
        #expect(folder.read("log") == "asked\nasked\n")
        #expect(try modules.code(of: .findings) == compiled[.findings])
        #expect(folder.read("log") == "asked\nasked\n")
    }

    @Test func asksAgainWhenTheCacheIsRubbish() throws {
        _ = try locate(shim)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path + "/cache/reprise") {
            folder.write("cache/reprise/" + name, "rubbish")
        }
        #expect(try locate(nil).executable == Support.interpreter.executable)
        #expect(folder.read("log") == "asked\nasked\n")
    }

    @Test func followsALink() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/python3", withDestinationPath: Support.interpreter.executable)
        let found = try locate(nil)
        #expect(found.executable == Support.interpreter.executable)
        #expect(!found.isBehindShim)
    }

    @Test func saysThatThereIsNone() {
        #expect(throws: SandboxFault.noInterpreter(path: folder.path)) { try locate(nil) }
    }

    @Test func saysThatItDoesNotRun() {
        #expect(throws: SandboxFault.interpreterFailed(path: folder.path + "/python3", output: "no version set\n")) {
            try locate("#!/bin/sh\necho no version set >&2\nexit 127\n")
        }
    }

    @Test func saysThatItIsTooOld() {
        let old = """
            #!/bin/sh
            exec '\(Support.interpreter.executable)' -I -S -c 'import sys; sys.version_info = (3, 8, 18); exec(sys.argv[1])' "$4"
            """
        #expect(throws: SandboxFault.interpreterTooOld(path: folder.path + "/python3", version: "3.8.18")) {
            try locate(old)
        }
    }

    @Test func saysWhichModuleIsMissing() {
        let poor = """
            #!/bin/sh
            exec '\(Support.interpreter.executable)' -I -S -c 'import sys; sys.modules["_ctypes"] = None; exec(sys.argv[1])' "$4"
            """
        #expect(throws: SandboxFault.interpreterIncomplete(path: folder.path + "/python3", module: "_ctypes")) {
            try locate(poor)
        }
    }

    @Test(arguments: [
        ("3.10.0", true), ("3.9.18", false), ("3.13.0", true), ("2.7.18", false), ("4.0.0", true), ("", false),
    ])
    func knowsWhatIsRecent(_ version: String, _ expected: Bool) {
        #expect(InterpreterProbe.isRecent(version) == expected)
    }
}
