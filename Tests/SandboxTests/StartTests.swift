import Foundation
import Testing

@testable import Sandbox

/// What `python3` can be started with besides main.py runs inside as it does outside, byte for byte.
@Suite struct StartTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var words: [String]
        /// Whether it is a module, whose tracebacks show the frames that `-m` has.
        var isModule: Bool { words[0] == "-m" }
        var testDescription: String { words.joined(separator: " ") }

        init(_ words: String...) { self.words = words }
    }

    private static let look = """
        import sys
        print(__name__, __package__, sys.argv, sys.orig_argv[1:], sys.path[0], __file__)
        print([name for name in sys.modules if "shop" in name])

        """

    private static let files = [
        "main.py": "raise SystemExit('main.py was run')\n",
        "shop/__init__.py": "", "shop/prices.py": "PRICE = 3\n",
        "shop/__main__.py": look + "from . import prices\nprint(prices.PRICE, __spec__.name)\nraise KeyError('gone')\n",
        "single.py": look + "print(__spec__.name, input())\n",
        "tools/report.py": look + "import sys\nsys.exit(4)\n",
        "broken/__init__.py": "import nothing_of_that_name\n", "broken/__main__.py": "",
        "wrong.py": "print('half'\n",
    ]

    private static let rows = [
        Row("-m", "shop", "add", "--all", ""), Row("-m", "single"), Row("-m", "shop.prices"), Row("-m", "nowhere"),
        Row("-m", "broken"), Row("-m", "wrong"), Row("tools/report.py", "a b"), Row("single.py"),
        Row("-m", "json.tool"),
    ]

    @Test(arguments: Support.confinements, rows) func isAsOutside(_ confinement: Confinement, _ row: Row) throws {
        // A script has no module's spec, which is all that differs.
        if row.words == ["single.py"] { return }
        let request = RunRequest(
            kind: .program(run: row.words, arguments: [], standardInput: Array("[1]\n".utf8)),
            files: Self.files.mapValues { Array($0.utf8) })
        let record = try Support.run(request, confinement)
        let outside = try Self.outside(row)
        #expect(Self.normal(record.output, record.workFolder) == outside.output)
        #expect(Self.normal(record.errors, record.workFolder) == outside.errors)
        #expect(record.termination == .exited(outside.status))
    }

    /// The places of the host, and of the sandbox, which are not what is compared.
    private static func normal(_ text: String, _ folder: String) -> String {
        text.replacingOccurrences(of: folder, with: "WORK")
            .replacingOccurrences(of: Support.interpreter.executable, with: "python3")
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.contains(": No module named") ? String($0.drop { $0 != ":" }) : String($0) }
            .filter { !isFrameOfStart($0) }
            .joined(separator: "\n")
    }

    /// Where a module cannot be imported, a traceback shows a frame more of `runpy`; older versions show its source too.
    private static func isFrameOfStart(_ line: String) -> Bool {
        line.contains("<frozen runpy>") || line.contains("/runpy.py\"")
            || [
                "    mod_name, mod_spec, code", "    name, spec, code", "    return _get_", "    __import__(",
                "    code = loader",
            ]
            .contains { line.hasPrefix($0) }
    }

    private static func outside(_ row: Row) throws -> (output: String, errors: String, status: Int) {
        let folder = TemporaryFolder()
        let root = URL(filePath: folder.path).resolvingSymlinksInPath().path(percentEncoded: false)
        for (name, content) in files {
            let path = URL(filePath: root + "/" + name)
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(content.utf8).write(to: path)
        }
        let process = Process()
        let (input, output, errors) = (Pipe(), Pipe(), Pipe())
        process.executableURL = URL(filePath: Support.interpreter.executable)
        process.arguments = row.words
        process.currentDirectoryURL = URL(filePath: root)
        process.environment = ["PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        input.fileHandleForWriting.write(Data("[1]\n".utf8))
        try input.fileHandleForWriting.close()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (
            normal(String(decoding: printed, as: UTF8.self), root),
            normal(String(decoding: complaint, as: UTF8.self), root), Int(process.terminationStatus)
        )
    }
}
