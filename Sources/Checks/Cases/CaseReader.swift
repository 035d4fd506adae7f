import Page
import Sandbox
import System

/// Reads what every case of `cases.json` may state, whatever is run for it.
struct CaseReader {
    let reader: ObjectReader
    let file: CheckFile

    init(_ reader: ObjectReader, _ file: CheckFile) {
        self.reader = reader
        self.file = file
    }

    func name() -> String { reader.string("name") }

    /// What an author is told behind what is missing, where a recording fills it in.
    func remedy(_ comparison: Comparison) -> String {
        isRecorded(comparison) ? CheckFile.remedy : ""
    }

    /// Whether an expected text may be missing, since it is about to be recorded.
    func mayLack(_ comparison: Comparison) -> Bool { file.isToBeRecorded && isRecorded(comparison) }

    private func isRecorded(_ comparison: Comparison) -> Bool { comparison != .regex && reader.value("growth") == nil }

    /// Files that the case lays beside the learner's, by path.
    func files() -> [String: [UInt8]] {
        let files = ContentReader(reader).namedContents("files", beside: file.learnerFiles)
        for name in files.keys where file.learnerFiles.contains(name) || file.given[name] != nil {
            let owner = file.given[name] == nil ? "the learner's own files" : "those of checks/given"
            reader.report("files", .nameTwice, found: "\"\(name)\"", expected: "names other than \(owner)")
        }
        return files
    }

    func service() -> Service? {
        guard let name = reader.optionalString("service"),
            reader.check(name, key: "service", among: file.services.keys.sorted(), what: "a file of checks/services")
        else { return nil }
        return file.services[name]
    }

    /// Whether sleeping takes no time: `"clock": "virtual"`.
    func hasVirtualClock() -> Bool {
        guard reader.value("clock") != nil else { return false }
        return reader.name("clock", among: ["real", "virtual"], what: "a clock") == "virtual"
    }

    func limits() -> LoweredLimits { LimitsReader.read(reader, under: file.ownProfile) }

    /// What `python3` is started with: a script below the working folder, or `-m` and a module; and what follows it.
    ///
    /// - Parameter files: those that the case has of its own.
    func run(_ reader: ObjectReader, with files: [String: [UInt8]]) -> [String] {
        let words = texts(reader, "run")
        guard let first = words.first else {
            if reader.value("run")?.elements?.isEmpty == true {
                reader.report("run", found: "an empty list", expected: Self.expectedRun)
            }
            checkMain(reader)
            return ["main.py"]
        }
        if first == "-m" {
            if words.count < 2 || words[1].isEmpty {
                reader.report("run", found: "no module behind -m", expected: Self.expectedRun)
                return ["main.py"]
            }
        } else if !file.learnerFiles.contains(first), file.given[first] == nil, files[first] == nil {
            let known = file.learnerFiles + file.given.keys.sorted() + files.keys.sorted()
            reader.check(
                first, key: "run[0]", among: known.filter { $0.hasSuffix(".py") }, what: "-m, or a file of the exercise"
            )
        }
        return words
    }

    /// `"stdin": {"run": ["generate.py", "1000"]}`: a script of checks/given that writes the standard input.
    func inputWriter(_ reader: ObjectReader) -> InputWriter? {
        guard let own = reader.object("stdin") else { return nil }
        let words = texts(own, "run")
        own.finish()
        guard let first = words.first else {
            own.report("run", found: "nothing", expected: "a script of checks/given that writes the standard input")
            return nil
        }
        own.check(first, key: "run[0]", among: file.given.keys.sorted(), what: "a script of checks/given")
        return file.given[first].map { InputWriter(source: $0, words: words) }
    }

    private static let expectedRun = "a script and its arguments, [\"main.py\"], or a module, [\"-m\", \"ledger\"]"

    private func checkMain(_ reader: ObjectReader) {
        if file.learnerFiles.contains("main.py") || file.given["main.py"] != nil { return }
        reader.report(
            "run", found: "nothing, which runs main.py",
            expected: "main.py among \"files\" of exercise.json, or \"run\", what else is to be run")
    }

    /// Texts that a program can be started with.
    func texts(_ reader: ObjectReader, _ key: String) -> [String] {
        let texts = reader.optionalTexts(key)
        for (index, text) in texts.enumerated() where text.utf8.contains(0) {
            reader.report("\(key)[\(index)]", found: "a NUL character", expected: "a text that can be an argument")
        }
        return texts
    }
}
